import type { Dataset } from "@rapport/dataset";
import type { ChangeMoments } from "@rapport/statistics";
import { numberIn, optionalNumberIn, textIn } from "../cells.js";
import { scoresSql } from "./scores-sql.js";

/** What one instrument's scores come down to. */
export interface InstrumentMoments {
  readonly instrument: string;
  readonly units: number;
  readonly unitsScored: number;
  /** Scores before treatment, of all who have one. */
  readonly baseline: ChangeMoments;
  /** Last score minus first, of those who have both. */
  readonly change: ChangeMoments;
}

const momentsSql = `
  select
    instrument,
    count(*) as n,
    count(distinct unit) as units,
    count(distinct unit) filter (where status = 'scored') as units_scored,
    avg(baseline) as baseline_mean,
    stddev_samp(baseline) as baseline_sd,
    count(*) filter (where status = 'scored') as scored,
    avg(final - baseline) as change_mean,
    stddev_samp(final - baseline) as change_sd
  from (${scoresSql}) group by instrument order by instrument`;

/** The stages in which treatment takes place, as the queries take them. */
export function treatmentStages(dataset: Dataset): string {
  const codes = dataset.stageModel.stages.filter((stage) => stage.treatment).map((stage) => stage.code);
  return `;${codes.join(";")};`;
}

export async function readMoments(dataset: Dataset): Promise<readonly InstrumentMoments[]> {
  const rows = await dataset.select(momentsSql, [dataset.asOf, treatmentStages(dataset)]);
  return rows.map((row) => ({
    instrument: textIn(row, "instrument"),
    units: numberIn(row, "units"),
    unitsScored: numberIn(row, "units_scored"),
    baseline: {
      n: numberIn(row, "n"),
      mean: optionalNumberIn(row, "baseline_mean"),
      sd: optionalNumberIn(row, "baseline_sd"),
    },
    change: {
      n: numberIn(row, "scored"),
      mean: optionalNumberIn(row, "change_mean"),
      sd: optionalNumberIn(row, "change_sd"),
    },
  }));
}
