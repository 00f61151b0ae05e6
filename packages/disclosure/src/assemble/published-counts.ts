import type { LinkedCells } from "../linked/linked-cells.js";
import type { ProtectedCounts } from "../protect/printed-form.js";
import type { PublishedCounts } from "../release-types.js";

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
      whole: terms.flatMap(([cell, coefficient]) => (coefficient > 0 ? [cell] : [])),
      parts: terms.flatMap(([cell, coefficient]) => (coefficient < 0 ? [cell] : [])),
      exhaustive: sense === "=",
    })),
  };
}
