import type { Cell, DraftLifeTable, DraftLifeTableRow } from "@rapport/disclosure";
import { cellOfStays, cellsOfStays, endsOfStays } from "./cells-of-stays.js";
import { greatest } from "./stays.js";
import type { Stays } from "./stays.js";

const weeks = [1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 26, 32, 39, 52, 65, 78, 104, 130, 156, 208, 260, 312, 416, 520];

/** The days at which a life table is cut, the same for every practice, so that they tell nothing about anybody. */
export const gridDays: readonly number[] = weeks.map((week) => 7 * week);

/** The grid up to the first day by which every stay is over or was last seen. */
function gridFor({ days }: Stays, all: readonly number[]): readonly number[] {
  const last = greatest(days);
  const end = all.findIndex((day) => day >= last);
  return end === -1 ? all : all.slice(0, end + 1);
}

/** Gives the place of the interval of the grid that holds a day; the last takes in what is later. */
function intervalIn(grid: readonly number[]): (day: number) => number {
  const last = grid.length - 1;
  const places = Uint8Array.from({ length: (grid[last] ?? 0) + 1 }, (_, day) => grid.findIndex((end) => day <= end));
  return (day) => places[day] ?? last;
}

const empty = { things: new Uint32Array(0) };

/**
 * The stays in one state as a life table, exact: those from the beginning and all who entered are all who left and all who
 * were last seen. A stay that is seen until the grid's last day or longer counts as last seen then, even where it ended later.
 * `exits` are the ways in which stays end, in the order of their places, `left` the stays that ended in each of them, and
 * `allDays` the days of the grid.
 */
export function lifeTable(
  stays: Stays,
  exits: readonly string[],
  allDays: readonly number[] = gridDays,
  left: readonly Cell[] = endsOfStays(stays, exits.length),
): DraftLifeTable {
  const { entry, days, exit } = stays;
  const grid = gridFor(stays, allDays);
  const end = grid.at(-1) ?? 0;
  const intervalOf = intervalIn(grid);
  // Those last seen come before the exits.
  const ways = exits.length + 1;
  const over = cellsOfStays(stays, grid.length * ways, (at) => {
    const day = days[at] ?? 0;
    return intervalOf(day) * ways + (day <= end ? (exit[at] ?? -1) : -1) + 1;
  });
  // Mostly nobody came under observation later.
  const late = greatest(entry) > 0;
  const came = late
    ? cellsOfStays(stays, grid.length, (at) => {
        const day = entry[at] ?? 0;
        return day > 0 ? intervalOf(day) : -1;
      })
    : [];
  const [start = empty] = late ? cellsOfStays(stays, 1, (at) => (entry[at] === 0 ? 0 : -1)) : [cellOfStays(stays)];
  return {
    kind: "lifeTable",
    exits: exits.map((code, at) => ({ code, ...(left[at] ?? empty) })),
    start,
    rows: grid.map((day, at): DraftLifeTableRow => {
      const [censored = empty, ...gone] = over.slice(at * ways, (at + 1) * ways);
      return {
        day,
        entered: came[at] ?? empty,
        exits: Object.fromEntries(exits.map((code, place) => [code, gone[place] ?? empty])),
        censored,
      };
    }),
  };
}
