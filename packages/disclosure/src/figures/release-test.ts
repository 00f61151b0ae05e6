import type { DraftTest } from "../draft.js";
import { probabilityClasses } from "../release-types.js";
import type { ReleasedTest, Withheld } from "../release-types.js";
import { tooFew } from "../withheld.js";

const placeOf = (p: number): number => {
  const place = probabilityClasses.findIndex((below) => p < below);
  return place === -1 ? probabilityClasses.length - 1 : place;
};

/**
 * A test by the class of its p-value: the value itself could be turned back into the counts that it was made of. The print is
 * stable: whichever unit is left out, it moves by one class at most; withheld where it moves further.
 */
export function releaseTest({ p, leaveOneOut, groups }: Omit<DraftTest, "kind" | "of">): ReleasedTest | Withheld {
  if (!leaveOneOut) return tooFew;
  const place = placeOf(p);
  const moves = [leaveOneOut.lowest, leaveOneOut.highest].map((other) => Math.abs(placeOf(other) - place));
  if (moves.some((by) => by > 1)) return tooFew;
  return { kind: "test", below: probabilityClasses[place] ?? 1, compared: groups.map(({ code }) => code) };
}
