import type { Flow, FlowStays } from "./read-flow.js";

/** The places of stages and of the other three, in the levels of `flowLevels`. */
export interface StatePlaces {
  readonly stages: readonly string[];
  readonly completed: number;
  readonly left: number;
  readonly unknown: number;
}

/** Each stage's place by its name, and last what is none of them. */
function ranksOf(stages: readonly string[]): (stage: number) => number {
  const names = stages.toSorted((one, other) => (one < other ? -1 : 1));
  const ranks = stages.map((stage) => names.indexOf(stage));
  return (stage) => ranks[stage] ?? stages.length;
}

/**
 * Whether a stay comes after another one of its episode: it was entered later, or on the same day and left later, or not at
 * all.
 */
function isAfter(
  { entered, left, stage }: FlowStays,
  rankOf: (stage: number) => number,
  one: number,
  other: number,
): boolean {
  // What was not left is -1, which is the greatest without a sign.
  const order =
    (entered[one] ?? 0) - (entered[other] ?? 0) ||
    ((left[one] ?? -1) >>> 0) - ((left[other] ?? -1) >>> 0) ||
    rankOf(stage[one] ?? -1) - rankOf(stage[other] ?? -1);
  return order > 0;
}

/** The last stay of each episode that it has entered by so many days after it was opened; -1 where there is none. */
function lastStays({ episodes, stays }: Flow, days: number, rankOf: (stage: number) => number): Int32Array {
  const last = new Int32Array(episodes.unit.length).fill(-1);
  for (let at = 0; at < stays.episode.length; at += 1) {
    const episode = stays.episode[at] ?? 0;
    if ((stays.entered[at] ?? 0) > (episodes.opened[episode] ?? 0) + days) continue;
    const before = last[episode] ?? -1;
    if (before < 0 || isAfter(stays, rankOf, at, before)) last[episode] = at;
  }
  return last;
}

/**
 * The place of where each episode is so many weeks after it was opened; -1 where it was opened later than so many weeks before
 * the as-of day, or was not seen from then on.
 *
 * On that day it has ended if it was closed by then, or if its last stay by then ended for good. Else it is in the stage that
 * it entered last, unless that was left, or its records end before. `left_on` is exclusive: the next stage begins that day.
 */
export function statesAt(flow: Flow, weeks: number, { stages, completed, left, unknown }: StatePlaces): Int32Array {
  const { until, episodes, stays } = flow;
  const last = lastStays(flow, 7 * weeks, ranksOf(stages));
  const stateOf = (episode: number): number => {
    const day = (episodes.opened[episode] ?? 0) + 7 * weeks;
    if (day > until || episodes.beginsLate[episode] === 1) return -1;
    const closed = episodes.closed[episode] ?? -1;
    const closure = closed >= 0 && closed <= day ? (episodes.ending[episode] ?? -1) : -1;
    const stay = last[episode] ?? -1;
    const leftOn = stays.left[stay] ?? -1;
    const isLeft = leftOn >= 0 && leftOn <= day;
    const ending = closure < 0 && isLeft ? (stays.ending[stay] ?? -1) : closure;
    if (ending >= 0) return ending === 1 ? completed : left;
    const seenUntil = stays.seenUntil[stay] ?? -1;
    const isGone = isLeft || (leftOn < 0 && seenUntil >= 0 && seenUntil < day);
    const stage = stay < 0 || isGone ? -1 : (stays.stage[stay] ?? -1);
    return stage < 0 ? unknown : stage;
  };
  return last.map((_, episode) => stateOf(episode));
}
