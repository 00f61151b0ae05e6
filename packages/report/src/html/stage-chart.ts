import type { ReportContent } from "@rapport/analysis";
import { percentInWords, survivalChart, weeksInWords } from "@rapport/charts";
import type { SurvivalData } from "@rapport/charts";
import { derive } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import type { CurvedStage } from "../curved-stages.js";
import { stageFinding } from "../prose/stage-sentences.js";
import { pausesOf } from "../pauses-of.js";
import { sourceLine } from "./source-line.js";

/** The numbers of one stage's chart, all of them the report's own; without a point where the stage has no curve. */
export function survivalData(
  { questions, policy: { fewestForStatistic, base } }: ReportContent,
  code: string,
): SurvivalData {
  const stage = questions
    .flatMap((result) => (result.question === "timeInStage" ? result.stages : []))
    .find((each) => each.code === code);
  const points = stage?.curve?.points ?? [];
  const last = points.at(-1);
  return {
    points: points.map(({ day, survival, lower, upper, atRisk }) => ({
      day,
      survival,
      ...(atRisk === undefined ? {} : { atRisk }),
      ...(lower === undefined ? {} : { lower }),
      ...(upper === undefined ? {} : { upper }),
    })),
    ...(stage?.median.kind === "position" ? { median: stage.median } : {}),
    // The airlock ends a life table where an interval would begin with too few for a statistic.
    endsForFew: last !== undefined && last.survival > 0 && (last.atRisk ?? 0) < fewestForStatistic + base,
  };
}

function description(language: Language, { stage, last }: CurvedStage): string {
  return language.say("survival.description", {
    finding: stageFinding(language, stage),
    share: percentInWords(language, last.survival),
    weeks: weeksInWords(language, last.day),
  });
}

/** The curve of one stage, with an id under the given prefix. */
export function stageChart(
  language: Language,
  report: Released<ReportContent>,
  curved: CurvedStage,
  id: string,
): Element {
  return survivalChart(
    derive(report, (content) => survivalData(content, curved.stage.code)),
    {
      id,
      language,
      title: language.label(curved.stage.label),
      subtitle: language.say("survival.subtitle", { pauses: pausesOf(report) }),
      source: sourceLine(language, report),
      description: description(language, curved),
    },
  );
}
