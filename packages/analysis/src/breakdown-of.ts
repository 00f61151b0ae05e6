import type { Value } from "@rapport/dataset";
import type { DraftBreakdown } from "@rapport/disclosure";
import { cellIn } from "./cells.js";
import type { Row } from "./cells.js";

/**
 * A whole and its parts, from one row for each `code` with its `things`, and one without a code for the whole. Parts stand
 * in the order of `codes`, those without a row among them; `keyOf` says what the rows call each, by default its code.
 */
export function breakdownOf(
  rows: readonly Row[],
  codes: readonly string[],
  keyOf: (code: string, at: number) => Value = (code) => code,
): DraftBreakdown {
  const cellAt = (key: Value) =>
    cellIn(
      rows.find((row) => row["code"] === key),
      "things",
    );
  return {
    kind: "breakdown",
    total: cellAt(null),
    parts: codes.map((code, at) => ({ code, ...cellAt(keyOf(code, at)) })),
  };
}
