import type { Dataset } from "@rapport/dataset";
import type { DraftMean } from "@rapport/disclosure";
import { cellIn, numbersIn } from "../cells.js";
import type { Row } from "../cells.js";
import { level } from "../level.js";
import { meanOf } from "../mean-of.js";
import type { MeasuredInstrument } from "./measured-instrument.js";
import { stageScoresSql } from "./stage-scores-sql.js";

/** What the draft of the scores in one stage is called. */
export function stageScoreFigure(stage: string): string {
  return `score:${stage}`;
}

const byStageSql = `
  select instrument, stage, array_agg(unit order by unit) as things, array_agg(value order by unit) as means
  from (${stageScoresSql}) group by instrument, stage`;

/** The mean score in each stage that anybody has a score in, by the names of the figures in the order of the model. */
export type StageScores = (instrument: MeasuredInstrument) => Readonly<Record<string, DraftMean>>;

/** The scores of all instruments in the stages of the practice's model, each unit of protection once in a stage. */
export async function readStageScores(dataset: Dataset): Promise<StageScores> {
  const rows = await dataset.select(byStageSql, [dataset.asOf]);
  const meanIn = (row: Row | undefined, range: MeasuredInstrument["range"]) =>
    row && meanOf(cellIn(row, "things"), numbersIn(row, "means"), { range, level });
  return ({ code, range }) =>
    Object.fromEntries(
      dataset.stageModel.stages.flatMap((stage) => {
        const mean = meanIn(
          rows.find((row) => row["instrument"] === code && row["stage"] === stage.code),
          range,
        );
        return mean ? [[stageScoreFigure(stage.code), mean]] : [];
      }),
    );
}
