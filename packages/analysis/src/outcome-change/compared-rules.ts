import { defaultOf } from "@rapport/instruments";
import type { Instrument } from "@rapport/instruments";
import { reliabilityOf } from "./reliability.js";
import type { OwnReliabilities, OwnReliability } from "./reliability.js";
import { reliableMethodOf } from "./reliable-rule.js";

/** A rule by which change is told beside the one that decides what is reliable, so that a reader sees what hangs on it. */
export type ComparedRule =
  | {
      readonly kind: "published";
      readonly points: number;
      /** Whether just so many points are enough. */
      readonly inclusive: boolean;
      /** The confidence at which they hold, where the source says it. */
      readonly level?: number;
      readonly source: string;
    }
  | { readonly kind: "regression"; readonly reliability: OwnReliability }
  | { readonly kind: "half-deviation" }
  | { readonly kind: "percentage"; readonly percent: number };

/** What counts as change in a share of the first score (Farrar et al. 2001, of pain). */
const percent = 30;

/** Every kind, in the order of a report. */
export const comparedKinds: readonly ComparedRule["kind"][] = [
  "published",
  "regression",
  "half-deviation",
  "percentage",
];

/** What the draft of a rule's table is called. */
export function comparedFigure(kind: ComparedRule["kind"]): string {
  return `by:${kind}`;
}

/** Points that were published and are not those that decide already. */
function publishedRule({ reliableChanges = [] }: Instrument, decides: boolean): readonly ComparedRule[] {
  const found = decides
    ? undefined
    : (defaultOf(reliableChanges) ??
      reliableChanges.find(({ status, of }) => status === "established" && of === undefined));
  if (!found) return [];
  const { points, reliable, level, source } = found;
  return [
    { kind: "published", points, inclusive: reliable === ">=", ...(level === undefined ? {} : { level }), source },
  ];
}

/**
 * The rules beside the one that decides; none where none does, since then nothing is said of reliable change at all. They
 * were chosen beforehand and are the same for every practice:
 *
 * - points that were published for the instrument, where a reliability decides;
 * - the score to be expected after regression to the mean (Edwards et al. 1978; Speer 1992), where a reliability is known;
 * - half a standard deviation of the scores before treatment (Norman, Sloan & Wyrwich 2003);
 * - 30 percent of the first score, on scales whose 0 says that there is no problem: of any other a percentage says nothing.
 */
export function comparedRules(instrument: Instrument, own: OwnReliabilities): readonly ComparedRule[] {
  const primary = reliableMethodOf(instrument, own);
  if (!primary) return [];
  const reliability = reliabilityOf(instrument, own);
  return [
    ...publishedRule(instrument, primary.kind === "published"),
    ...(reliability ? [{ kind: "regression", reliability } as const] : []),
    { kind: "half-deviation" },
    ...(!instrument.higherIsBetter && instrument.range?.[0] === 0 ? [{ kind: "percentage", percent } as const] : []),
  ];
}
