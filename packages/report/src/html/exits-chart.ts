import type { ReportContent, TimeInStageResult } from "@rapport/analysis";
import { sharesChart, weeksInWords } from "@rapport/charts";
import type { ShareCategory, SharesData, SharesRow } from "@rapport/charts";
import { derive } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { curvedStages } from "../curved-stages.js";
import { exitGroupLabel, exitGroups } from "../exit-groups.js";
import { exitsSentence } from "../prose/stage-sentences.js";
import { pausesOf } from "../pauses-of.js";
import { sourceLine } from "./source-line.js";

const categories = (language: Language): readonly ShareCategory[] => [
  { code: "on", label: exitGroupLabel(language, "on"), tone: "first" },
  { code: "back", label: exitGroupLabel(language, "back"), tone: "fourth" },
  { code: "completed", label: exitGroupLabel(language, "completed"), tone: "third" },
  { code: "ended", label: exitGroupLabel(language, "ended"), tone: "second" },
  { code: "open", label: exitGroupLabel(language, "open"), tone: "rest" },
];

function rowsOf(language: Language, result: TimeInStageResult): readonly SharesRow[] {
  return curvedStages(result).map(({ stage, curve, last }) => {
    const told = exitGroups(stage.code, curve, result.order).filter(({ code }) => code !== "untold");
    return {
      label: language.label(stage.label),
      note: language.say("exits.afterEntering", { weeks: weeksInWords(language, last.day) }),
      shares: Object.fromEntries(told.map(({ code, share }) => [code, share])),
    };
  });
}

/** One bar a stage at its curve's last day; exits that few took are what the bar leaves open. */
export function exitsData(language: Language, { questions }: ReportContent): SharesData {
  const rows = questions.flatMap((result) => (result.question === "timeInStage" ? rowsOf(language, result) : []));
  return { categories: categories(language), untold: exitGroupLabel(language, "untold"), rows };
}

/** What became of the stays of every stage that has a curve, in one chart of the given width. */
export function exitsChart(
  language: Language,
  report: Released<ReportContent>,
  result: TimeInStageResult,
  { id, width }: { readonly id: string; readonly width: number },
): Element {
  return sharesChart(
    derive(report, (each) => exitsData(language, each)),
    {
      id,
      width,
      language,
      title: language.say("exits.chartTitle"),
      subtitle: language.say("exits.chartSubtitle", { pauses: pausesOf(report) }),
      source: sourceLine(language, report),
      description: curvedStages(result)
        .map(({ stage, curve }) => exitsSentence(language, stage, curve, exitGroups(stage.code, curve, result.order)))
        .join(" "),
    },
  );
}
