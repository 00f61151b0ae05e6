import type { DraftLifeTable } from "../draft.js";
import { noThings, together, unitsOf, without } from "../things.js";
import type { Things } from "../things.js";
import { longestTail } from "./longest-tail.js";
import type { Category, ShapedLifeTable, ShapedPart, ShapedRow } from "./shaped.js";
import { toldOf } from "./told-of.js";
import type { Limits } from "./told-of.js";

/** What exits are gathered under that few took. */
export const otherExits = "other_exits";

const thingsOf = (
  counts: Readonly<Record<string, { readonly things: Things } | undefined>>,
  codes: readonly string[],
) => together(codes.map((code) => counts[code]?.things ?? noThings));

interface GridRow extends ShapedRow {
  readonly over: Things;
  /** At risk when the interval ended. */
  readonly after: Things;
}

/** The draft's rows with the exits in classes, and who is at risk when each begins. */
function inClasses(table: DraftLifeTable, classes: readonly Category[]): readonly GridRow[] {
  const rows: GridRow[] = [];
  let from = 0;
  let atRisk = table.start.things;
  for (const { day, entered, exits, censored } of table.rows) {
    const byClass = new Map(classes.map(({ code, of }) => [code, thingsOf(exits, of ?? [code])]));
    const over = together([...byClass.values()]);
    const after = without(together([atRisk, entered.things]), together([over, censored.things])) ?? noThings;
    rows.push({
      from,
      until: day,
      atRisk,
      entered: entered.things,
      exits: byClass,
      censored: censored.things,
      over,
      after,
    });
    atRisk = after;
    from = day;
  }
  return rows;
}

function joined(rows: readonly GridRow[]): GridRow | undefined {
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return undefined;
  const exits = [...first.exits.keys()].map(
    (code) => [code, together(rows.map((row) => row.exits.get(code) ?? noThings))] as const,
  );
  return {
    from: first.from,
    until: last.until,
    atRisk: first.atRisk,
    entered: together(rows.map((row) => row.entered)),
    exits: new Map(exits),
    censored: together(rows.map((row) => row.censored)),
    over: together(rows.map((row) => row.over)),
    after: last.after,
  };
}

/** The rows up to the first that begins with too few at risk. */
function wellFilled(rows: readonly GridRow[], fewest: number): readonly GridRow[] {
  const end = rows.findIndex((row) => unitsOf(row.atRisk) < fewest);
  return end === -1 ? rows : rows.slice(0, end);
}

/**
 * Intervals joined from the left until at least k units left in each, and none of its counts is of one practitioner, or of few practices; and the
 * intervals that remain. Those do not join the last one: of all who were last seen in an interval an actuarial estimate takes
 * half to have been at risk when the others left, so that many who were last seen long after those had left would raise it.
 */
function merged(rows: readonly GridRow[], limits: Limits) {
  const { policy } = limits;
  const tells = (things: Things) => toldOf(things, limits) !== undefined;
  const grid: GridRow[] = [];
  let open: GridRow[] = [];
  for (const each of rows) {
    open.push(each);
    const row = joined(open);
    if (!row || unitsOf(row.over) < policy.k) continue;
    if ([row.over, row.entered, row.censored, ...row.exits.values()].some(tells)) continue;
    grid.push(row);
    open = [];
  }
  return { grid, remain: open };
}

/**
 * Classes of exits that few took by the last row are gathered under `other_exits`. The limit is the policy's for a
 * statistic, which is no smaller than 2k − 1: that one is gathered cannot prove that 1 to k − 1 took it.
 */
function gathered(rows: readonly GridRow[], classes: readonly Category[], fewest: number): readonly Category[] {
  const byNow = (code: string) => rows.reduce((sum, row) => sum + (row.exits.get(code)?.length ?? 0), 0);
  const rare = classes.filter(({ code }) => byNow(code) < fewest);
  if (rare.length === 0) return classes;
  const kept = classes.filter((each) => !rare.includes(each));
  return [...kept, { code: otherExits, of: rare.flatMap(({ code, of }) => of ?? [code]) }];
}

/**
 * A life table on the grid: every interval has at least k units that ended a stay, and it ends where fewer than
 * `fewestForStatistic` are at risk (disclosure control for survival curves: rules of OpenSAFELY; Hundepool et al. 2012). After
 * the last interval only those still at risk are told, on one day by which fewer than k more stays had ended. `classes` are
 * those of the exits. `undefined` where no interval is well filled.
 */
export function shapeLifeTable(
  table: DraftLifeTable,
  classes: readonly Category[],
  limits: Limits,
): ShapedLifeTable | undefined {
  const { fewestForStatistic } = limits.policy;
  const { grid, remain } = merged(wellFilled(inClasses(table, classes), fewestForStatistic), limits);
  if (grid.length === 0) return undefined;
  const categories = gathered(grid, classes, fewestForStatistic);
  const until = grid.at(-1)?.until ?? 0;
  const rest = table.rows.filter((row) => row.day > until);
  const exits = categories.map((category): ShapedPart => {
    const codes = category.of ?? [category.code];
    return {
      ...category,
      things: together(table.exits.filter(({ code }) => codes.includes(code)).map((exit) => exit.things)),
    };
  });
  const rows = grid.map(({ from, until: end, atRisk, entered, censored, exits: byClass }): ShapedRow => {
    const inCategory = ({ code }: Category) =>
      byClass.get(code) ??
      together(classes.filter((each) => !categories.includes(each)).map((each) => byClass.get(each.code) ?? noThings));
    return {
      from,
      until: end,
      atRisk,
      entered,
      censored,
      exits: new Map(categories.map((category) => [category.code, inCategory(category)])),
    };
  });
  const tail = longestTail(remain, limits);
  return {
    kind: "lifeTable",
    exits,
    start: table.start.things,
    rows,
    ...(tail ? { tail } : {}),
    atRiskAfter:
      without(
        together(rest.flatMap((row) => [...Object.values(row.exits).map((exit) => exit.things), row.censored.things])),
        together(rest.map((row) => row.entered.things)),
      ) ?? noThings,
  };
}
