import type { Cell, DraftLifeTable } from "../draft.js";

/** A grid of intervals and exits that were fixed without looking at the data. */
export interface LifeTableGrid {
  /** The last day of each interval, ascending; the first begins at day 0. */
  readonly days: readonly number[];
  /** The codes of all exits that there can be. */
  readonly exits: readonly string[];
  /** Whether stays come under observation later than day 0. Where they do not, no noise is spent on saying so. */
  readonly delayedEntry: boolean;
}

/** A stay as two cells of the table: where it came in, and where it went. */
export interface Stay {
  readonly unit: number;
  /** 0 for day 0, or 1 + the place of the interval in which it came under observation. */
  readonly entry: number;
  /** A place in `leaves` of the counts: interval by interval the exits in order and the censored, then what is left. */
  readonly leave: number;
}

/** Throws where a row of the table lies in two intervals; one after the last is in none of them (its place is the length). */
function intervalsOf(rows: DraftLifeTable["rows"], days: readonly number[]): readonly number[] {
  return rows.map(({ day }, at) => {
    const found = days.findIndex((last) => last >= day);
    const interval = found === -1 ? days.length : found;
    if ((rows[at - 1]?.day ?? 0) < (days[interval - 1] ?? 0)) {
      throw new RangeError("A row of the life table ends on every day of the grid that its rows reach.");
    }
    return interval;
  });
}

/** Unit by unit, the places given with every cell, in ascending order. */
function placesByUnit(
  cells: readonly (readonly [cell: Cell, place: number])[],
): ReadonlyMap<number, readonly number[]> {
  const placesOf = new Map<number, number[]>();
  for (const [{ things }, place] of cells) {
    for (const unit of things) {
      const places = placesOf.get(unit);
      if (places) places.push(place);
      else placesOf.set(unit, [place]);
    }
  }
  // Cells come in an order that other units may have a part in; which stay is a unit's first must not depend on them.
  for (const places of placesOf.values()) places.sort((a, b) => a - b);
  return placesOf;
}

function exitPlace(codes: readonly string[], code: string): number {
  const place = codes.indexOf(code);
  if (place === -1) throw new RangeError("Every exit of the life table is one of those that are named.");
  return place;
}

/**
 * The stays of a life table. Its cells do not say which of a unit's stays came in where and went where, so the first to come
 * is taken for the first to go, which never has one go before it comes. Stays that come in after the last interval are left
 * out.
 *
 * Throws a RangeError where the table does not fit the grid, or a stay that comes in does not go.
 */
export function staysOf(table: DraftLifeTable, { days, exits, delayedEntry }: LifeTableGrid): readonly Stay[] {
  const intervals = intervalsOf(table.rows, days);
  const width = exits.length + 1;
  const entries: [Cell, number][] = [[table.start, 0]];
  const leaves: [Cell, number][] = [];
  table.rows.forEach((row, at) => {
    const interval = intervals[at] ?? days.length;
    const beyond = interval === days.length;
    entries.push([row.entered, 1 + interval]);
    for (const [code, cell] of Object.entries(row.exits)) {
      const place = exitPlace(exits, code);
      leaves.push([cell, interval * width + (beyond ? 0 : place)]);
    }
    leaves.push([row.censored, interval * width + (beyond ? 0 : exits.length)]);
  });
  const [came, went] = [placesByUnit(entries), placesByUnit(leaves)];
  const stays = [...came].flatMap(([unit, places]) =>
    places.map((entry, rank) => ({ unit, entry, leave: went.get(unit)?.[rank] ?? -1 })),
  );
  const gone = [...went.values()].reduce((sum, places) => sum + places.length, 0);
  if (gone !== stays.length || stays.some(({ leave }) => leave === -1)) {
    throw new RangeError("Every stay that comes in, and no other, leaves in a row of the life table or is censored.");
  }
  if (!delayedEntry && stays.some(({ entry }) => entry > 0)) {
    throw new RangeError("Stays come in at day 0 where delayedEntry is false.");
  }
  return stays.filter(({ entry }) => entry <= days.length);
}
