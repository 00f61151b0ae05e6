import { boundsOf } from "./attacked-system.js";
import type { AttackedSystem } from "./attacked-system.js";
import type { Attacker, Descent, Limit } from "./attacker.js";
import type { Choice, Master } from "./master.js";
import { isMet, negated, reaches } from "./sensitive.js";
import type { Need } from "./sensitive.js";

/** A need with the place of its choice between two ways to be uncertain, where there are two. */
export interface ChosenNeed {
  readonly need: Need;
  readonly choice: number | undefined;
}

/** How far down a form could go if everything were hidden and nothing added up. */
function room(system: AttackedSystem, terms: Need["terms"]): number {
  return terms.reduce((sum, [variable, coefficient]) => {
    const { lower, upper } = boundsOf(system, variable, system.printed[variable] !== true);
    const count = system.counts[variable] ?? 0;
    return sum + (coefficient > 0 ? coefficient * (count - lower) : -coefficient * (upper - count));
  }, 0);
}

/** Numbers the choices; a way that the bounds rule out is none. */
export function chooseWays(system: AttackedSystem, needs: readonly Need[]): readonly ChosenNeed[] {
  let choices = 0;
  return needs.map((need) => {
    const { terms, escape } = need;
    if (escape === undefined) return { need, choice: undefined };
    const fall = reaches(room(system, terms), escape.fall) ? escape.fall : undefined;
    const rise = reaches(room(system, negated(terms)), escape.rise) ? escape.rise : undefined;
    const choice = fall !== undefined && rise !== undefined ? choices++ : undefined;
    return { need: { ...need, escape: { fall, rise } }, choice };
  });
}

const both = (one: Limit, other: Limit): Limit => ({
  slack: one.slack + other.slack,
  gains: one.gains.map((gain, variable) => gain + (other.gains[variable] ?? 0)),
});

/** Adds to the master what it takes for `need`, as far as the present ends of the reader's ways fall short of it. */
function demandMore({ need, choice }: ChosenNeed, down: Descent, up: Descent, master: Master): void {
  const demand = (limit: Limit | undefined, distance: number, chosen?: Choice) => {
    if (limit !== undefined) master.demand(limit, distance, chosen);
  };
  if (!reaches(down.distance, need.fall)) demand(down.limit, need.fall);
  if (!reaches(up.distance, need.rise)) demand(up.limit, need.rise);
  if (!reaches(down.distance + up.distance, need.span) && down.limit !== undefined && up.limit !== undefined) {
    demand(both(down.limit, up.limit), need.span);
  }
  const { escape } = need;
  if (escape === undefined || reaches(down.distance, escape.fall) || reaches(up.distance, escape.rise)) return;
  const chosen = (upwards: boolean) => (choice === undefined ? undefined : { at: choice, upwards });
  if (escape.fall === undefined && escape.rise === undefined) master.demandOne([]);
  if (escape.fall !== undefined) demand(down.limit, escape.fall, chosen(false));
  if (escape.rise !== undefined) demand(up.limit, escape.rise, chosen(true));
}

/**
 * Attacks every need, not only until the first that holds or fails, and demands more of the master for each that fails.
 * Returns how many failed; `undefined` where the solver was stopped.
 */
export function attackAll(
  attacker: Attacker,
  needs: readonly ChosenNeed[],
  master: Master,
  isShown: (need: Need) => boolean,
  keep: (point: Float64Array) => void,
): number | undefined {
  let failed = 0;
  for (const chosen of needs) {
    const { terms } = chosen.need;
    if (isShown(chosen.need)) continue;
    const down = attacker.descend(terms);
    const up = attacker.descend(negated(terms));
    if (down === undefined || up === undefined) return undefined;
    for (const { point } of [down, up]) if (point !== undefined) keep(point);
    if (isMet(chosen.need, down.distance, up.distance)) continue;
    failed += 1;
    demandMore(chosen, down, up, master);
  }
  return failed;
}
