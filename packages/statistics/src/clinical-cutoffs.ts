import { checkFiniteNumber, checkNonNegativeNumber } from "./argument-checks.js";

/** Mean and standard deviation of a group's scores. */
export interface GroupNorm {
  readonly mean: number;
  readonly sd: number;
}

/** Groups between which a cut-off is drawn. */
export interface CutoffGroups {
  /** People who seek help, before it. */
  readonly clinical?: GroupNorm | undefined;
  /** People who do not. */
  readonly functional?: GroupNorm | undefined;
  readonly higherIsBetter: boolean;
}

/** Jacobson and Truax's three cut-offs; undefined where the groups they need are not known. */
export interface ClinicalCutoffs {
  /** Two standard deviations of the clinical group from its mean, towards the functional side. */
  readonly a: number | undefined;
  /** Two standard deviations of the functional group from its mean, towards the clinical side. */
  readonly b: number | undefined;
  /** Between the means, weighted by the standard deviations. */
  readonly c: number | undefined;
}

function checkNorm(name: string, norm: GroupNorm | undefined): void {
  if (norm === undefined) return;
  checkFiniteNumber(`${name}.mean`, norm.mean);
  checkNonNegativeNumber(`${name}.sd`, norm.sd);
}

/**
 * Cut-offs between the clinical and the functional range of a score. Prefer c where norms of both groups exist and
 * overlap, a where there are no functional norms.
 *
 * @throws RangeError or TypeError where a mean or standard deviation cannot be used
 * @see Jacobson & Truax (1991)
 */
export function clinicalCutoffs(groups: CutoffGroups): ClinicalCutoffs {
  const { clinical, functional, higherIsBetter } = groups;
  checkNorm("clinical", clinical);
  checkNorm("functional", functional);
  const direction = higherIsBetter ? 1 : -1;
  const spread = (clinical?.sd ?? 0) + (functional?.sd ?? 0);
  return {
    a: clinical === undefined ? undefined : clinical.mean + direction * 2 * clinical.sd,
    b: functional === undefined ? undefined : functional.mean - direction * 2 * functional.sd,
    c:
      clinical === undefined || functional === undefined || spread === 0
        ? undefined
        : (clinical.sd * functional.mean + functional.sd * clinical.mean) / spread,
  };
}
