import type { GroupedStage, ReportContent, StageGroup } from "@rapport/analysis";
import { forestChart } from "@rapport/charts";
import type { ForestData, ForestRow } from "@rapport/charts";
import { derive } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { notesInWords } from "../prose/items.js";
import { byMedian } from "../prose/stage-group-sentences.js";
import { pausesOf } from "../pauses-of.js";
import { sourceLine } from "./source-line.js";
import { overBy } from "./stage-tables.js";

const daysAWeek = 7;

function rowOf(language: Language, { label, median }: StageGroup): ForestRow {
  const named = { label: language.label(label), value: overBy(language, median) };
  if (median.kind === "withheld" || median.estimate === undefined) return named;
  const { estimate, lower, upper } = median;
  return {
    ...named,
    estimate: estimate / daysAWeek,
    ...(lower === undefined ? {} : { lower: lower / daysAWeek }),
    ...(upper === undefined ? {} : { upper: upper / daysAWeek }),
  };
}

/** The groups of a stage in weeks, ordered by their medians, the others after them; held against that of all stays. */
export function stageGroupsForest(language: Language, { questions }: ReportContent, code: string): ForestData {
  const { say } = language;
  const [found] = questions.flatMap((result) => (result.question === "timeInStage" ? [result] : []));
  const stage = found?.byGroup?.stages.find((each) => each.code === code);
  const whole = found?.stages.find((each) => each.code === code)?.median;
  const all = whole?.kind === "position" ? whole.estimate : undefined;
  const known = stage ? byMedian(stage).map(({ group }) => group) : [];
  const others = stage?.groups.filter((group) => !known.includes(group)) ?? [];
  return {
    rows: [...known, ...others].map((group) => rowOf(language, group)),
    ...(all === undefined ? {} : { reference: { at: all / daysAWeek, label: say("stayGroups.allStays") } }),
    from: 0,
    axis: say("stayGroups.axis"),
    step: 1,
  };
}

/** As wide as a phone: on a page two stages stand beside each other. */
const width = 340;

/** A dot for each group of a stage; `undefined` where not two of them have a median. */
export function stageGroupsChart(
  language: Language,
  report: Released<ReportContent>,
  stage: GroupedStage,
  id: string,
): Element | undefined {
  if (byMedian(stage).length < 2) return undefined;
  const { say } = language;
  const data = derive(report, (content) => stageGroupsForest(language, content, stage.code));
  const options = {
    language,
    title: say("stayGroups.chartTitle", { stage: language.label(stage.label) }),
    subtitle: say("stayGroups.chartSubtitle", { pauses: pausesOf(report) }),
    source: sourceLine(language, report),
    description: notesInWords(
      language,
      data.rows.map(({ label, value }) => ({ label, note: value })),
    ),
  };
  return forestChart(data, { ...options, id, width });
}
