import { rebuild } from "../../../lifecycles/decider.js";
import { episodeDecider } from "../../../lifecycles/episode/episode-decider.js";
import type { EpisodeCommand, OpenEpisode } from "../../../lifecycles/episode/episode-command.js";
import type { EpisodeEvent } from "../../../lifecycles/episode/episode-event.js";
import type { EpisodeState, NoEpisode } from "../../../lifecycles/episode/episode-state.js";
import { dayNumber, isoDay } from "../days.js";

type WithoutDay<Command> = Command extends unknown ? Omit<Command, "day"> : never;

/** What happens, and how many days after what came before it. */
export interface Step {
  readonly later: number;
  readonly command: WithoutDay<EpisodeCommand>;
}

/** What became of an episode. */
export interface Followed {
  readonly events: readonly EpisodeEvent[];
  readonly state: Exclude<EpisodeState, NoEpisode>;
}

/** The last day of the records. What would come later has not happened yet. */
export const lastDay = "2026-06-30";

export function daysAfter(day: string, days: number): string {
  return isoDay(dayNumber(day) + days);
}

/** Takes an episode through its steps, by the rules of its lifecycle. */
export function follow(opening: OpenEpisode, steps: readonly Step[]): Followed {
  let day = opening.day;
  let followed = goOn([], opening);
  for (const { later, command } of steps) {
    day = daysAfter(day, later);
    if (day > lastDay) break;
    followed = goOn(followed.events, { ...command, day });
  }
  return followed;
}

/** The episode rests from the day after its last event on. */
export function rest({ events, state }: Followed): Followed {
  const day = state.lastDay < lastDay ? daysAfter(state.lastDay, 1) : lastDay;
  return goOn(events, { type: "pause", day });
}

/** What follows from a command that the lifecycle allows. */
export function goOn(before: readonly EpisodeEvent[], command: EpisodeCommand): Followed {
  const decider = episodeDecider();
  const { events: next, issues } = decider.decide(command, rebuild(decider, before));
  if (issues) throw new Error(`Expected a course without ${issues.map(({ code }) => code).join(" or ")}.`);
  const events = [...before, ...next];
  const state = rebuild(decider, events);
  if (state.status === "none") throw new Error("Expected an episode that has been opened.");
  return { events, state };
}
