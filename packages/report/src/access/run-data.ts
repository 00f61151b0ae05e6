import { monthRun } from "@rapport/analysis";
import type { MonthRun, ReportContent } from "@rapport/analysis";
import type { RunData } from "@rapport/charts";
import { figureUnder } from "../figures/shown-figures.js";

/** First contacts month by month, as far as a report shows them. */
export function contactRun({ questions, asOf }: Pick<ReportContent, "questions" | "asOf">): MonthRun | undefined {
  const access = questions.find(({ question }) => question === "access");
  const group = access && "groups" in access ? access.groups[0] : undefined;
  const months = group && figureUnder(group, "months")?.figure;
  return months?.kind === "shares" ? monthRun(months, asOf) : undefined;
}

/** The same to be drawn; without a point where there is nothing to draw. */
export function contactRunData(content: Pick<ReportContent, "questions" | "asOf">): RunData {
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
