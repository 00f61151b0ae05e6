import type { DraftTest } from "@rapport/disclosure";
import { grayTest, logRankTest } from "@rapport/statistics";
import { cellOf } from "../cells.js";
import { cellOfStays } from "../life-table/cells-of-stays.js";
import { greatest } from "../life-table/stays.js";
import type { Stays } from "../life-table/stays.js";
import { groupExits } from "./group-exits.js";
import type { GroupExit } from "./group-exits.js";
import { influentialUnits } from "./influential-units.js";
import { seenFromBeginning, unitsWith } from "./merged-stays.js";
import { testRows, weightsWithout } from "./test-rows.js";
import type { TestRows } from "./test-rows.js";

/** The stays of one level; their exits are places in `groupExits`. */
export interface LevelStays {
  readonly code: string;
  readonly stays: Stays;
}

/** From how many units, and units whose stay ended in the way that is compared, a group is compared with others. */
export interface ComparisonLimits {
  readonly fewestForComparison: number;
  readonly fewestForStatistic: number;
}

interface WeighedRows extends TestRows {
  readonly label: string;
  readonly weight: Float64Array;
}

type PValue = (rows: readonly WeighedRows[]) => number | undefined;

/** Log-rank: whether groups leave at the same pace, whatever the way. */
const logRank: PValue = (rows) =>
  logRankTest(
    rows.map(({ label, time, entry, exit, weight }) => ({
      label,
      time,
      entry,
      weight,
      event: exit.map((way) => (way >= 0 ? 1 : 0)),
    })),
  ).p;

/** Gray: whether groups leave in one way at the same pace, while they can leave in others too. */
function gray(way: GroupExit): PValue {
  return (rows) =>
    grayTest(
      rows.map(({ label, time, exit, weight }) => ({
        label,
        time,
        weight,
        cause: Array.from(exit, (place) => groupExits[place] ?? null),
      })),
    )[way]?.p;
}

/** The groups that are large enough, and in which enough stays ended. */
function comparable(
  levels: readonly LevelStays[],
  isExit: (exit: number) => boolean,
  { fewestForComparison, fewestForStatistic }: ComparisonLimits,
): readonly LevelStays[] {
  return levels.filter(
    ({ stays }) =>
      unitsWith(stays, () => true) >= fewestForComparison &&
      unitsWith(stays, (at) => isExit(stays.exit[at] ?? -1)) >= fewestForStatistic,
  );
}

/** The test of two groups or more with its extremes when a unit is left out; `movable` are the stays as far as they count. */
function draftTest(levels: readonly LevelStays[], movable: readonly Stays[], pOf: PValue): DraftTest | undefined {
  if (levels.length < 2) return undefined;
  const rows = levels.map(({ code, stays }) => ({ label: code, ...testRows(stays) }));
  const p = pOf(rows);
  if (p === undefined) return undefined;
  const others = influentialUnits(movable).map((unit) =>
    pOf(
      rows.map((group, at) => {
        const stays = levels[at]?.stays;
        return stays ? { ...group, weight: weightsWithout(group, stays, unit) } : group;
      }),
    ),
  );
  const known = others.filter((other) => other !== undefined);
  return {
    kind: "test",
    p,
    leaveOneOut:
      known.length === others.length ? { lowest: Math.min(p, ...known), highest: Math.max(p, ...known) } : undefined,
    of: cellOf(levels.flatMap(({ stays }) => [...stays.unit])),
    groups: levels.map(({ code, stays }) => ({ code, ...cellOfStays(stays) })),
  };
}

/** Stays as one way out sees them: who left in another can never leave in this one, and is at risk to the end (Gray 1988). */
function only(stays: Stays, way: number, last: number): Stays {
  return {
    ...stays,
    days: stays.days.map((day, at) => ((stays.exit[at] ?? -1) >= 0 && stays.exit[at] !== way ? last : day)),
    exit: stays.exit.map((exit) => (exit === way ? 0 : -1)),
  };
}

/**
 * Whether the groups of a stage leave it at the same pace in any way (log-rank test; Mantel 1966). Stays that began before the
 * records count from when they were seen. `undefined` where not two groups are large enough.
 *
 * Stays are taken as independent of one another; several of one client make p a little too small. One test is made a stage, so
 * that of twenty stages alike one is below 0.05 by chance: a p on its own says less, the more there are.
 */
export function logRankDraft(levels: readonly LevelStays[], limits: ComparisonLimits): DraftTest | undefined {
  const compared = comparable(levels, (exit) => exit >= 0, limits);
  return draftTest(
    compared,
    compared.map(({ stays }) => stays),
    logRank,
  );
}

/**
 * Whether the groups of a stage leave it at the same pace in one way, the others competing (Gray 1988). Only of stays that were
 * seen from their beginning: for others the test is not defined. Independence and number of tests as in `logRankDraft`.
 */
export function grayDraft(
  levels: readonly LevelStays[],
  way: GroupExit,
  limits: ComparisonLimits,
): DraftTest | undefined {
  const place = groupExits.indexOf(way);
  const seen = levels.map(({ code, stays }) => ({ code, stays: seenFromBeginning(stays) }));
  const compared = comparable(seen, (exit) => exit === place, limits);
  const last = Math.max(0, ...compared.map(({ stays }) => greatest(stays.days)));
  return draftTest(
    compared,
    compared.map(({ stays }) => only(stays, place, last)),
    gray(way),
  );
}
