import type { Dataset } from "@rapport/dataset";
import type { DraftMean } from "@rapport/disclosure";
import { baselineAdjustedChange } from "@rapport/statistics";
import { cellOf, numbersIn, textIn } from "../cells.js";
import type { Row } from "../cells.js";
import { level } from "../level.js";
import { meanOf } from "../mean-of.js";
import { measuredInstrument } from "../outcome-change/measured-instrument.js";
import { treatmentStages } from "../outcome-change/treatment-stages.js";
import { adjustedChangesSql } from "./adjusted-changes-sql.js";
import type { Dimension, EngagementGroup } from "./engagement-groups.js";

/** How much more somebody improved than the first score let expect, in standard deviations of the first scores. */
export interface AdjustedChange {
  readonly unit: number;
  readonly value: number;
  /** As `engagementSql` has them. */
  readonly levels: Readonly<Record<Dimension, number>>;
}

/** Beyond these a change counts as the nearer of them. */
export const adjustedRange: readonly [number, number] = [-3, 3];

function changesOn(row: Row): readonly AdjustedChange[] {
  const instrument = measuredInstrument(textIn(row, "instrument"));
  if (!instrument) return [];
  const { residuals, sdBaseline } = baselineAdjustedChange({
    baseline: numbersIn(row, "baselines"),
    final: numbersIn(row, "finals"),
  });
  if (residuals === undefined || sdBaseline === undefined) return [];
  const units = numbersIn(row, "units");
  const [homework, attendance, motivation] = ["homework", "attendance", "motivation"].map((name) =>
    numbersIn(row, name),
  );
  const better = instrument.higherIsBetter ? 1 : -1;
  return residuals.map((residual, at) => ({
    unit: units[at] ?? 0,
    value: (better * residual) / sdBaseline,
    levels: {
      homework: homework?.[at] ?? -1,
      attendance: attendance?.[at] ?? -1,
      motivation: motivation?.[at] ?? -1,
    },
  }));
}

/** The adjusted change of everybody with both scores, on every instrument whose direction is known. */
export async function readAdjustedChanges(dataset: Dataset): Promise<readonly AdjustedChange[]> {
  const rows = await dataset.select(adjustedChangesSql, [dataset.asOf, treatmentStages(dataset)]);
  return rows.flatMap(changesOn);
}

/** The mean of a group, each unit of protection once; `undefined` where nobody in it has both scores. */
export function meanAdjustedChange(changes: readonly AdjustedChange[], group: EngagementGroup): DraftMean | undefined {
  const byUnit = new Map<number, number[]>();
  for (const { unit, value, levels } of changes) {
    if (levels[group.dimension] !== group.level) continue;
    const values = byUnit.get(unit);
    if (values) values.push(value);
    else byUnit.set(unit, [value]);
  }
  const units = [...byUnit].toSorted(([one], [other]) => one - other);
  const means = units.map(([, values]) => values.reduce((sum, value) => sum + value, 0) / values.length);
  return meanOf(cellOf(units.map(([unit]) => unit)), means, { range: adjustedRange, level });
}
