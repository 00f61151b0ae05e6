import type { Cell, DraftBreakdown } from "@rapport/disclosure";
import { cellsOfStays } from "../life-table/cells-of-stays.js";

/** A table of those with both scores, from the category of each, in the order of its things. */
export function scoredTable<Code extends string>(
  { things }: Cell,
  found: readonly (Code | undefined)[],
  codes: readonly Code[],
): DraftBreakdown {
  const places = new Map(codes.map((code, at) => [code, at]));
  const cells = cellsOfStays({ unit: things }, codes.length, (at) => {
    const code = found[at];
    return code === undefined ? -1 : (places.get(code) ?? -1);
  });
  return {
    kind: "breakdown",
    total: { things },
    parts: codes.flatMap((code, at) => cells.slice(at, at + 1).map((cell) => ({ code, ...cell }))),
  };
}
