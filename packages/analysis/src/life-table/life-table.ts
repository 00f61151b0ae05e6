import type { DraftLifeTable, DraftLifeTableRow } from "@rapport/disclosure";
import { cellOfStays } from "./stays.js";
import type { Stay } from "./stays.js";

const weeks = [1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 26, 32, 39, 52, 65, 78, 104, 130, 156, 208, 260, 312, 416, 520];

/** The days at which a life table is cut, the same for every practice, so that they tell nothing about anybody. */
export const gridDays: readonly number[] = weeks.map((week) => 7 * week);

/** The grid up to the first day by which every stay is over or was last seen. */
function gridFor(stays: readonly Stay[]): readonly number[] {
  const last = stays.reduce((longest, stay) => Math.max(longest, stay.days), 0);
  const end = gridDays.findIndex((day) => day >= last);
  return end === -1 ? gridDays : gridDays.slice(0, end + 1);
}

/** Stays by the interval of the grid that holds a day of theirs; the last takes in what is later. */
function byInterval(
  grid: readonly number[],
  stays: readonly Stay[],
  dayOf: (stay: Stay) => number,
): readonly (readonly Stay[])[] {
  const found: Stay[][] = grid.map(() => []);
  for (const stay of stays) {
    const at = grid.findIndex((day) => dayOf(stay) <= day);
    found.at(at)?.push(stay);
  }
  return found;
}

/**
 * The stays in one state as a life table, exact: those from the beginning and all who entered are all who left and all who
 * were last seen. A stay that is seen until the grid's last day or longer counts as last seen then, even where it ended later.
 */
export function lifeTable(stays: readonly Stay[], exits: readonly string[]): DraftLifeTable {
  const grid = gridFor(stays);
  const end = grid.at(-1) ?? 0;
  const exitOf = (stay: Stay) => (stay.days <= end ? stay.exit : null);
  const entered = byInterval(
    grid,
    stays.filter((stay) => stay.entry > 0),
    (stay) => stay.entry,
  );
  const over = byInterval(grid, stays, (stay) => stay.days);
  const rows = grid.map((day, at): DraftLifeTableRow => {
    const cellAt = (exit: string | null) => cellOfStays((over[at] ?? []).filter((stay) => exitOf(stay) === exit));
    return {
      day,
      entered: cellOfStays(entered[at] ?? []),
      exits: Object.fromEntries(exits.map((exit) => [exit, cellAt(exit)])),
      censored: cellAt(null),
    };
  });
  return {
    kind: "lifeTable",
    exits: exits.map((code) => ({ code, ...cellOfStays(stays.filter((stay) => stay.exit === code)) })),
    start: cellOfStays(stays.filter((stay) => stay.entry === 0)),
    rows,
  };
}
