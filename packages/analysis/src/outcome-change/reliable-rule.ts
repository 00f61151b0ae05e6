import { reliableChangeThreshold } from "@rapport/statistics";
import { momentsOf } from "../moments.js";
import type { MeasuredInstrument } from "./measured-instrument.js";
import { reliabilityOf } from "./reliability.js";
import type { OwnReliabilities } from "./reliability.js";

/** The normal quantile that a reliable change exceeds (Jacobson & Truax 1991). */
export const z = 1.96;

/** When a change on an instrument is reliable. */
export interface ReliableRule {
  readonly instrument: string;
  readonly higherIsBetter: boolean;
  /** In points; a reliable change exceeds it. */
  readonly threshold: number;
}

/**
 * The rule of Jacobson & Truax (1991) with the standard deviation of the scores before treatment; `undefined` where no
 * reliability is known, or there are fewer than two scores.
 */
export function reliableRule(
  instrument: MeasuredInstrument,
  baselines: Float64Array,
  own: OwnReliabilities,
): ReliableRule | undefined {
  const reliability = reliabilityOf(instrument, own);
  const { sd } = momentsOf(baselines);
  if (!reliability || sd === undefined) return undefined;
  const threshold = reliableChangeThreshold({ sd, reliability: reliability.value, z });
  return { instrument: instrument.code, higherIsBetter: instrument.higherIsBetter, threshold };
}
