import type { MetricResult, Proportion, ReportContent } from "@rapport/analysis";
import { percentInWords, stepChart } from "@rapport/charts";
import type { Step, StepData } from "@rapport/charts";
import { derive } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import type { PracticeFigure } from "../practice-figures.js";
import { authorText, quotedLabel } from "../prose/author-text.js";
import { notesInWords } from "../prose/items.js";
import { inHundred, isAtEnd } from "../prose/percent.js";
import { shareCell } from "./share-cell.js";
import { sourceLine } from "./source-line.js";

const width = 340;

function stepOf(language: Language, label: string, share: Proportion): Step {
  const { estimate, lower, upper } = share;
  return {
    label,
    share: estimate,
    ...(isAtEnd(share) ? {} : { lower, upper }),
    value: percentInWords(language, estimate),
  };
}

/** Every step with the share that came to it; no step where a metric is none of steps, or none of it is told. */
export function stepsData(
  language: Language,
  { figure, reached = [] }: Pick<MetricResult, "figure" | "reached">,
): StepData {
  if (figure.kind !== "shares" || figure.shares.kind === "withheld" || reached.length === 0) return { steps: [] };
  const name = (label: string) => authorText(language.label(label));
  const [first] = figure.levels;
  const [{ share: { denominator } } = { share: { denominator: 0 } }] = reached;
  const all: Step = { label: name(first?.label ?? ""), share: 1, value: language.count(denominator) };
  return { steps: [all, ...reached.map(({ label, share }) => stepOf(language, name(label), share))] };
}

/** How many came to the last step that is told, with the doubt. */
function lastStep(language: Language, { name, metric: { reached = [] } }: PracticeFigure): string {
  const last = reached.at(-1);
  if (!last || isAtEnd(last.share)) return name;
  const { numerator, denominator, lower, upper } = last.share;
  return language.say("steps.title", {
    figure: name,
    count: language.count(numerator),
    courses: denominator,
    step: quotedLabel(language, last.label),
    interval: inHundred(language, lower, upper),
  });
}

/** How many courses came to each step or went beyond it; `undefined` where a figure is none of steps. */
export function stepsChart(
  language: Language,
  report: Released<ReportContent>,
  figureIn: (content: ReportContent) => PracticeFigure | undefined,
  id: string,
): Element | undefined {
  const figure = figureIn(report);
  const data = derive(report, (content): StepData => {
    const found = figureIn(content);
    return found ? stepsData(language, found.metric) : { steps: [] };
  });
  if (!figure || data.steps.length === 0) return undefined;
  const told = (figure.metric.reached ?? []).map(({ label, share }) => ({
    label: authorText(language.label(label)),
    note: shareCell(language, share),
  }));
  return stepChart(data, {
    id,
    width,
    language,
    title: lastStep(language, figure),
    subtitle: language.say("steps.subtitle", { courses: figure.metric.reached?.[0]?.share.denominator ?? 0 }),
    source: sourceLine(language, report),
    description: notesInWords(language, told),
  });
}
