import { expectRising } from "./arguments.js";
import type { DraftLifeTable } from "../draft.js";
import { boundContributions } from "./bound-contributions.js";
import type { Chance } from "./chance.js";
import type { ContributionBound } from "./contributions.js";
import { scaleOf } from "./geometric-count.js";
import { staysOf } from "./life-table-stays.js";
import type { LifeTableGrid } from "./life-table-stays.js";
import type { Rational } from "./rational.js";
import { repairFlows } from "./repair-flows.js";
import type { Flows } from "./repair-flows.js";

/** The grid, how many stays of one unit are used at most, and how private the whole table is. */
export interface LifeTableOptions extends LifeTableGrid, ContributionBound {
  readonly epsilon: Rational;
}

/** What happened after the day before (the row before's, or 0), up to and including `day`. */
export interface WholeLifeTableRow {
  readonly day: number;
  /** Under observation when the interval begins, without those who come in during it. */
  readonly atRisk: number;
  readonly entered: number;
  /** By code, every exit in every row. */
  readonly exits: Readonly<Record<string, number>>;
  readonly censored: number;
}

/** A life table of whole counts from 0 up, in which as many are at risk as came in and have not left. */
export interface WholeLifeTable {
  readonly start: number;
  readonly rows: readonly WholeLifeTableRow[];
  /** Still under observation after the last interval. */
  readonly atRiskAfter: number;
}

/** The cells of the table: each stay is in one of `entries` and in one of `leaves`, so a unit changes 2 · most by one. */
export function flowsOf(table: DraftLifeTable, options: LifeTableOptions): Flows {
  const stays = staysOf(table, options);
  const entries = Array.from({ length: options.delayedEntry ? options.days.length + 1 : 1 }, () => 0);
  const leaves = Array.from({ length: options.days.length * (options.exits.length + 1) + 1 }, () => 0);
  const units = Uint32Array.from(stays, ({ unit }) => unit);
  for (const place of boundContributions(units, options.most, options.keyOf)) {
    const { entry = 0, leave = 0 } = stays[place] ?? {};
    entries[entry] = (entries[entry] ?? 0) + 1;
    leaves[leave] = (leaves[leave] ?? 0) + 1;
  }
  return { entries, leaves };
}

/** A life table from repaired cells. Those who would leave before they come leave an interval later. */
export function tableOf({ entries, leaves }: Flows, { days, exits }: LifeTableGrid): WholeLifeTable {
  const width = exits.length + 1;
  const start = entries[0] ?? 0;
  let atRisk = start;
  let late: readonly number[] = Array.from({ length: width }, () => 0);
  const rows = days.map((day, interval) => {
    const begins = atRisk;
    const entered = entries[1 + interval] ?? 0;
    let room = atRisk + entered;
    const due = late.map((count, at) => count + (leaves[interval * width + at] ?? 0));
    const left = due.map((count) => {
      const fits = Math.min(count, room);
      room -= fits;
      return fits;
    });
    late = due.map((count, at) => count - (left[at] ?? 0));
    atRisk = room;
    const byExit = Object.fromEntries(exits.map((code, at) => [code, left[at] ?? 0]));
    return { day, atRisk: begins, entered, exits: byExit, censored: left[exits.length] ?? 0 };
  });
  return { start, rows, atRiskAfter: atRisk };
}

/**
 * A life table that is epsilon-differentially private: two-sided geometric noise on every cell of the grid, each stay being
 * in two of them, then repaired to counts that can be; survival is computed from them at no further cost (as in Gondara &
 * Wang 2020, "Differentially private survival function estimation").
 *
 * Throws a RangeError where an option is out of its range, the table does not fit the grid, or a stay that comes in does not
 * go.
 */
export function privateLifeTable(table: DraftLifeTable, options: LifeTableOptions, chance: Chance): WholeLifeTable {
  expectRising([0, ...options.days], "days, after 0,");
  const scale = scaleOf(options.epsilon, 2 * options.most);
  const noisy = (count: number): number => Number(BigInt(count) + chance.laplace(scale));
  const exact = flowsOf(table, options);
  return tableOf(repairFlows({ entries: exact.entries.map(noisy), leaves: exact.leaves.map(noisy) }), options);
}
