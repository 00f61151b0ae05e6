import type { Draft } from "../draft.js";
import { isDominated } from "../suppression/dominance.js";
import { unitsOf } from "../things.js";
import type { Things } from "../things.js";
import type { Policy } from "../policy.js";

/** Which units come to which practices of a network. */
export interface Practices {
  /** How many are in scope. */
  readonly count: number;
  /** Those of each unit, by its number; none where none is recorded. */
  readonly ofUnits: readonly (readonly number[])[];
}

/** The practices of a draft; `undefined` where it does not say any. */
export function practicesIn({ practicesOf }: Draft): Practices | undefined {
  return practicesOf && { count: new Set(practicesOf.flat()).size, ofUnits: practicesOf };
}

/** Sets of at most so many practices of which each covers all units so far: every one of these came to a practice of the set. */
function stillCovering(
  covers: readonly (readonly number[])[],
  own: readonly number[],
  most: number,
): readonly (readonly number[])[] {
  const isIn = (cover: readonly number[]) => own.some((practice) => cover.includes(practice));
  if (covers.every(isIn)) return covers;
  return covers.flatMap((cover) => {
    if (isIn(cover)) return [cover];
    return cover.length < most ? own.map((practice) => [...cover, practice]) : [];
  });
}

/**
 * Whether a count that is not a small one is of the clients of fewer practices than `fewestPractices`, where as many are in
 * scope: it would tell of one of them, or tell each of two what the other has. Who came to several counts for one of them;
 * units without a recorded practice do not lift it.
 */
export function isOfFewPractices(
  things: Things,
  { count, ofUnits }: Practices,
  { k, fewestPractices: fewest }: Pick<Policy, "k" | "fewestPractices">,
): boolean {
  if (fewest < 2 || count < fewest || unitsOf(things) < k) return false;
  let covers: readonly (readonly number[])[] = [[]];
  let named = 0;
  let last = -1;
  for (const unit of things) {
    const own = unit === last ? [] : (ofUnits[unit] ?? []);
    last = unit;
    if (own.length === 0) continue;
    named += 1;
    covers = stillCovering(covers, own, fewest - 1);
    if (covers.length === 0) return false;
  }
  return named >= k;
}

/**
 * Whether one practice has so large a part of all units that the one with the next largest could tell by less than
 * `protectedShare` percent how many it has (p% rule; Hundepool et al. 2012, ch. 4). Who came to several counts for each.
 */
export function isOnePracticeDominant(
  ofUnits: readonly (readonly number[])[],
  { protectedShare }: Pick<Policy, "protectedShare">,
): boolean {
  const units = new Map<number, number>();
  for (const practice of ofUnits.flat()) units.set(practice, (units.get(practice) ?? 0) + 1);
  return units.size > 1 && isDominated([...units.values()], { kind: "percent", percent: protectedShare });
}
