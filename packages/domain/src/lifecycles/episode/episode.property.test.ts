import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sixStages } from "../../stage-models/six-stages.js";
import { sixSteps } from "../../stage-models/six-steps.js";
import type { StageModel } from "../../stage-models/stage-model.js";
import { same } from "../../testing/same.js";
import { rebuild } from "../decider.js";
import { fromJsonLines, toJsonLines } from "../events/json-lines.js";
import { episodeDecider } from "./episode-decider.js";
import type { ClosedEpisode, CurrentSpell, EndedSpell, EpisodeState } from "./episode-state.js";
import { randomEpisodes } from "./random-episode.fixture.js";
import type { Step } from "./random-episode.fixture.js";

const settings = { numRuns: 300, seed: 20_260_101 };

function spellsOf(state: EpisodeState): readonly (EndedSpell | CurrentSpell)[] {
  if (state.status === "none") return [];
  return "currentSpell" in state ? [...state.endedSpells, state.currentSpell] : state.endedSpells;
}

const isClosed = (state: EpisodeState | undefined): state is ClosedEpisode =>
  state?.status === "finished" || state?.status === "cancelled";
const eventsOf = (steps: readonly Step[]) => steps.flatMap((step) => step.events);

const models: readonly StageModel[] = [sixStages, sixSteps];

describe.each(models)("any commands to an episode by the $code", (model) => {
  const decider = episodeDecider(model);
  const stageOf = (code: string | undefined) => model.stages.find((stage) => stage.code === code);
  const expectAlways = (holds: (steps: readonly Step[]) => boolean) =>
    expect(() => fc.assert(fc.property(randomEpisodes(model), holds), settings)).not.toThrow();

  it("P3.9 spells follow each other without gap or overlap, and each exit is the next stage", () => {
    expectAlways((steps) =>
      steps.every(({ after }) =>
        spellsOf(after).every((spell, at, spells) => {
          const next = spells[at + 1];
          if (!("leftOn" in spell)) return next === undefined;
          if (spell.leftOn < spell.enteredOn) return false;
          return next === undefined || (spell.leftOn === next.enteredOn && spell.exit === next.stage);
        }),
      ),
    );
  });

  it("P3.9 each stage that was entered is a spell, in order", () => {
    expectAlways((steps) => {
      const entered = eventsOf(steps).flatMap((event) =>
        event.type === "episode_opened" || event.type === "stage_entered" ? [[event.stage, event.day]] : [],
      );
      const spells = spellsOf(steps.at(-1)?.after ?? decider.initialState);
      return same(
        spells.map((spell) => [spell.stage, spell.enteredOn]),
        entered,
      );
    });
  });

  it("P3.9 only legal moves are made", () => {
    expectAlways((steps) =>
      spellsOf(steps.at(-1)?.after ?? decider.initialState).every(
        (spell, at, spells) => at === 0 || stageOf(spells[at - 1]?.stage)?.next.includes(spell.stage) === true,
      ),
    );
  });

  it("P3.9 days never go back", () => {
    expectAlways((steps) => {
      const days = eventsOf(steps).map((event) => event.day);
      return same(days, days.toSorted());
    });
  });

  it("P3.9 pauses follow each other without overlap, within the episode, and only the last may last", () => {
    expectAlways((steps) =>
      steps.every(({ after }) => {
        if (after.status === "none") return true;
        return after.pauses.every(({ pausedOn, resumedOn }, at, pauses) => {
          const next = pauses[at + 1];
          if (resumedOn === undefined) return next === undefined && (after.status === "onhold" || isClosed(after));
          return after.openedOn <= pausedOn && pausedOn <= resumedOn && resumedOn <= (next?.pausedOn ?? after.lastDay);
        });
      }),
    );
  });

  it("P3.9 an episode is on hold while its last pause lasts, and is then resumed or left alone", () => {
    expectAlways((steps) =>
      steps.every(({ command, before, after, refused }) => {
        const rests =
          after.status !== "none" && after.pauses.at(-1)?.resumedOn === undefined && after.pauses.length > 0;
        if ((after.status === "onhold") !== (rests && !isClosed(after))) return false;
        return before.status !== "onhold" || refused || command.type === "resume" || command.type === "leave";
      }),
    );
  });

  it("P3.2 no intervention starts outside treatment, nor before the client is accepted", () => {
    expectAlways((steps) =>
      steps
        .filter(({ events }) => events.some((event) => event.type === "intervention_started"))
        .every(({ before }) => before.status === "active" && stageOf(before.currentSpell.stage)?.treatment === true),
    );
  });

  it("P3.6 a closed episode takes boosters and one reopening alone, and stays closed", () => {
    expectAlways((steps) => {
      const after = steps.filter((step) => isClosed(step.before));
      const reopened = eventsOf(steps).filter((event) => event.type === "episode_reopened");
      return (
        reopened.length < 2 &&
        after.every(({ before, after: state }) => before.status === state.status) &&
        after.every(({ command, refused }) => refused || ["hold_booster", "reopen"].includes(command.type))
      );
    });
  });

  it("P3.7 nothing is under way once it is closed, and its last exit is the closure", () => {
    expectAlways((steps) => {
      const state = steps.at(-1)?.after;
      if (!isClosed(state)) return true;
      const last = state.endedSpells.at(-1);
      const over = state.interventions.every((each) => each.endedOn !== undefined);
      return over && last?.exit === state.closure && last.leftOn === state.closedOn;
    });
  });

  it("a refusal changes nothing, and every acceptance does something", () => {
    expectAlways((steps) =>
      steps.every(({ before, after, events, refused }) => (refused ? after === before : events.length > 0)),
    );
  });

  it("the state rebuilt from the events, also from JSON lines, is the state reached", () => {
    expectAlways((steps) => {
      const events = eventsOf(steps);
      const { value } = fromJsonLines(toJsonLines(events));
      return same(value, events) && same(rebuild(decider, events), steps.at(-1)?.after);
    });
  });

  it("the commands tried reach far: every type of event, completion, and exits before", () => {
    const seen = fc
      .sample(randomEpisodes(model), settings)
      .flatMap(eventsOf)
      .map((event) => (event.type === "episode_closed" ? event.closure : event.type));
    expect(new Set(seen)).toEqual(
      new Set([
        "episode_opened",
        "intake_accepted",
        "stage_entered",
        "session_recorded",
        "intervention_started",
        "intervention_ended",
        "pathways_offered",
        "pathway_chosen",
        "pathway_changed",
        "plan_made",
        "plan_revised",
        "work_reviewed",
        "new_goals_set",
        "milestone_reached",
        "episode_paused",
        "episode_resumed",
        "booster_held",
        "episode_reopened",
        "completed",
        "declined",
        "referred_on",
        "moved",
        "stopped_attending",
        "stopped_by_choice",
        "ended_by_practitioner",
        "other",
      ]),
    );
  });
});
