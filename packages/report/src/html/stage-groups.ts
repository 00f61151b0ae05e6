import type { GroupedStage, ReportContent, StageGroupsResult, TimeInStageResult } from "@rapport/analysis";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { h } from "hastscript";
import { stageGroupsFinding } from "../prose/stage-group-sentences.js";
import { stageTestSentences, withheldGroupsSentence } from "../prose/stage-test-sentences.js";
import { chartFigure } from "./chart-figure.js";
import { details } from "./details.js";
import { stageGroupsChart } from "./stage-groups-chart.js";
import { stageGroupId, stageGroupsId } from "./stage-groups-id.js";
import { stageGroupsTable } from "./stage-groups-table.js";

const tableId = `${stageGroupsId}-figures`;

function groupedStage(
  language: Language,
  report: Released<ReportContent>,
  result: StageGroupsResult,
  stage: GroupedStage,
  { id, behind }: { readonly id: string; readonly behind: readonly Element[] },
): Element {
  const chart = stageGroupsChart(language, report, stage, `${id}-chart`);
  return h("div.stage", [
    h("h4", { id }, stageGroupsFinding(language, stage)),
    h("div", [
      ...(chart ? [chartFigure(language, { wide: chart, caption: "", tableId })] : []),
      h("p", stageTestSentences(language, stage, result).join(" ")),
      ...behind,
    ]),
  ]);
}

const codesOf = ({ withheld }: GroupedStage) => withheld.map(({ code }) => code).join(" ");

/** Once after all stages where it is the same of each; else behind each. */
function withheldParts(language: Language, stages: readonly GroupedStage[]) {
  const quiet = (stage: GroupedStage | undefined): readonly Element[] => {
    const sentence = stage && withheldGroupsSentence(language, stage);
    return sentence === undefined ? [] : [h("p.quiet", sentence)];
  };
  const isSame = new Set(stages.map(codesOf)).size === 1;
  return {
    behind: (stage: GroupedStage) => (isSame ? [] : quiet(stage)),
    after: isSame ? quiet(stages[0]) : [],
  };
}

/** The stays of each stage by groups, where they were told apart (P7.1); nothing where they were not. */
export function stageGroupsPart(
  language: Language,
  report: Released<ReportContent>,
  { byGroup, level }: TimeInStageResult,
): readonly Element[] {
  if (!byGroup || byGroup.stages.length === 0) return [];
  const { say } = language;
  const { by, tests, stages } = byGroup;
  const withheld = withheldParts(language, stages);
  const about = [say("stayGroups.reading"), say("stayGroups.tests", { tests }), say("stayGroups.levels", { by })];
  return [
    h("h3", { id: stageGroupsId }, say("stayGroups.heading", { by })),
    h("p.quiet", about.filter((text) => text !== "").join(" ")),
    h(
      "div.stages",
      stages.map((stage, at) =>
        groupedStage(language, report, byGroup, stage, { id: stageGroupId(at), behind: withheld.behind(stage) }),
      ),
    ),
    ...withheld.after,
    details(say("stayGroups.table"), [stageGroupsTable(language, byGroup, level, tableId)]),
  ];
}
