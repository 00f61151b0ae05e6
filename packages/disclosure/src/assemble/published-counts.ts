import type { LinkedCells } from "../linked/linked-cells.js";
import type { ProtectedCounts } from "../protect/printed-form.js";
import type { PublishedCounts } from "../release-types.js";
import type { Relation } from "../system/count-system.js";

/** The places on one side of a sum, each as often as it counts in it: twice where it stands for two things each. */
function placesOf(terms: Relation["terms"], sign: 1 | -1): readonly number[] {
  return terms.flatMap(([cell, coefficient]) => Array.from({ length: Math.max(0, sign * coefficient) }, () => cell));
}

/** Every count as it is printed, with the sums; nothing of it is exact, so it can stand in the report itself. */
export function publishedCounts({ cells, relations }: LinkedCells, { forms }: ProtectedCounts): PublishedCounts {
  return {
    counts: cells.map(({ path }, at) => {
      const { value, bounds } = forms[at] ?? { bounds: { lower: 0, upper: Infinity } };
      return {
        path,
        ...(value === undefined ? {} : { printed: value }),
        lower: bounds.lower,
        ...(bounds.upper === Infinity ? {} : { upper: bounds.upper }),
      };
    }),
    sums: relations.map(({ terms, sense }) => ({
      whole: placesOf(terms, 1),
      parts: placesOf(terms, -1),
      exhaustive: sense === "=",
    })),
  };
}
