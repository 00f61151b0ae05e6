import { defaultOf } from "@rapport/instruments";
import type { Instrument } from "@rapport/instruments";
import { reliabilityOf } from "./reliability.js";
import type { OwnReliabilities, OwnReliability } from "./reliability.js";

/**
 * How it is decided whether a change is reliable: from a reliability and the standard deviation before treatment in this
 * practice (Jacobson & Truax 1991), or by a number of points that was published for the instrument.
 */
export type ReliableRule =
  | { readonly kind: "computed"; readonly reliability: OwnReliability }
  | {
      readonly kind: "published";
      readonly points: number;
      /** Whether a change of just so many points is reliable. */
      readonly inclusive: boolean;
      readonly source: string;
    };

/** The practice's own reliability, else the published default, else the published points; `undefined` where there is none. */
export function reliableRuleOf(instrument: Instrument, own: OwnReliabilities): ReliableRule | undefined {
  const reliability = reliabilityOf(instrument, own);
  if (reliability) return { kind: "computed", reliability };
  const change = defaultOf(instrument.reliableChanges);
  if (!change) return undefined;
  return { kind: "published", points: change.points, inclusive: change.reliable === ">=", source: change.source };
}
