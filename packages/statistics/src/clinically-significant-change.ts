import { checkFiniteNumber } from "./argument-checks.js";
import type { CutoffGroups } from "./clinical-cutoffs.js";
import { clinicalCutoffs } from "./clinical-cutoffs.js";
import type { ReliableChangeCategory, ReliableChangeInput } from "./reliable-change.js";
import { reliableChange } from "./reliable-change.js";

/** Scores before and after, the rule for reliable change, and the cut-off between clinical and functional scores. */
export interface ClinicallySignificantChangeInput extends ReliableChangeInput, CutoffGroups {
  /** One of Jacobson and Truax's cut-offs, made from `clinical` and `functional`, or a published score. */
  readonly cutoff: "a" | "b" | "c" | number;
}

/**
 * recovered: reliably better, and from clinical to functional; improved: reliably better only; deteriorated: reliably
 * worse only; harmed: reliably worse, and from functional to clinical.
 */
export type ClinicalChangeCategory = "recovered" | "improved" | "unchanged" | "deteriorated" | "harmed";

/** Each person's category and how many there are of each. */
export interface ClinicallySignificantChange {
  /** The cut-off used; a score that equals it is clinical. */
  readonly cutoff: number;
  /** The smallest reliable change, in points of the score. */
  readonly threshold: number;
  /** In the order of the scores. */
  readonly categories: readonly ClinicalChangeCategory[];
  readonly counts: Readonly<Record<ClinicalChangeCategory, number>>;
}

function findCutoff(input: ClinicallySignificantChangeInput): number {
  if (typeof input.cutoff === "number") {
    checkFiniteNumber("cutoff", input.cutoff);
    return input.cutoff;
  }
  if (!["a", "b", "c"].includes(input.cutoff)) throw new RangeError('cutoff must be "a", "b", "c" or a number');
  const found = clinicalCutoffs(input)[input.cutoff];
  if (found !== undefined) return found;
  const needs = { a: "clinical", b: "functional", c: "clinical and functional" }[input.cutoff];
  throw new RangeError(`cutoff "${input.cutoff}" needs mean and sd of the ${needs} group`);
}

function refine(change: ReliableChangeCategory, wasClinical: boolean, isClinical: boolean): ClinicalChangeCategory {
  switch (change) {
    case "improved":
      return wasClinical && !isClinical ? "recovered" : "improved";
    case "deteriorated":
      return !wasClinical && isClinical ? "harmed" : "deteriorated";
    case "unchanged":
      return "unchanged";
    default: {
      const unreachable: never = change;
      return unreachable;
    }
  }
}

/**
 * Clinically significant change of each person: reliable change (see `reliableChange`) together with crossing the
 * cut-off between clinical and functional scores.
 *
 * @throws RangeError or TypeError naming what cannot be used, or the group that the chosen cut-off needs
 * @see Jacobson & Truax (1991); "harmed" after the R package clinicalsignificance
 */
export function clinicallySignificantChange(input: ClinicallySignificantChangeInput): ClinicallySignificantChange {
  const { before, after, higherIsBetter } = input;
  const { threshold, categories: reliable } = reliableChange(input);
  const cutoff = findCutoff(input);
  const isClinical = (score: number): boolean => (higherIsBetter ? score <= cutoff : score >= cutoff);
  const counts = { recovered: 0, improved: 0, unchanged: 0, deteriorated: 0, harmed: 0 };
  const categories = reliable.map((change, i) => {
    const category = refine(change, isClinical(before[i] ?? 0), isClinical(after[i] ?? 0));
    counts[category] += 1;
    return category;
  });
  return { cutoff, threshold, categories, counts };
}
