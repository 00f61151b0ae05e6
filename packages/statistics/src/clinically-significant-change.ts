import { checkFiniteNumber } from "./argument-checks.js";
import type { CutoffGroups } from "./clinical-cutoffs.js";
import { clinicalCutoffs } from "./clinical-cutoffs.js";
import { hagemanArrindellParts, trueScoreCutoffs } from "./hageman-arrindell.js";
import type { ReliableChangeCategory } from "./reliable-change-category.js";
import { countCategories } from "./reliable-change-category.js";
import type { ReliableChangeInput } from "./reliable-change.js";
import { reliableChange } from "./reliable-change.js";

/** Scores before and after, the rule for reliable change, and the cut-off between clinical and functional scores. */
export type ClinicallySignificantChangeInput = ReliableChangeInput &
  CutoffGroups & {
    /** One of Jacobson and Truax's cut-offs, made from `clinical` and `functional`, or a published score. */
    readonly cutoff: "a" | "b" | "c" | number;
  };

/**
 * recovered: reliably better, and from clinical to functional; improved: reliably better only; deteriorated: reliably
 * worse only; harmed: reliably worse, and from functional to clinical.
 */
export type ClinicalChangeCategory = "recovered" | "improved" | "unchanged" | "deteriorated" | "harmed";

/** Each person's category and how many there are of each. */
export interface ClinicallySignificantChange {
  /** The cut-off used; a score that equals it is clinical. */
  readonly cutoff: number;
  /** The smallest reliable change, in points of the score; undefined where it depends on the person or the group. */
  readonly threshold: number | undefined;
  /** In the order of the scores; undefined for a person without both. */
  readonly categories: readonly (ClinicalChangeCategory | undefined)[];
  readonly counts: Readonly<Record<ClinicalChangeCategory, number>>;
  /** Persons without both scores: in none of the counts, but in the denominator of any honest rate. */
  readonly unpaired: number;
}

function findCutoff(input: ClinicallySignificantChangeInput): number {
  const { cutoff } = input;
  if (typeof cutoff === "number") {
    checkFiniteNumber("cutoff", cutoff);
    return cutoff;
  }
  if (!["a", "b", "c"].includes(cutoff)) throw new RangeError('cutoff must be "a", "b", "c" or a number');
  const cutoffs =
    input.method === "hageman-arrindell"
      ? trueScoreCutoffs(input, hagemanArrindellParts(input).standardError)
      : clinicalCutoffs(input);
  const found = cutoffs[cutoff];
  if (found !== undefined) return found;
  const needs = { a: "clinical", b: "functional", c: "clinical and functional" }[cutoff];
  throw new RangeError(`cutoff "${cutoff}" needs mean and sd of the ${needs} group`);
}

/** Whether a score after is functional; Hageman and Arrindell ask its estimated true score to be reliably so. */
function functionalAfter(input: ClinicallySignificantChangeInput, cutoff: number): (score: number) => boolean {
  const direction = input.higherIsBetter ? 1 : -1;
  if (input.method !== "hageman-arrindell") return (score) => direction * (score - cutoff) > 0;
  const { standardError, reliabilityAfter } = hagemanArrindellParts(input);
  const { z } = reliableChange({ ...input, before: [], after: [] });
  const { meanAfter } = input;
  const needed = z * Math.sqrt(reliabilityAfter) * standardError;
  return (score) => direction * (meanAfter + (score - meanAfter) * reliabilityAfter - cutoff) > needed;
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
 * cut-off between clinical and functional scores. With `method: "hageman-arrindell"` the cut-off lies between true scores
 * (see `trueScoreCutoffs`), and a score after is functional where its estimated true score is beyond it by more than z
 * standard errors.
 *
 * @returns persons without both scores have no category and are counted as `unpaired`
 * @throws RangeError or TypeError naming what cannot be used, or the group that the chosen cut-off needs
 * @see Jacobson & Truax (1991); Hageman & Arrindell (1999); "harmed" after the R package clinicalsignificance
 */
export function clinicallySignificantChange(input: ClinicallySignificantChangeInput): ClinicallySignificantChange {
  const { before, after, higherIsBetter } = input;
  const { threshold, categories: reliable, unpaired } = reliableChange(input);
  const cutoff = findCutoff(input);
  const isFunctional = functionalAfter(input, cutoff);
  const categories = reliable.map((change, i) => {
    const first = before[i];
    const second = after[i];
    if (change === undefined || first === undefined || second === undefined) return undefined;
    const wasClinical = higherIsBetter ? first <= cutoff : first >= cutoff;
    return refine(change, wasClinical, !isFunctional(second));
  });
  const none = { recovered: 0, improved: 0, unchanged: 0, deteriorated: 0, harmed: 0 };
  return { cutoff, threshold, categories, counts: countCategories(none, categories), unpaired };
}
