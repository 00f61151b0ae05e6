import type { InterventionTypeResult, MetricResult, SharesFigure } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import type { LevelReading, ShownFigure } from "./figures/shown-figure.js";
import { authorText } from "./prose/author-text.js";
import { doseCounts, whatCounts } from "./prose/what-counts.js";

/** One figure of an intervention type; a dose is two or three of them. */
export interface PracticeFigure extends ShownFigure {
  readonly metric: MetricResult;
}

function readingOf({ metric }: MetricResult, shown: ShownFigure["shown"]): LevelReading {
  if (metric === "share" || metric === "shareWhere") return "yes";
  if (metric === "furthestStep") return "furthest";
  return shown.kind === "shares" && shown.ordered ? "middle" : "most";
}

function practiceFigure(
  metric: MetricResult,
  shown: ShownFigure["shown"],
  { name, counts }: { readonly name: string; readonly counts: string },
): PracticeFigure {
  const reading = readingOf(metric, shown);
  return { name, counts, of: "courses", shown, reading, isChange: metric.metric === "change", metric };
}

function nameOf({ label, unit }: MetricResult, of = ""): string {
  const named = unit === undefined ? authorText(label) : `${authorText(label)} (${authorText(unit)})`;
  return `${named}${of}`;
}

function doseFigures(language: Language, metric: MetricResult): readonly PracticeFigure[] {
  const { figure } = metric;
  if (figure.kind !== "dose") return [];
  const one = (of: keyof typeof doseCounts, shown: SharesFigure): PracticeFigure =>
    practiceFigure(metric, shown, {
      name: nameOf(metric, `: ${doseCounts[of].name}`),
      counts: whatCounts(language, metric, doseCounts[of].counts),
    });
  return [
    one("practices", figure.practices),
    one("perWeek", figure.perWeek),
    ...(figure.minutes === undefined ? [] : [one("minutes", figure.minutes)]),
  ];
}

/** All figures of a type, in the order in which its author declared them. */
export function practiceFigures(
  language: Language,
  { metrics }: Pick<InterventionTypeResult, "metrics">,
): readonly PracticeFigure[] {
  return metrics.flatMap((metric) => {
    const { figure } = metric;
    if (figure.kind === "dose") return doseFigures(language, metric);
    return [practiceFigure(metric, figure, { name: nameOf(metric), counts: whatCounts(language, metric) })];
  });
}
