import type { DraftBreakdown, DraftFigure, DraftGroup } from "@rapport/disclosure";
import { cellOfStays, cellsOfStays } from "../life-table/cells-of-stays.js";
import { lifeTable } from "../life-table/life-table.js";
import { medianStay } from "../life-table/quantile-stay.js";
import type { Stays } from "../life-table/stays.js";
import { level } from "../level.js";
import { clockFigure } from "../time-in-stage/clocks.js";
import type { Clock } from "../time-in-stage/clocks.js";
import { stillOpen } from "../time-in-stage/exit-labels.js";
import { groupExits, groupExitsTree } from "./group-exits.js";

/**
 * Days of the life table of a group, each about twice the one before: fewer than of a whole stage's, since a group is smaller,
 * and all of them days of that one's too.
 */
const groupDays: readonly number[] = [1, 2, 4, 8, 16, 26, 52, 104, 208, 520].map((weeks) => 7 * weeks);

/** How stays ended: one part a way out, and one for those that last. Their exits are places in `groupExits`. */
export function endsOf(stays: Stays): DraftBreakdown {
  const last = groupExits.length;
  const codes = [...groupExits, stillOpen];
  const cells = cellsOfStays(stays, codes.length, (at) => {
    const exit = stays.exit[at] ?? -1;
    return exit >= 0 ? exit : last;
  });
  return {
    kind: "breakdown",
    total: cellOfStays(stays),
    parts: cells.map((cell, at) => ({ code: codes[at] ?? stillOpen, ...cell })),
    tree: groupExitsTree,
  };
}

/** The stays of one level in one stage: how they ended, a life table, and the median, where there are any. */
export function groupDraft(code: string, stays: Stays, clock: Clock): DraftGroup {
  const figures: Readonly<Record<string, DraftFigure>> = {
    stays: endsOf(stays),
    ...(stays.unit.length === 0 ? {} : { [clockFigure("median", clock)]: medianStay(stays, level) }),
    [clockFigure("lifeTable", clock)]: lifeTable(stays, groupExits, groupDays),
  };
  return { code, of: cellOfStays(stays), figures };
}
