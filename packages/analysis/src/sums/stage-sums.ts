import type { DraftGroup, DraftSum } from "@rapport/disclosure";
import { stillOpen } from "../time-in-stage/exit-labels.js";
import { pathsOf } from "./paths.js";

/**
 * What holds of the stays in a stage: all of them come under observation at some time, and those that left in one way left
 * on some day. Where the grid of days ends before the last stay does, exits later than that are in no row, and those stays
 * are counted as last seen.
 */
export function stageSums(group: DraftGroup): readonly DraftSum[] {
  const { stays, lifeTable } = group.figures;
  if (stays?.kind !== "breakdown" || lifeTable?.kind !== "lifeTable") return [];
  const { total, part, start, on } = pathsOf("timeInStage", group);
  const { rows, exits } = lifeTable;
  const exitSums = exits.map(({ code, things }): DraftSum => {
    const seen = rows.reduce((sum, row) => sum + (row.exits[code]?.things.length ?? 0), 0);
    return {
      whole: part("stays", code),
      parts: rows.map(({ day }) => on("lifeTable", day, `exit:${code}`)),
      exhaustive: seen === things.length,
    };
  });
  const allSeen = exitSums.every((sum) => sum.exhaustive);
  const entered = rows.map(({ day }) => on("lifeTable", day, "entered"));
  const censored = rows.map(({ day }) => on("lifeTable", day, "censored"));
  return [
    { whole: total("stays"), parts: [start("lifeTable"), ...entered], exhaustive: true },
    ...exitSums,
    ...(allSeen ? [{ whole: part("stays", stillOpen), parts: censored, exhaustive: true }] : []),
  ];
}
