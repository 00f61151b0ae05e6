import type { DraftPart } from "../draft.js";
import type { Cut } from "./cut.js";

/** A lower bound: the same practitioner may stand behind several parts. Parts with nothing in them say nothing. */
function practitionersOf(parts: readonly DraftPart[]): number | undefined {
  const filled = parts.filter(({ things }) => things.length > 0);
  const numbers = (filled.length > 0 ? filled : parts).map(({ practitioners }) => practitioners);
  const known = numbers.filter((number) => number !== undefined);
  return known.length === numbers.length && known.length > 0 ? Math.max(...known) : undefined;
}

/**
 * The parts as a cut merges them, one for each class in its order; a class of which no part is given has nothing in it.
 *
 * Throws a RangeError where a part is in no class: then the parts would no longer make up their whole.
 */
export function mergeParts(parts: readonly DraftPart[], cut: Cut): readonly DraftPart[] {
  const classOf = new Map(cut.classes.flatMap(({ of }, at) => of.map((leaf) => [leaf, at] as const)));
  if (parts.some(({ code }) => !classOf.has(code))) throw new RangeError("Expected a cut with a class for every part.");
  return cut.classes.map(({ code }, at) => {
    const members = parts.filter((part) => classOf.get(part.code) === at);
    const practitioners = practitionersOf(members);
    return {
      code,
      things: Uint32Array.from(members.flatMap(({ things }) => [...things])).toSorted(),
      ...(practitioners === undefined ? {} : { practitioners }),
      ...(members.length > 0 && members.every(({ impossible }) => impossible) ? { impossible: true } : {}),
    };
  });
}
