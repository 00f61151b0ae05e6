import type { DraftLifeTable } from "../draft.js";
import type { Stay } from "./life-table-stays.js";

/** A grid of two intervals and two exits, in which stays come in later as well. */
export const grid = { days: [10, 20], exits: ["done", "left"], delayedEntry: true } as const;

/** The places of an interval among those where a stay can go: its exits, and the censored. */
const width = grid.exits.length + 1;

const cellOf = (stays: readonly Stay[], is: (stay: Stay) => boolean) => ({
  things: Uint32Array.from(stays.filter(is), ({ unit }) => unit).sort(),
});

/** The life table of stays on that grid; those left after day 20 are censored by day 30. */
export function tableFrom(stays: readonly Stay[]): DraftLifeTable {
  const rows = [10, 20, 30].map((day, interval) => ({
    day,
    entered: cellOf(stays, ({ entry }) => entry === 1 + interval),
    exits: Object.fromEntries(
      (interval < 2 ? grid.exits : []).map((code, at) => [
        code,
        cellOf(stays, ({ leave }) => leave === interval * width + at),
      ]),
    ),
    censored: cellOf(stays, ({ leave }) => leave === (interval < 2 ? interval * width + grid.exits.length : 2 * width)),
  }));
  return { kind: "lifeTable", exits: [], start: cellOf(stays, ({ entry }) => entry === 0), rows };
}

/** All stays that a unit can have on that grid: none goes before it comes. */
export function staysOfUnit(unit: number): readonly Stay[] {
  return [0, 1, 2].flatMap((entry) =>
    Array.from({ length: 2 * width + 1 }, (_, leave) => ({ unit, entry, leave })).filter(
      ({ leave }) => leave >= (entry - 1) * width,
    ),
  );
}
