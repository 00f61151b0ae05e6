import type { Dataset } from "@rapport/dataset";
import type { DraftFigure, DraftGroup, DraftQuestion } from "@rapport/disclosure";
import { meanOf } from "../mean-of.js";
import { momentsOf } from "../moments.js";
import { recoveryBreakdown, reliableBreakdown } from "./categories.js";
import { comparedTables } from "./compared-tables.js";
import { coupleBreakdown } from "./couples.js";
import { cutOffOf } from "./cut-off.js";
import { readForms } from "./forms.js";
import { readInstrumentScores } from "./instrument-scores.js";
import type { InstrumentScores } from "./instrument-scores.js";
import { measuredInstrument } from "./measured-instrument.js";
import type { MeasuredInstrument } from "./measured-instrument.js";
import type { OwnReliabilities } from "./reliability.js";
import { reliableRule } from "./reliable-rule.js";
import { readStageScores } from "./stage-scores.js";
import { level } from "../level.js";
import { keeping } from "../keeping.js";
import { scoreDistributions } from "./score-distribution.js";
import { scoresSql } from "./scores-sql.js";
import { treatmentStages } from "./treatment-stages.js";

export interface OutcomeChangeOptions {
  /** Reliabilities that stand in for the published ones. */
  readonly reliabilities?: OwnReliabilities;
}

type Figures = Readonly<Record<string, DraftFigure>>;

function meanChange({ scored, changes }: InstrumentScores, { range: [least, most] }: MeasuredInstrument): Figures {
  const width = most - least;
  const change = meanOf(scored, changes, { range: [-width, width], span: width, level });
  return change ? { change } : {};
}

async function reliable(
  dataset: Dataset,
  scores: InstrumentScores,
  instrument: MeasuredInstrument,
  own: OwnReliabilities,
): Promise<Figures> {
  const rule = reliableRule(instrument, Float64Array.from(scores.baselines), own);
  if (!rule) return {};
  const cutOff = cutOffOf(instrument);
  const couples = await coupleBreakdown(dataset, rule);
  return {
    reliable: await reliableBreakdown(dataset, rule),
    ...(cutOff ? { recovery: await recoveryBreakdown(dataset, rule, cutOff) } : {}),
    ...(couples ? { couples } : {}),
    ...(await comparedTables(dataset, scores, instrument, own)),
  };
}

/** The standard deviation before treatment, by which reliable change and the effect size are reckoned. */
function spreadBefore({ started, baselines }: InstrumentScores): Figures {
  const values = Float64Array.from(baselines);
  return momentsOf(values).sd === undefined ? {} : { sd: { kind: "spread", of: started.total, values } };
}

/**
 * P7.3 How much do people change on each measure, and how many change reliably? For each instrument a draft of:
 *
 * - `forms`: every form by the state of its score, where the practice keeps items
 * - `started`: who has a score before treatment, and who of them has an end score
 * - `change`: mean change in points with a t interval
 * - `score:STAGE`: the mean score in each stage, each client once
 * - `sd`: of the scores before treatment
 * - `scores:before`, `scores:after`: those with both scores by the bin of each
 * - `sides:before`, `sides:after`: the same by the side of the cut-off, where there is one
 *
 * and, where a reliability or a number of points is known:
 *
 * - `reliable`: who changed reliably (Jacobson & Truax 1991, with that standard deviation, or by these points)
 * - `recovery`: clinically significant change, where there is a cut-off
 * - `couples`: what came of both partners
 * - `by:RULE`: who changed by each other rule that the instrument allows
 *
 * Which instruments a practice uses is not agreed beforehand. Exact: it has to pass the airlock.
 */
export function outcomeChange(dataset: Dataset, options: OutcomeChangeOptions = {}): Promise<DraftQuestion> {
  const parts = [{ name: "scores", sql: scoresSql, parameters: [dataset.asOf, treatmentStages(dataset)] }];
  return keeping(dataset, parts, (kept) => drafted(kept, options));
}

async function drafted(dataset: Dataset, options: OutcomeChangeOptions): Promise<DraftQuestion> {
  const groups: DraftGroup[] = [];
  const scoresByStage = await readStageScores(dataset);
  const formsOf = await readForms(dataset);
  for (const scores of await readInstrumentScores(dataset)) {
    const instrument = measuredInstrument(scores.instrument);
    if (!instrument) continue;
    const forms = formsOf(instrument.code);
    groups.push({
      code: instrument.code,
      of: scores.started.total,
      figures: {
        ...(forms ? { forms } : {}),
        started: scores.started,
        ...meanChange(scores, instrument),
        ...scoresByStage(instrument),
        ...spreadBefore(scores),
        ...scoreDistributions(scores, instrument),
        ...(await reliable(dataset, scores, instrument, options.reliabilities ?? {})),
      },
    });
  }
  return { question: "outcomeChange", groups, expected: [] };
}
