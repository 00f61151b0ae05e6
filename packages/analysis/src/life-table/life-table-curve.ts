import type { ReleasedLifeTable, Withheld } from "@rapport/disclosure";
import { actuarialCurve } from "@rapport/statistics";
import type { StageCurve, StagePoint } from "../curve.js";

interface CurveSetting {
  /** What a report calls each exit. */
  readonly labels: Readonly<Record<string, string>>;
  /** The threshold of the policy under which the table was released. */
  readonly k: number;
  readonly level: number;
}

/** The life table's estimates, from printed counts alone; it ends where nobody was exposed. */
export function lifeTableCurve(
  table: ReleasedLifeTable | Withheld,
  { labels, k, level }: CurveSetting,
): StageCurve | undefined {
  const first = table.kind === "lifeTable" ? table.rows[0] : undefined;
  if (table.kind !== "lifeTable" || !first) return undefined;
  const intervals = actuarialCurve(
    table.rows.map(({ from, until, ...counts }) => ({ from, to: until, ...counts })),
    { level },
  );
  const atRiskAfter = (at: number) => table.rows[at + 1]?.atRisk ?? table.atRiskAfter;
  const exitsUntil = (at: number, exit: string) =>
    table.rows.slice(0, at + 1).reduce((sum, row) => sum + (row.exits[exit] ?? 0), 0);
  const points = intervals.flatMap((interval, at): readonly StagePoint[] => {
    const { survival, lower, upper } = interval;
    if (survival === undefined) return [];
    const atRisk = atRiskAfter(at);
    const told = table.exits.filter((exit) => exitsUntil(at, exit) >= k);
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
  const none = Object.fromEntries(table.exits.map((exit) => [exit, 0]));
  return {
    exits: table.exits.map((code) => ({ code, label: labels[code] ?? code })),
    points: [{ day: 0, survival: 1, incidence: none, atRisk: first.atRisk }, ...points],
  };
}
