import type { Cell, DraftFigure, MergeNode } from "@rapport/disclosure";
import { level } from "../level.js";
import { gridDays, lifeTable } from "../life-table/life-table.js";
import { quantileStays } from "../life-table/quantile-stay.js";
import type { Stays } from "../life-table/stays.js";
import { clockFigure } from "./clocks.js";
import type { Clock } from "./clocks.js";
import { sessionBins, sessionSteps } from "./session-bins.js";

/** The median and the quartiles of stays, and their life table, under their names on a clock. */
export function timesOnClock(
  stays: Stays,
  {
    exits,
    tree,
    clock,
    left,
  }: {
    readonly exits: readonly string[];
    readonly tree: readonly MergeNode[];
    readonly clock: Clock;
    /** The stays that ended in each of the exits, where that is known already. */
    readonly left?: readonly Cell[];
  },
): Readonly<Record<string, DraftFigure>> {
  const inSessions = clock === "sessions";
  const rounded = inSessions ? { steps: sessionSteps } : {};
  const quantiles = quantileStays(stays, level, [0.25, 0.5, 0.75]).map((each) => ({ ...each, ...rounded }));
  const [lowerQuartile, median, upperQuartile] = quantiles;
  return {
    ...(median ? { [clockFigure("median", clock)]: median } : {}),
    ...(lowerQuartile ? { [clockFigure("lowerQuartile", clock)]: lowerQuartile } : {}),
    ...(upperQuartile ? { [clockFigure("upperQuartile", clock)]: upperQuartile } : {}),
    [clockFigure("lifeTable", clock)]: { ...lifeTable(stays, exits, inSessions ? sessionBins : gridDays, left), tree },
  };
}
