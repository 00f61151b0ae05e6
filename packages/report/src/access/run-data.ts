import { monthRun } from "@rapport/analysis";
import type { MonthRun, ReportContent } from "@rapport/analysis";
import type { RunData } from "@rapport/charts";
import { figureUnder } from "../figures/shown-figures.js";

type Content = Pick<ReportContent, "questions" | "asOf" | "policy">;

/** Whether counts are large enough beside what they are rounded to: else a line would show little but rounding. */
function isAboveRounding({ months }: MonthRun, base: number): boolean {
  const counts = months.flatMap(({ count }) => (count === undefined ? [] : [count]));
  return counts.reduce((sum, count) => sum + count, 0) >= base * counts.length;
}

/** First contacts month by month, as far as a report shows them; `undefined` where they are few beside their rounding. */
export function contactRun({ questions, asOf, policy }: Content): MonthRun | undefined {
  const access = questions.find(({ question }) => question === "access");
  const group = access && "groups" in access ? access.groups[0] : undefined;
  const months = group && figureUnder(group, "months")?.figure;
  const run = months?.kind === "shares" ? monthRun(months, asOf) : undefined;
  return run && isAboveRounding(run, policy.base) ? run : undefined;
}

/** The same to be drawn; without a point where there is nothing to draw. */
export function contactRunData(content: Content): RunData {
  const run = contactRun(content);
  if (!run) return { points: [] };
  const { months, chart } = run;
  const signals = new Map(chart?.signals.map(({ at, rule }) => [at, rule]));
  return {
    points: months.map(({ code, count }, at) => {
      const signal = signals.get(at);
      return { month: code, ...(count === undefined ? {} : { count }), ...(signal ? { signal } : {}) };
    }),
    ...(chart ? { limits: { mean: chart.mean, lower: chart.lower, upper: chart.upper } } : {}),
  };
}
