import type { Dataset } from "@rapport/dataset";
import type { DraftBreakdown } from "@rapport/disclosure";
import { percentageChange, reliableChange } from "@rapport/statistics";
import type { ReliableChangeCategory } from "@rapport/statistics";
import { momentsOf } from "../moments.js";
import { categories, reliableBreakdown } from "./categories.js";
import { comparedFigure, comparedRules } from "./compared-rules.js";
import type { ComparedRule } from "./compared-rules.js";
import type { InstrumentScores } from "./instrument-scores.js";
import type { MeasuredInstrument } from "./measured-instrument.js";
import type { OwnReliabilities } from "./reliability.js";
import { z } from "./reliable-rule.js";
import { scoredTable } from "./scored-table.js";

/** Where the first score is 0, so that there is no percentage of it. */
export const zeroBefore = "zero_before";

function byPercentage({ scored, before, after }: InstrumentScores, higherIsBetter: boolean, percent: number) {
  const change = percentageChange({ before, after, higherIsBetter, improvement: percent / 100 });
  const found = change.categories.map((category): ReliableChangeCategory | typeof zeroBefore => category ?? zeroBefore);
  return scoredTable(scored, found, [...categories, zeroBefore]);
}

/** Against what regression to the mean of everybody's first scores lets expect. */
function byRegression(
  { scored, before, after }: InstrumentScores,
  higherIsBetter: boolean,
  { mean, sd, reliability }: { readonly mean: number; readonly sd: number; readonly reliability: number },
): DraftBreakdown {
  const rule = { method: "edwards-nunnally", meanBefore: mean, sd, reliability, z } as const;
  return scoredTable(scored, reliableChange({ before, after, higherIsBetter, ...rule }).categories, categories);
}

async function tableBy(
  dataset: Dataset,
  rule: ComparedRule,
  scores: InstrumentScores,
  { code: instrument, higherIsBetter }: MeasuredInstrument,
): Promise<DraftBreakdown | undefined> {
  const { mean, sd } = momentsOf(Float64Array.from(scores.baselines));
  if (mean === undefined || sd === undefined) return undefined;
  const inPoints = (threshold: number, inclusive: boolean) =>
    reliableBreakdown(dataset, { instrument, higherIsBetter, threshold, inclusive });
  switch (rule.kind) {
    case "published":
      return inPoints(rule.points, rule.inclusive);
    case "regression":
      return byRegression(scores, higherIsBetter, { mean, sd, reliability: rule.reliability.value });
    case "half-deviation":
      // Of scores that are all the same nobody would be unchanged.
      return sd > 0 ? inPoints(sd / 2, true) : undefined;
    case "percentage":
      return byPercentage(scores, higherIsBetter, rule.percent);
    default: {
      const unknown: never = rule;
      return unknown;
    }
  }
}

/** Those with both scores by how they changed under each rule beside the one that decides, by the names of the figures. */
export async function comparedTables(
  dataset: Dataset,
  scores: InstrumentScores,
  instrument: MeasuredInstrument,
  own: OwnReliabilities,
): Promise<Readonly<Record<string, DraftBreakdown>>> {
  const tables: Record<string, DraftBreakdown> = {};
  for (const rule of comparedRules(instrument, own)) {
    const table = await tableBy(dataset, rule, scores, instrument);
    if (table) tables[comparedFigure(rule.kind)] = table;
  }
  return tables;
}
