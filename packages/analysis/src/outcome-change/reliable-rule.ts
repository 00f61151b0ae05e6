import { defaultOf } from "@rapport/instruments";
import type { Instrument } from "@rapport/instruments";
import { reliableChangeThreshold } from "@rapport/statistics";
import { momentsOf } from "../moments.js";
import type { MeasuredInstrument } from "./measured-instrument.js";
import { reliabilityOf } from "./reliability.js";
import type { OwnReliabilities, OwnReliability } from "./reliability.js";

/** The normal quantile that a reliable change exceeds (Jacobson & Truax 1991). */
export const z = 1.96;

/**
 * How it is decided whether a change is reliable: from a reliability and the standard deviation before treatment in this
 * practice (Jacobson & Truax 1991), or by a number of points that was published for the instrument.
 */
export type ReliableMethod =
  | { readonly kind: "computed"; readonly reliability: OwnReliability }
  | {
      readonly kind: "published";
      readonly points: number;
      /** Whether a change of just so many points is reliable. */
      readonly inclusive: boolean;
      readonly source: string;
    };

/** The practice's own reliability, else the published default, else the published points; `undefined` where there is none. */
export function reliableMethodOf(instrument: Instrument, own: OwnReliabilities): ReliableMethod | undefined {
  const reliability = reliabilityOf(instrument, own);
  if (reliability) return { kind: "computed", reliability };
  const change = defaultOf(instrument.reliableChanges);
  if (!change) return undefined;
  return { kind: "published", points: change.points, inclusive: change.reliable === ">=", source: change.source };
}

/** When a change on an instrument is reliable. */
export interface ReliableRule {
  readonly instrument: string;
  readonly higherIsBetter: boolean;
  /** In points. */
  readonly threshold: number;
  /** Whether a change of just so many points is reliable, or only one that exceeds them. */
  readonly inclusive: boolean;
}

/**
 * The rule for an instrument, with the standard deviation of the scores before treatment where that is needed; `undefined`
 * where neither a reliability nor a number of points is known, or there are fewer than two scores to compute it from.
 */
export function reliableRule(
  instrument: MeasuredInstrument,
  baselines: Float64Array,
  own: OwnReliabilities,
): ReliableRule | undefined {
  const method = reliableMethodOf(instrument, own);
  if (!method) return undefined;
  const { code, higherIsBetter } = instrument;
  if (method.kind === "published") {
    return { instrument: code, higherIsBetter, threshold: method.points, inclusive: method.inclusive };
  }
  const { sd } = momentsOf(baselines);
  if (sd === undefined) return undefined;
  const threshold = reliableChangeThreshold({ sd, reliability: method.reliability.value, z });
  return { instrument: code, higherIsBetter, threshold, inclusive: false };
}
