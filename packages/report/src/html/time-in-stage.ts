import type { ReportContent, TimeInStageResult } from "@rapport/analysis";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { h } from "hastscript";
import { curvedStages } from "../curved-stages.js";
import { exitGroupLabel } from "../exit-groups.js";
import { quoted } from "../prose/author-text.js";
import { questionName } from "../prose/questions.js";
import { meansSentence } from "../prose/mean-sentences.js";
import { leavingFinding } from "../prose/stage-sentences.js";
import { chartFigure } from "./chart-figure.js";
import type { Section } from "./content.js";
import { details } from "./details.js";
import { exitsChart } from "./exits-chart.js";
import { exitsTable } from "./exits-table.js";
import { notShown } from "./not-shown.js";
import { sessionClockPart } from "./session-clock.js";
import { stageGroupsPart } from "./stage-groups.js";
import { stageArticle, stageDetails } from "./stage-article.js";
import { stageId } from "./stage-id.js";
import { meansTable } from "./means-table.js";
import { mediansTable } from "./stage-tables.js";

const timeInStageId = "time-in-stage";
const exitsTableId = "exits-figures";

function exitsPart(language: Language, report: Released<ReportContent>, result: TimeInStageResult): readonly Element[] {
  if (curvedStages(result).length === 0) return [];
  const finding = leavingFinding(language, result)?.sentence ?? language.say("stays.howTheyLeave");
  const chart = (kind: string, width: number) => exitsChart(language, report, result, { id: `exits-${kind}`, width });
  const caption = language.say("stays.exitsReading", { open: quoted(language, exitGroupLabel(language, "open")) });
  return [
    h("h3", { id: "exits" }, finding),
    chartFigure(language, { wide: chart("wide", 720), narrow: chart("narrow", 340), caption, tableId: exitsTableId }),
  ];
}

/** What the mean of finished stays would have said, where it is wrong. */
function meansPart(language: Language, { stages }: TimeInStageResult): readonly Element[] {
  const sentence = meansSentence(language, stages);
  if (sentence === undefined) return [];
  return [
    h("h3", language.say("stays.whyNotTheMean")),
    h("p", sentence),
    details(language.say("stays.allMeans"), [meansTable(language, stages, "means")]),
  ];
}

/** How long clients stay in each stage and how they leave it (P7.1). */
export function timeInStageSection(
  language: Language,
  report: Released<ReportContent>,
  result: TimeInStageResult,
): Section {
  const heading = questionName(language, "timeInStage");
  const { stages, withheld, level, pauses } = result;
  const { say } = language;
  const measure = [
    say("stays.measure"),
    ...(pauses === undefined ? [] : [say("stays.pauses", { pauses })]),
    say("page.brackets", { level: language.percent(level) }),
  ].join(" ");
  const none = h("p", say("stays.tooFew"));
  const element = h("section", { id: timeInStageId, ariaLabelledBy: [`${timeInStageId}-heading`] }, [
    h("h2", { id: `${timeInStageId}-heading` }, heading),
    h("p.measure", measure),
    ...(stages.length === 0
      ? [none]
      : [
          h("p.quiet", say("stays.reading")),
          h(
            "div.stages",
            stages.map((stage, at) => stageArticle(language, report, stage, stageId(at))),
          ),
          ...exitsPart(language, report, result),
          ...sessionClockPart(language, report, result),
          ...stageGroupsPart(language, report, result),
          ...meansPart(language, result),
          h("h3", say("page.theFigures")),
          details(say("stays.allMedians"), [mediansTable(language, result, "medians")]),
          ...(curvedStages(result).length === 0
            ? []
            : [details(say("stays.allExits"), [exitsTable(language, result, exitsTableId)])]),
          ...stages.map((stage, at) => stageDetails(language, stage, result, stageId(at))),
        ]),
    ...notShown(
      language,
      withheld.map(({ label }) => language.label(label)),
      report.policy,
    ),
  ]);
  return { id: timeInStageId, heading, element };
}
