import type { DraftGroup, DraftSum } from "@rapport/disclosure";
import { stillOpen } from "../time-in-stage/exit-labels.js";
import { dayTable } from "./day-table.js";
import { pathsOf } from "./paths.js";

/**
 * What holds of the stays in a stage: all of them come under observation at some time, and those that left in one way left
 * on some day. Where the grid of days ends before the last stay does, exits later than that are in no row, and those stays
 * are counted as last seen.
 */
export function stageSums(group: DraftGroup): readonly DraftSum[] {
  const { stays } = group.figures;
  const found = dayTable(group);
  if (stays?.kind !== "breakdown" || !found) return [];
  const { total, part, start, on } = pathsOf("timeInStage", group);
  const {
    name,
    table: { rows, exits },
  } = found;
  const exitSums = exits.map(({ code, things }): DraftSum => {
    const seen = rows.reduce((sum, row) => sum + (row.exits[code]?.things.length ?? 0), 0);
    return {
      whole: part("stays", code),
      parts: rows.map(({ day }) => on(name, day, `exit:${code}`)),
      exhaustive: seen === things.length,
    };
  });
  const allSeen = exitSums.every((sum) => sum.exhaustive);
  const entered = rows.map(({ day }) => on(name, day, "entered"));
  const censored = rows.map(({ day }) => on(name, day, "censored"));
  return [
    { whole: total("stays"), parts: [start(name), ...entered], exhaustive: true },
    ...exitSums,
    ...(allSeen ? [{ whole: part("stays", stillOpen), parts: censored, exhaustive: true }] : []),
  ];
}
