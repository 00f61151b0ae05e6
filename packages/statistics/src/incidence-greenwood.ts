import { numberArray } from "./plain-arrays.js";
import type { ProductLimit } from "./product-limit.js";
import type { RiskTable } from "./risk-table.js";

/** Length of (x, y); all values here lie within 0 and 1, where Math.hypot's care is not worth its time. */
function length(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}

/**
 * Greenwood-type standard error of the cumulative incidence of one cause, for independent rows seen from the start.
 *
 * The covariance of (S, F_k) obeys V' = J V Jᵀ + N with J the derivative of one step and N the multinomial covariance of
 * the exits at that time. Only its square root [[s, 0], [f, g]] is carried along and brought back to this form by a
 * rotation, so that a variance of 0 stays 0 and no digits are lost where S is small.
 *
 * @see Andersen, Borgan, Gill & Keiding (1993), eq. 4.4.19
 */
export function incidenceGreenwood(table: RiskTable, limit: ProductLimit, cause: number): number[] {
  let s = 0;
  let f = 0;
  let g = 0;
  const exits = table.eventsByCause[cause] ?? new Float64Array(0);
  const standardError = numberArray(exits.length);
  for (let j = 0; j < exits.length; j++) {
    const n = table.atRisk[j] ?? 0;
    const hazard = limit.hazard[j] ?? 0;
    if (hazard > 0) {
      const before = limit.before[j] ?? 0;
      const ownHazard = (exits[j] ?? 0) / n;
      const stay = 1 - hazard;
      const keptS = stay * s;
      const keptF = f + ownHazard * s;
      // Square root of N: S first, then the part of F_k that is free of S.
      const newS = before * Math.sqrt((hazard * stay) / n);
      const newF = -before * ownHazard * Math.sqrt(stay / (hazard * n));
      const freeF = before * Math.sqrt((ownHazard * Math.max(0, hazard - ownHazard)) / (hazard * n));
      s = length(keptS, newS);
      const cosine = s === 0 ? 1 : keptS / s;
      const sine = s === 0 ? 0 : newS / s;
      f = cosine * keptF + sine * newF;
      g = length(length(g, cosine * newF - sine * keptF), freeF);
    }
    standardError[j] = length(f, g);
  }
  return standardError;
}
