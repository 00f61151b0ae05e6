import type { DraftPart } from "../draft.js";
import { together } from "../things.js";
import type { Cut } from "./cut.js";

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
    return {
      code,
      things: together(members.map(({ things }) => things)),
      ...(members.length > 0 && members.every(({ impossible }) => impossible) ? { impossible: true } : {}),
    };
  });
}
