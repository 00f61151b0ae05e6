import type { ReportContent, StageCurve, StageResult } from "@rapport/analysis";
import { survivalChart } from "@rapport/charts";
import type { SurvivalData } from "@rapport/charts";
import { derive } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import type { Element } from "hast";
import { weeksInWords } from "@rapport/charts";
import { wholePercent } from "../prose/percent.js";
import { stageFinding } from "../prose/stage-sentences.js";
import { sourceLine } from "./source-line.js";

/** The chart's numbers, from what the airlock let through. */
export function survivalData({ median }: StageResult, { points }: StageCurve, k: number): SurvivalData {
  const last = points.at(-1);
  return {
    points: points.map(({ day, survival, lower, upper, atRisk }) => ({
      day,
      survival,
      ...(atRisk === undefined ? {} : { atRisk }),
      ...(lower === undefined ? {} : { lower }),
      ...(upper === undefined ? {} : { upper }),
    })),
    ...(median.kind === "position" ? { median } : {}),
    // The airlock ends a life table where an interval would begin with fewer than 2k clients.
    endsForFew: last !== undefined && last.survival > 0 && (last.atRisk ?? 0) <= 2 * k,
  };
}

function description(stage: StageResult, { points }: StageCurve): string {
  const last = points.at(-1);
  const end =
    last === undefined
      ? ""
      : ` The line goes down from 100% to ${wholePercent(last.survival)} after ${weeksInWords(last.day)}.`;
  return `A line of the share of stays that still last, over time. ${stageFinding(stage)}${end}`;
}

/** The curve of one stage, with an id under the given prefix. */
export function stageChart(
  report: Released<ReportContent>,
  stage: StageResult,
  curve: StageCurve,
  id: string,
): Element {
  const data = derive(report, ({ policy }) => survivalData(stage, curve, policy.k));
  return survivalChart(data, {
    id,
    title: stage.label,
    subtitle: "Share still in the stage, with its interval",
    source: sourceLine(report),
    description: description(stage, curve),
  });
}
