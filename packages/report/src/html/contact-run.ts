import type { ReportContent } from "@rapport/analysis";
import { runChart } from "@rapport/charts";
import { derive } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { contactRun, contactRunData } from "../access/run-data.js";
import { runSentence } from "../access/run-sentences.js";
import type { OwnChart } from "../figures/question-words.js";
import { sourceLine } from "./source-line.js";

const textWidth = 720;
const phoneWidth = 340;
/** Fewer months are read in the table. */
const fewestMonths = 3;

/** First contacts month by month, where enough months are shown to draw a line. */
export function contactRunCharts(language: Language, report: Released<ReportContent>, id: string): readonly OwnChart[] {
  const data = derive(report, contactRunData);
  if (data.points.filter(({ count }) => count !== undefined).length < fewestMonths) return [];
  const options = {
    title: "First contacts by month",
    subtitle: "Whole months before the as-of day, with the mean and its natural limits",
    source: sourceLine(language, report),
    description: `A line of dots, one a month. ${runSentence(language, contactRun(report)) ?? "Too few months are known for limits."}`,
  };
  return [
    {
      wide: runChart(data, { ...options, id: `${id}-run`, width: textWidth }),
      narrow: runChart(data, { ...options, id: `${id}-run-narrow`, width: phoneWidth }),
      caption: data.limits
        ? "Nearly all months lie within the limits as long as nothing but chance moves them. Rounding makes the limits rather too wide."
        : "",
      figure: "months",
    },
  ];
}
