import type { ReportContent, StageCurve, StageResult } from "@rapport/analysis";
import { sharesChart, weeksInWords } from "@rapport/charts";
import type { ShareCategory, SharesData } from "@rapport/charts";
import { derive } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import type { Element } from "hast";
import { exitGroupLabels, exitGroups } from "../exit-groups.js";
import { exitsSentence } from "../prose/stage-sentences.js";
import { sourceLine } from "./source-line.js";

/** A stage that has a curve. */
export interface CurvedStage {
  readonly stage: StageResult;
  readonly curve: StageCurve;
}

const categories: readonly ShareCategory[] = [
  { code: "on", label: exitGroupLabels.on, tone: "first" },
  { code: "back", label: exitGroupLabels.back, tone: "fourth" },
  { code: "completed", label: exitGroupLabels.completed, tone: "third" },
  { code: "ended", label: exitGroupLabels.ended, tone: "second" },
  { code: "open", label: exitGroupLabels.open, tone: "rest" },
];

/** One bar a stage at its curve's last day; exits that few took are what the bar leaves open. */
export function exitsData(curved: readonly CurvedStage[], order: readonly string[]): SharesData {
  return {
    categories,
    untold: exitGroupLabels.untold,
    rows: curved.map(({ stage, curve }) => {
      const told = exitGroups(stage.code, curve, order).filter(({ code }) => code !== "untold");
      const last = curve.points.at(-1);
      return {
        label: stage.label,
        ...(last === undefined ? {} : { note: `${weeksInWords(last.day)} after entering` }),
        shares: Object.fromEntries(told.map(({ code, share }) => [code, share])),
      };
    }),
  };
}

/** What became of the stays of every stage that has a curve, in one chart of the given width. */
export function exitsChart(
  report: Released<ReportContent>,
  curved: readonly CurvedStage[],
  order: readonly string[],
  { id, width }: { readonly id: string; readonly width: number },
): Element {
  return sharesChart(
    derive(report, () => exitsData(curved, order)),
    {
      id,
      width,
      title: "What became of the stays in each stage",
      subtitle: "Share of stays, at the last day that each stage\u2019s line reaches",
      source: sourceLine(report),
      description: curved
        .map(({ stage, curve }) => exitsSentence(stage, curve, exitGroups(stage.code, curve, order)))
        .join(" "),
    },
  );
}
