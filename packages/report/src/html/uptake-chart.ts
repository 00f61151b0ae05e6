import type { ReportContent } from "@rapport/analysis";
import { printedValue } from "@rapport/analysis";
import { barsChart, percentInWords } from "@rapport/charts";
import type { BarsData } from "@rapport/charts";
import { derive } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { ChartPlace, OwnChart } from "../figures/question-words.js";
import { rateUnder } from "../figures/released-parts.js";
import { authorText } from "../prose/author-text.js";
import { notesInWords } from "../prose/items.js";
import { printedInWords } from "../prose/numbers.js";
import { sourceLine } from "./source-line.js";

/** A bar for each type of which it is shown in how many episodes it was used, the type of most episodes first. */
export function uptakeBars(language: Language, { questions, policy: { fewestForPercent } }: ReportContent): BarsData {
  const groups = questions.flatMap((result) => (result.question === "interventionUse" ? result.groups : []));
  const known = groups.flatMap((group) => {
    const rate = rateUnder(group, "uptake");
    return rate ? [{ label: authorText(language.label(group.label)), rate, count: printedValue(rate.numerator) }] : [];
  });
  const bars = known
    .toSorted((a, b) => (b.count ?? -1) - (a.count ?? -1))
    .map(({ label, rate: { numerator, denominator, percent }, count }) => {
      const of = { count: printedInWords(language, numerator), total: language.count(denominator) };
      if (count === undefined || denominator < fewestForPercent || percent === undefined || !("is" in percent)) {
        return { label, note: language.say("uptake.of", of) };
      }
      return {
        label,
        note: language.say("uptake.ofWithShare", { ...of, share: percentInWords(language, percent.is / 100) }),
        share: Math.min(1, count / denominator),
      };
    });
  return { bars };
}

const fewestBars = 2;

/** All types beside each other, above the first group, which is of all of them. */
export function uptakeCharts(
  language: Language,
  report: Released<ReportContent>,
  { result: { groups }, groupAt, id }: ChartPlace,
): readonly OwnChart[] {
  const data = derive(report, (each) => uptakeBars(language, each));
  const first = groups.findIndex((group) => rateUnder(group, "uptake") !== undefined);
  if (groupAt > 0 || data.bars.length < fewestBars) return [];
  const chart = barsChart(data, {
    id,
    language,
    title: language.say("uptake.title"),
    subtitle: language.say("uptake.subtitle"),
    source: sourceLine(language, report),
    description: notesInWords(
      language,
      data.bars.map(({ label, note = "" }) => ({ label, note })),
    ),
  });
  return [{ wide: chart, caption: "", figure: "uptake", groupAt: first }];
}
