import type { Dataset } from "@rapport/dataset";
import type { DraftFigure, DraftGroup, DraftQuestion } from "@rapport/disclosure";
import { meanOf } from "../mean-of.js";
import { momentsOf } from "../moments.js";
import { recoveryBreakdown, reliableBreakdown } from "./categories.js";
import { cutOffOf } from "./cut-off.js";
import { readInstrumentScores } from "./instrument-scores.js";
import type { InstrumentScores } from "./instrument-scores.js";
import { measuredInstrument } from "./measured-instrument.js";
import type { MeasuredInstrument } from "./measured-instrument.js";
import type { OwnReliabilities } from "./reliability.js";
import { reliableRule } from "./reliable-rule.js";
import { level } from "../level.js";
import { keeping } from "../keeping.js";
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
  { baselines }: InstrumentScores,
  instrument: MeasuredInstrument,
  own: OwnReliabilities,
): Promise<Figures> {
  const rule = reliableRule(instrument, Float64Array.from(baselines), own);
  if (!rule) return {};
  const cutOff = cutOffOf(instrument);
  return {
    reliable: await reliableBreakdown(dataset, rule),
    ...(cutOff ? { recovery: await recoveryBreakdown(dataset, rule, cutOff) } : {}),
  };
}

/** The standard deviation before treatment, by which reliable change and the effect size are reckoned. */
function spreadBefore({ started, baselines }: InstrumentScores): Figures {
  const values = Float64Array.from(baselines);
  return momentsOf(values).sd === undefined ? {} : { sd: { kind: "spread", of: started.total, values } };
}

/**
 * P7.3 How much do people change on each measure, and how many change reliably? For each instrument a draft of: `started`
 * (who has a score before treatment, and who of them has an end score), `change` (mean change in points with a t
 * interval), `sd` (of the scores before treatment), and, where a reliability or a number of points is known, `reliable`
 * (Jacobson & Truax 1991, with that standard deviation, or by these points) and with a cut-off `recovery` (clinically
 * significant change). Which instruments a practice uses is not agreed beforehand. Exact: it has to pass
 * the airlock.
 */
export function outcomeChange(dataset: Dataset, options: OutcomeChangeOptions = {}): Promise<DraftQuestion> {
  const parts = [{ name: "scores", sql: scoresSql, parameters: [dataset.asOf, treatmentStages(dataset)] }];
  return keeping(dataset, parts, (kept) => drafted(kept, options));
}

async function drafted(dataset: Dataset, options: OutcomeChangeOptions): Promise<DraftQuestion> {
  const groups: DraftGroup[] = [];
  for (const scores of await readInstrumentScores(dataset)) {
    const instrument = measuredInstrument(scores.instrument);
    if (!instrument) continue;
    groups.push({
      code: instrument.code,
      of: scores.started.total,
      figures: {
        started: scores.started,
        ...meanChange(scores, instrument),
        ...spreadBefore(scores),
        ...(await reliable(dataset, scores, instrument, options.reliabilities ?? {})),
      },
    });
  }
  return { question: "outcomeChange", groups, expected: [] };
}
