import type { ReleasedLifeTable, Withheld } from "@rapport/disclosure";
import { categoryLabel } from "../category-label.js";
import { actuarialCurve } from "@rapport/statistics";
import type { StageCurve, StagePoint } from "../curve.js";
import { curveBound } from "./curve-bound.js";

interface CurveSetting {
  /** What a report calls each exit. */
  readonly labels: Readonly<Record<string, string>>;
  /** The threshold of the policy under which the table was released. */
  readonly k: number;
  readonly level: number;
  /** How far a printed count can lie from the true one; absent where nothing limits it. */
  readonly furthest?: number | undefined;
}

/** The life table's estimates, from printed counts alone; it ends where nobody was exposed. */
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
  const atRiskAfter = (at: number) => table.rows[at + 1]?.atRisk ?? table.atRiskAfter;
  const codes = table.exits.map(({ code }) => code);
  const exitsUntil = (at: number, exit: string) =>
    table.rows.slice(0, at + 1).reduce((sum, row) => sum + (row.exits[exit] ?? 0), 0);
  const points = intervals.flatMap((interval, at): readonly StagePoint[] => {
    const { survival, lower, upper } = interval;
    if (survival === undefined) return [];
    const atRisk = atRiskAfter(at);
    const told = codes.filter((exit) => exitsUntil(at, exit) >= k);
    return [
      {
        day: interval.to,
        survival,
        ...(lower === undefined ? {} : { lower }),
        ...(upper === undefined ? {} : { upper }),
        incidence: Object.fromEntries(told.map((exit) => [exit, interval.incidence[exit] ?? 0])),
        ...(atRisk === undefined ? {} : { atRisk }),
      },
    ];
  });
  const none = Object.fromEntries(codes.map((exit) => [exit, 0]));
  const survivals = intervals.map(({ survival }) => survival);
  const bound = furthest === undefined ? undefined : curveBound(table, survivals, furthest);
  return {
    exits: table.exits.map((exit) => ({
      code: exit.code,
      label: exitLabel(exit),
      ...(exit.of ? { of: exit.of } : {}),
    })),
    points: [{ day: 0, survival: 1, incidence: none, atRisk: first.atRisk }, ...points],
    ...(bound === undefined ? {} : { furthest: bound }),
  };
}
