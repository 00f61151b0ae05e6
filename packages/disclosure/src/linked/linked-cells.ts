import type { DraftSum } from "../draft.js";
import { otherExits } from "../shape/shape-life-table.js";
import type { ShapedDraft, ShapedFigure } from "../shape/shape-draft.js";
import type { ShapedBreakdown, ShapedLifeTable, ShapedPart, ShapedTail } from "../shape/shaped.js";
import type { Relation } from "../system/count-system.js";
import { noThings, sameThings, together, without } from "../things.js";
import type { Things } from "../things.js";

/** A count that is printed, under the path at which it stands. */
export interface LinkedCell {
  readonly path: string;
  readonly count: number;
  /** By the draft's units; clients of whom nothing else is known are numbered after these. */
  readonly things: Things;
  /** At least so many by what is shown at all: a group is shown from a limit on. */
  readonly atLeast: number;
  /** Not printed; a reader knows that it is no more than this by what is shown. */
  readonly atMost?: number;
  /** Counted among `impossible`: printed as such, and 0 for everybody. */
  readonly impossible?: true;
}

/** All counts of a report, each once, and the sums among them. */
export interface LinkedCells {
  readonly cells: readonly LinkedCell[];
  readonly relations: readonly Relation[];
  readonly at: (path: string) => number | undefined;
}

interface Builder {
  readonly cell: (
    path: string,
    things: Things,
    options?: { readonly atLeast?: number; readonly atMost?: number; readonly impossible?: boolean },
  ) => number;
  readonly relate: (whole: readonly number[], parts: readonly number[], sense: Relation["sense"]) => void;
}

function termsOf(whole: readonly number[], parts: readonly number[]): Relation["terms"] {
  const terms = new Map<number, number>();
  for (const cell of whole) terms.set(cell, (terms.get(cell) ?? 0) + 1);
  for (const cell of parts) terms.set(cell, (terms.get(cell) ?? 0) - 1);
  return [...terms].filter(([, coefficient]) => coefficient !== 0);
}

function addBreakdown(builder: Builder, path: string, { total, parts }: ShapedBreakdown, atLeast: number): void {
  const whole = builder.cell(`${path}/total`, total, { atLeast });
  const cells = parts.map((part) =>
    builder.cell(`${path}/${part.code}`, part.things, { impossible: part.impossible === true }),
  );
  builder.relate([whole], cells, "=");
}

/** From how many on something is shown, and the threshold under which exits are few. */
interface ShownFrom {
  readonly k: number;
  readonly fewest: number;
  readonly fewestForPercent: number;
}

/**
 * After the last row: how many were at risk at the tail's end, and its exits, of which nothing is printed but that they are
 * fewer than k. All exits are those in the rows and these, and, where nobody comes later, at most those at risk at its end.
 */
function addTail(
  builder: Builder,
  path: string,
  { exits, rows, tail }: ShapedLifeTable & { readonly tail: ShapedTail },
  {
    wholes,
    takens,
    atRisk,
  }: { readonly wholes: readonly number[]; readonly takens: readonly number[]; readonly atRisk: number },
  { k, fewestForPercent }: ShownFrom,
): void {
  const stem = `${path}/${tail.from}-${tail.until}`;
  const entered = builder.cell(`${stem}/entered`, tail.entered);
  const few = builder.cell(`${stem}/exits`, tail.few, { atMost: k - 1 });
  const left = builder.cell(`${path}/after:${tail.until}`, tail.atRisk, { atLeast: fewestForPercent });
  builder.relate([atRisk, entered], [few, left], ">=");
  builder.relate(wholes, [...takens, few], ">=");
  const until = together([...rows.flatMap((row) => [...row.exits.values()]), tail.few]);
  const later = without(together(exits.map(({ things }) => things)), until);
  // A sum that does not hold for these records is not known to anybody.
  if (later && without(tail.atRisk, later)) builder.relate([...takens, few, left], wholes, ">=");
}

function addLifeTable(builder: Builder, path: string, table: ShapedLifeTable, limits: ShownFrom): void {
  const { k, fewest } = limits;
  const { exits, rows, start, tail, atRiskAfter } = table;
  // That a row is there says that at least so many were at risk when it began.
  let atRisk = builder.cell(`${path}/start`, start);
  const byExit = new Map<string, number[]>(exits.map(({ code }) => [code, []]));
  rows.forEach((row, at) => {
    const stem = `${path}/${row.from}-${row.until}`;
    const entered = builder.cell(`${stem}/entered`, row.entered);
    const over = exits.map(({ code }) => {
      const cell = builder.cell(`${stem}/exit:${code}`, row.exits.get(code) ?? noThings);
      byExit.get(code)?.push(cell);
      return cell;
    });
    const censored = builder.cell(`${stem}/censored`, row.censored);
    const all = builder.cell(`${stem}/exits`, together([...row.exits.values()]), { atLeast: k });
    builder.relate([all], over, "=");
    const following = rows[at + 1];
    const next = builder.cell(`${path}/after:${row.until}`, following?.atRisk ?? atRiskAfter, {
      atLeast: following ? fewest : 0,
    });
    builder.relate([atRisk, entered], [all, censored, next], "=");
    atRisk = next;
  });
  const wholes: number[] = [];
  const takens: number[] = [];
  for (const exit of exits) {
    const inRows = byExit.get(exit.code) ?? [];
    const whole = builder.cell(`${path}/exit:${exit.code}`, exit.things);
    // That an exit stands by itself says that at least so many took it by the last row.
    const taken = builder.cell(
      `${path}/taken:${exit.code}`,
      together(rows.map((row) => row.exits.get(exit.code) ?? noThings)),
      {
        atLeast: exit.code === otherExits ? 0 : fewest,
      },
    );
    builder.relate([taken], inRows, "=");
    builder.relate([whole], [taken], ">=");
    wholes.push(whole);
    takens.push(taken);
  }
  if (tail) addTail(builder, path, { ...table, tail }, { wholes, takens, atRisk }, limits);
}

function addFigure(builder: Builder, path: string, figure: ShapedFigure, limits: ShownFrom): void {
  switch (figure.kind) {
    case "breakdown":
      return addBreakdown(builder, path, figure, limits.fewest);
    case "lifeTable":
      return addLifeTable(builder, path, figure, limits);
    case "rate": {
      const numerator = builder.cell(`${path}/numerator`, figure.numerator.things);
      const whole = builder.cell(`${path}/denominator`, figure.denominator.things, { atLeast: limits.fewest });
      if (figure.isShare) builder.relate([whole], [numerator], ">=");
      return;
    }
    case "mean":
      builder.cell(`${path}/n`, figure.of.things, { atLeast: limits.fewest });
      return;
    case "position":
    case "spread":
    case "test":
      return;
    default: {
      const unknown: never = figure;
      return unknown;
    }
  }
}

const leavesOf = ({ code, of }: ShapedPart) => of ?? [code];

/** The exits of a life table are parts of the table of the same stays, and all who came under observation are in its whole. */
function linkExits(builder: Builder, path: string, figures: ReadonlyMap<string, ShapedFigure>): void {
  for (const [tableName, table] of figures) {
    if (table.kind !== "lifeTable") continue;
    for (const [name, breakdown] of figures) {
      if (breakdown.kind !== "breakdown") continue;
      for (const exit of table.exits) {
        const leaves = new Set(leavesOf(exit));
        const parts = breakdown.parts.filter((part) => leavesOf(part).every((leaf) => leaves.has(leaf)));
        if (!sameThings(together(parts.map((part) => part.things)), exit.things) || parts.length === 0) continue;
        const cells = parts.map((part) => builder.cell(`${path}/${name}/${part.code}`, part.things));
        builder.relate([builder.cell(`${path}/${tableName}/exit:${exit.code}`, exit.things)], cells, "=");
      }
      const intervals = [...table.rows, ...(table.tail ? [table.tail] : [])];
      const came = [table.start, ...intervals.map((row) => row.entered)];
      if (!without(breakdown.total, together(came))) continue;
      const cells = intervals.map((row) =>
        builder.cell(`${path}/${tableName}/${row.from}-${row.until}/entered`, row.entered),
      );
      const start = builder.cell(`${path}/${tableName}/start`, table.start);
      builder.relate([builder.cell(`${path}/${name}/total`, breakdown.total)], [start, ...cells], ">=");
    }
  }
}

function builderOf() {
  const cells: LinkedCell[] = [];
  const relations: Relation[] = [];
  const places = new Map<string, number>();
  const add = (cell: LinkedCell): number => {
    cells.push(cell);
    return cells.length - 1;
  };
  const cell: Builder["cell"] = (path, things, { atLeast = 0, atMost, impossible = false } = {}) => {
    const there = places.get(path);
    if (there !== undefined) return there;
    const known = { ...(atMost === undefined ? {} : { atMost }), ...(impossible ? { impossible } : {}) };
    const place = add({ path, count: things.length, things, atLeast, ...known });
    places.set(path, place);
    return place;
  };
  const relate: Builder["relate"] = (whole, parts, sense) => {
    const terms = termsOf(whole, parts);
    if (terms.length > 0) relations.push({ terms, sense });
  };
  return { cells, relations, places, add, cell, relate };
}

/** Every count of a report, with the sums within its tables, between a group's tables, and those that the draft names. */
export function linkCells(
  shaped: ShapedDraft,
  sums: readonly DraftSum[],
  limits: ShownFrom & { readonly fewestInScope: number; readonly units: number },
): LinkedCells {
  const builder = builderOf();
  builder.cell("population/clients", shaped.clients, { atLeast: limits.fewestInScope });
  builder.cell("population/episodes", shaped.episodes);
  if (shaped.clientsWithoutConsent !== undefined) {
    const unknown = Uint32Array.from({ length: shaped.clientsWithoutConsent }, (_, at) => limits.units + at);
    builder.cell("population/clientsWithoutConsent", unknown);
  }
  for (const [name, table] of shaped.tables) addBreakdown(builder, `population/${name}`, table, limits.fewest);
  for (const { question, groups } of shaped.questions) {
    for (const { code, figures } of groups) {
      for (const [name, figure] of figures) addFigure(builder, `${question}/${code}/${name}`, figure, limits);
      linkExits(builder, `${question}/${code}`, figures);
    }
  }
  for (const { whole, parts, exhaustive } of sums) addSum(builder, { whole, parts, exhaustive });
  return { cells: builder.cells, relations: builder.relations, at: (path) => builder.places.get(path) };
}

function thingsAt({ cells }: ReturnType<typeof builderOf>, place: number): Things {
  return cells[place]?.things ?? noThings;
}

/**
 * A sum between tables, as far as it is printed: beside parts that are not, a whole is no less than those that are. A sum that
 * does not hold for these records is not known to anybody.
 */
function addSum(builder: ReturnType<typeof builderOf>, { whole, parts, exhaustive }: DraftSum): void {
  const known = parts.flatMap((part) => builder.places.get(part) ?? []);
  const at = builder.places.get(whole);
  if (at === undefined || known.length === 0) return;
  const rest = without(thingsAt(builder, at), together(known.map((place) => thingsAt(builder, place))));
  const isAll = exhaustive && known.length === parts.length;
  if (!rest || (isAll && rest.length > 0)) return;
  builder.relate([at], known, isAll ? "=" : ">=");
}
