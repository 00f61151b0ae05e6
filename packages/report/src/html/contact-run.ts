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
  const { say } = language;
  const data = derive(report, contactRunData);
  if (data.points.filter(({ count }) => count !== undefined).length < fewestMonths) return [];
  const options = {
    language,
    title: say("run.title"),
    subtitle: say("run.subtitle"),
    source: sourceLine(language, report),
    description: say("run.description", {
      finding: runSentence(language, contactRun(report)) ?? say("run.tooFew"),
    }),
  };
  return [
    {
      wide: runChart(data, { ...options, id: `${id}-run`, width: textWidth }),
      narrow: runChart(data, { ...options, id: `${id}-run-narrow`, width: phoneWidth }),
      caption: data.limits ? say("run.caption") : "",
      figure: "months",
    },
  ];
}
