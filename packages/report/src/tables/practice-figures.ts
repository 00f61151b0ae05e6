import type { DoseFigure, InterventionTypeResult, MetricResult, PluginMetricsResult } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { authorText, quotedLabel } from "../prose/author-text.js";
import { courseStatus } from "../prose/course-sentences.js";
import { doseName } from "../prose/what-counts.js";
import type { DosePart } from "../prose/what-counts.js";
import { clockForm, countsForm, positionForm, scaledMeanForm, sharesForm } from "./figure-forms.js";
import type { PlacedFigure, TableFigure } from "./placed-figure.js";

interface Named {
  readonly code: string;
  readonly label: string;
  readonly shown: TableFigure;
  /** What it is called among the published counts. */
  readonly published: string;
}

function doseForms(language: Language, { code }: MetricResult, label: string, dose: DoseFigure): readonly Named[] {
  const one = (part: DosePart, shares: DoseFigure["perWeek"]): Named => ({
    code: `${code}.${part}`,
    label: doseName(language, part, label),
    shown: sharesForm(language, shares),
    published: `metric ${code} ${part}`,
  });
  return [
    one("practices", dose.practices),
    one("perWeek", dose.perWeek),
    ...(dose.minutes === undefined ? [] : [one("minutes", dose.minutes)]),
  ];
}

/** How many came to each step of a metric of steps. */
function reachedForms(language: Language, { code, reached = [] }: MetricResult, label: string): readonly Named[] {
  return reached.map((step) => ({
    code: `${code}.reached.${step.code}`,
    label: language.say("steps.figure", { figure: label, step: quotedLabel(language, step.label) }),
    shown: { kind: "proportion", proportion: step.share },
    published: `metric ${code}`,
  }));
}

function metricForms(language: Language, metric: MetricResult): readonly Named[] {
  const { code, figure, unit } = metric;
  const label = authorText(language.label(metric.label));
  const one = (shown: TableFigure): readonly Named[] => [
    { code, label, shown, published: `metric ${code}` },
    ...reachedForms(language, metric, label),
  ];
  switch (figure.kind) {
    case "shares":
      return one(sharesForm(language, figure));
    case "mean":
      return one(scaledMeanForm(figure, unit === undefined ? undefined : authorText(unit)));
    case "clock":
      return one(clockForm(figure));
    case "dose":
      return doseForms(language, metric, label, figure);
    case "times":
      return figure.steps.map((step) => ({
        code: `${code}.${step.code}`,
        label: language.say("group.about", { group: label, words: authorText(language.label(step.label)) }),
        shown: positionForm(step.median),
        published: `metric ${code}:${step.code}`,
      }));
    default: {
      const unknown: never = figure;
      return unknown;
    }
  }
}

function figuresOf(language: Language, type: InterventionTypeResult): readonly Named[] {
  const courses = { code: "courses", label: language.say("table.coursesByState"), published: "courses" };
  return [
    { ...courses, shown: countsForm(type.courses, ({ code }) => courseStatus(language, code)) },
    ...type.metrics.flatMap((metric) => metricForms(language, metric)),
  ];
}

/** P7.8 as figures of tables. */
export function practiceTableFigures(
  language: Language,
  { question, level, types }: PluginMetricsResult,
): readonly PlacedFigure[] {
  return types.flatMap((type) =>
    figuresOf(language, type).map(({ code, label, shown, published }): PlacedFigure => {
      const group = { code: type.code, label: authorText(language.label(type.label)) };
      return { question, group, figure: { code, label }, shown, level, publishedAs: published };
    }),
  );
}
