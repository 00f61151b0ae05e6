/** What a report of so many is worth asking for: `totals` alone, or the `full` report. */
export type Detail = "totals" | "full";

/**
 * `units` as they are printed, and the fewest of them for a `wholeReport`. In invented practices of 40 clients, 42 of
 * 100 cells of plain two-way tables are under five already; with fewer, all would be merged away.
 */
export function detailFor(units: number, policy: { readonly wholeReport: number }): Detail {
  return units < policy.wholeReport ? "totals" : "full";
}
