import type { ReleasedLifeTable, Withheld } from "@rapport/disclosure";
import { categoryLabel } from "../category-label.js";
import { actuarialCurve } from "@rapport/statistics";
import type { StageCurve, StagePoint } from "../curve.js";
import { curveBound, distanceOf } from "./curve-bound.js";
import { survivalLimits } from "./survival-limits.js";

export interface CurveSetting {
  /** What a report calls each exit. */
  readonly labels: Readonly<Record<string, string>>;
  /** The threshold of the policy under which the table was released. */
  readonly k: number;
  readonly level: number;
  /** How far a printed count can lie from the true one; absent where nothing limits it. */
  readonly furthest?: number | undefined;
}

/**
 * The most that it may matter where in their interval stays were last seen: in a long interval that ends with many last seen,
 * an actuarial estimate takes half of them not to have been at risk before, and may be far off.
 */
const mostMoved = 0.1;

/**
 * The life table's estimates, from printed counts alone. It ends where nobody was exposed, or before the first interval in
 * which it matters too much when stays were last seen; in the table's tail, in which fewer than k left, it is level.
 * `undefined` where no point is left.
 */
export function lifeTableCurve(
  table: ReleasedLifeTable | Withheld,
  { labels, k, level, furthest }: CurveSetting,
): StageCurve | undefined {
  const first = table.kind === "lifeTable" ? table.rows[0] : undefined;
  if (table.kind !== "lifeTable" || !first) return undefined;
  // What few took is gathered under one name, whatever is in it.
  const exitLabel = (exit: (typeof table.exits)[number]) =>
    labels[exit.code] ?? categoryLabel(exit, (code) => labels[code] ?? code);
  const intervals = actuarialCurve(
    table.rows.map(({ from, until, ...counts }) => ({ from, to: until, ...counts })),
    { level },
  );
  const unrounded = survivalLimits(table, { furthest: 0, k });
  const end = intervals.findIndex(({ survival }, at) => {
    const limits = unrounded[at];
    return survival === undefined || !limits || distanceOf({ survival, limits }) > mostMoved;
  });
  const told = end === -1 ? intervals : intervals.slice(0, end);
  const atRiskAfter = (at: number) => table.rows[at + 1]?.atRisk ?? table.atRiskAfter;
  const codes = table.exits.map(({ code }) => code);
  const exitsUntil = (at: number, exit: string) =>
    table.rows.slice(0, at + 1).reduce((sum, row) => sum + (row.exits[exit] ?? 0), 0);
  const points = told.map(({ to, survival = 0, lower, upper, incidence }, at): StagePoint => {
    const atRisk = atRiskAfter(at);
    const taken = codes.filter((exit) => exitsUntil(at, exit) >= k);
    return {
      day: to,
      survival,
      ...(lower === undefined ? {} : { lower }),
      ...(upper === undefined ? {} : { upper }),
      incidence: Object.fromEntries(taken.map((exit) => [exit, incidence[exit] ?? 0])),
      ...(atRisk === undefined ? {} : { atRisk }),
    };
  });
  const last = points.at(-1);
  if (!last) return undefined;
  const { tail } = table;
  const all = tail && end === -1 ? [...points, { ...last, day: tail.until, atRisk: tail.atRisk }] : points;
  const none = Object.fromEntries(codes.map((exit) => [exit, 0]));
  return {
    exits: table.exits.map((exit) => ({
      code: exit.code,
      label: exitLabel(exit),
      ...(exit.of ? { of: exit.of } : {}),
    })),
    points: [{ day: 0, survival: 1, incidence: none, atRisk: first.atRisk }, ...all],
    ...(furthest === undefined ? {} : { furthest: boundOf(table, all, { furthest, k }) }),
  };
}

function boundOf(
  table: ReleasedLifeTable,
  points: readonly StagePoint[],
  allowed: { readonly furthest: number; readonly k: number },
): number {
  const limits = survivalLimits(table, allowed);
  return curveBound(points.flatMap(({ survival }, at) => (limits[at] ? [{ survival, limits: limits[at] }] : [])));
}
