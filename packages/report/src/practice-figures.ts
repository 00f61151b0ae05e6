import type { InterventionTypeResult, MetricResult, SharesFigure } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import type { LevelReading, ShownFigure } from "./figures/shown-figure.js";
import { authorText } from "./prose/author-text.js";
import { doseName, whatCounts } from "./prose/what-counts.js";
import type { DosePart } from "./prose/what-counts.js";

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

/** What the author calls a figure, with its unit: "Change in anxiety (0 to 10)". */
function nameOf(language: Language, { label, unit }: MetricResult): string {
  const name = authorText(language.label(label));
  return unit === undefined ? name : `${name} (${authorText(language.label(unit))})`;
}

function doseFigures(language: Language, metric: MetricResult): readonly PracticeFigure[] {
  const { figure } = metric;
  if (figure.kind !== "dose") return [];
  const one = (part: DosePart, shown: SharesFigure): PracticeFigure =>
    practiceFigure(metric, shown, {
      name: doseName(language, part, nameOf(language, metric)),
      counts: whatCounts(language, metric, part),
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
    return [practiceFigure(metric, figure, { name: nameOf(language, metric), counts: whatCounts(language, metric) })];
  });
}
