import type { Dataset } from "@rapport/dataset";
import type { DraftFigure, DraftGroup, DraftQuestion } from "@rapport/disclosure";
import type { Instrument } from "@rapport/instruments";
import { pairedChangeFromMoments, reliableChangeThreshold } from "@rapport/statistics";
import { reliableBreakdown, statusBreakdown } from "./categories.js";
import { measuredInstrument } from "./measured-instrument.js";
import type { MeasuredInstrument } from "./measured-instrument.js";
import { readMoments } from "./moments.js";
import type { InstrumentMoments } from "./moments.js";
import { reliabilityOf } from "./reliability.js";
import type { OwnReliabilities } from "./reliability.js";

/** How sure an interval is meant to be. */
export const level = 0.95;

/** The normal quantile that a reliable change exceeds (Jacobson & Truax 1991). */
export const z = 1.96;

export interface OutcomeChangeOptions {
  /** Reliabilities that stand in for the published ones. */
  readonly reliabilities?: OwnReliabilities;
}

function meanChange(moments: InstrumentMoments, instrument: MeasuredInstrument): Readonly<Record<string, DraftFigure>> {
  const change = pairedChangeFromMoments(moments.change, { level });
  if (change.mean === undefined) return {};
  return {
    change: {
      kind: "mean",
      estimate: change.mean,
      lower: change.lower,
      upper: change.upper,
      n: change.n,
      units: moments.unitsScored,
      range: instrument.range[1] - instrument.range[0],
    },
  };
}

async function reliable(
  dataset: Dataset,
  moments: InstrumentMoments,
  instrument: Instrument,
  own: OwnReliabilities,
): Promise<Readonly<Record<string, DraftFigure>>> {
  const reliability = reliabilityOf(instrument, own);
  const { sd } = moments.baseline;
  if (!reliability || sd === undefined) return {};
  const threshold = reliableChangeThreshold({ sd, reliability: reliability.value, z });
  const total = { count: moments.change.n, units: moments.unitsScored };
  const { higherIsBetter } = instrument;
  return {
    sd: { kind: "spread", estimate: sd, units: moments.units },
    reliable: await reliableBreakdown(dataset, instrument.code, total, { higherIsBetter, threshold }),
  };
}

/**
 * P7.3 How much do people change on each measure, and how many change reliably? For each instrument a draft of: `started`
 * (who has a score before treatment, and who of them has an end score), `change` (mean change in points with a t
 * interval), and, where a reliability is known, `sd` (of the scores before treatment) and `reliable` (Jacobson & Truax
 * 1991, with that standard deviation). Exact: it has to pass the airlock.
 */
export async function outcomeChange(dataset: Dataset, options: OutcomeChangeOptions = {}): Promise<DraftQuestion> {
  const groups: DraftGroup[] = [];
  for (const moments of await readMoments(dataset)) {
    const instrument = measuredInstrument(moments.instrument);
    if (!instrument) continue;
    const total = { count: moments.baseline.n, units: moments.units };
    groups.push({
      code: instrument.code,
      units: moments.units,
      figures: {
        started: await statusBreakdown(dataset, instrument.code, total),
        ...meanChange(moments, instrument),
        ...(await reliable(dataset, moments, instrument, options.reliabilities ?? {})),
      },
    });
  }
  return { question: "outcomeChange", groups };
}
