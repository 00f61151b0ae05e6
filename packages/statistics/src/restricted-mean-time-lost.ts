import type { AreaWeights } from "./area-variance.js";
import type { CauseIncidence, CumulativeIncidence } from "./cumulative-incidence.js";
import type { RestrictedMean } from "./restricted-mean.js";
import { areaStandardError, checkTau, meanWithLimits } from "./restricted-mean.js";

function timeLost(
  result: CumulativeIncidence,
  events: Float64Array,
  own: CauseIncidence,
  cause: number,
  tau: number,
  weights: AreaWeights,
): RestrictedMean {
  const { time, atRisk, survival } = result;
  let estimate = 0;
  // From the last time backwards, so that `estimate` is the area that the exits after time j add.
  for (let j = time.length - 1; j >= 0; j--) {
    const left = tau - (time[j] ?? 0);
    if (left <= 0) continue;
    const n = atRisk[j] ?? 0;
    const before = j > 0 ? (survival[j - 1] ?? 0) : 1;
    weights.own[j] = before * left;
    // Where everyone has left, nothing that follows depends on who left here.
    weights.any[j] = (survival[j] ?? 0) === 0 ? 0 : (estimate * n) / (n - (events[j] ?? 0));
    estimate += (before * left * (own.events[j] ?? 0)) / n;
  }
  const counts = { atRisk, events, ownEvents: own.events };
  const standardError = areaStandardError(result, counts, weights, cause);
  return meanWithLimits(estimate, standardError, result.level);
}

/**
 * Restricted mean time lost to each cause, ∫₀^τ F_k: of the first τ, the mean time after an exit for this cause. With the
 * restricted mean time still there they add up to τ. Standard errors, limits and what lies beyond the last time are as in
 * `restrictedMean`: robust with delayed entry, clusters or fractional weights, when they need the result that
 * `cumulativeIncidence` returned and are undefined for a copy of it. Without rows there are no causes.
 *
 * @param tau end of the time looked at, above 0; otherwise a RangeError or TypeError is thrown
 * @returns one element a cause of the incidences
 * @see Andersen (2013), Statistics in Medicine 32, 5278-5285; R `survival:::survmean`, `residuals.survfit`
 */
export function restrictedMeanTimeLost(
  incidence: CumulativeIncidence,
  tau: number,
): Readonly<Record<string, RestrictedMean>> {
  checkTau(tau);
  const events = new Float64Array(incidence.time.length);
  for (const own of Object.values(incidence.causes)) {
    for (let j = 0; j < events.length; j++) events[j] = (events[j] ?? 0) + (own.events[j] ?? 0);
  }
  // One pair for all causes: each overwrites what the one before it wrote.
  const weights = { own: new Float64Array(events.length), any: new Float64Array(events.length) };
  // In the order in which causes are numbered; an object would put names that are numbers first.
  const names = Object.keys(incidence.causes).toSorted();
  return Object.fromEntries(
    names.flatMap((name, k) => {
      const own = incidence.causes[name];
      return own === undefined ? [] : [[name, timeLost(incidence, events, own, k + 1, tau, weights)]];
    }),
  );
}
