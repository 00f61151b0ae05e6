import type { Dataset } from "@rapport/dataset";
import type { DraftFigure, DraftGroup, DraftQuestion } from "@rapport/disclosure";
import { reliableChangeThreshold } from "@rapport/statistics";
import { meanOf } from "../mean-of.js";
import { momentsOf } from "../moments.js";
import { recoveryBreakdown, reliableBreakdown } from "./categories.js";
import { cutOffOf } from "./cut-off.js";
import { readInstrumentScores } from "./instrument-scores.js";
import type { InstrumentScores } from "./instrument-scores.js";
import { measuredInstrument } from "./measured-instrument.js";
import type { MeasuredInstrument } from "./measured-instrument.js";
import { reliableRuleOf } from "./reliable-rule.js";
import type { ReliableRule } from "./reliable-rule.js";
import type { OwnReliabilities } from "./reliability.js";
import { level } from "../level.js";

/** The normal quantile that a reliable change exceeds (Jacobson & Truax 1991). */
export const z = 1.96;

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

/** In points; `undefined` where the scores before treatment have no standard deviation to compute it from. */
function thresholdOf(rule: ReliableRule, sd: number | undefined): number | undefined {
  if (rule.kind === "published") return rule.points;
  return sd === undefined ? undefined : reliableChangeThreshold({ sd, reliability: rule.reliability.value, z });
}

async function reliable(
  dataset: Dataset,
  { baselines }: InstrumentScores,
  instrument: MeasuredInstrument,
  own: OwnReliabilities,
): Promise<Figures> {
  const rule = reliableRuleOf(instrument, own);
  const threshold = rule && thresholdOf(rule, momentsOf(Float64Array.from(baselines)).sd);
  if (!rule || threshold === undefined) return {};
  const { code, higherIsBetter } = instrument;
  const decided = { higherIsBetter, threshold, inclusive: rule.kind === "published" && rule.inclusive };
  const cutOff = cutOffOf(instrument);
  return {
    reliable: await reliableBreakdown(dataset, code, decided),
    ...(cutOff ? { recovery: await recoveryBreakdown(dataset, code, { ...decided, cutOff }) } : {}),
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
export async function outcomeChange(dataset: Dataset, options: OutcomeChangeOptions = {}): Promise<DraftQuestion> {
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
