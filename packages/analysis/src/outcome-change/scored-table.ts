import type { Cell, DraftBreakdown } from "@rapport/disclosure";
import { cellOf } from "../cells.js";

/** A table of those with both scores, from the category of each, in the order of its things. */
export function scoredTable<Code extends string>(
  { things }: Cell,
  found: readonly (Code | undefined)[],
  codes: readonly Code[],
): DraftBreakdown {
  const units = [...things];
  return {
    kind: "breakdown",
    total: cellOf(units),
    parts: codes.map((code) => ({ code, ...cellOf(units.filter((_, at) => found[at] === code)) })),
  };
}
