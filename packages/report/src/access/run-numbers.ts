import type { ReportContent } from "@rapport/analysis";
import { runChartMarks } from "@rapport/charts";
import { derive } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import { contactRunData } from "./run-data.js";

/** The numbers of the run chart that are computed from printed counts: mean and limits in whole numbers, and the axis. */
export function runNumbers(report: Released<ReportContent>): readonly string[] {
  const data = derive(report, contactRunData);
  if (data.points.length === 0) return [];
  const { mean = 0, lower = 0, upper = 0 } = data.limits ?? {};
  return [...[mean, lower, upper].map(Math.round), ...runChartMarks(data)].map(String);
}
