/** Scale on which a confidence interval for a probability is symmetric. */
export type IntervalKind = "log-log" | "log" | "plain";

/** A two-sided confidence interval; a bound that does not exist is undefined. */
export interface ConfidenceLimits {
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

const NONE: ConfidenceLimits = { lower: undefined, upper: undefined };

/**
 * Confidence interval of a probability from its standard error. A standard error of 0 gives [estimate, estimate]; a
 * probability of 0 has no interval on a logarithmic scale, one of 1 none on the log-log scale.
 *
 * @param z quantile of the normal distribution, such as 1.96
 * @see Borgan & Liestøl (1990); R `survival`, vignette "methods"
 */
export function confidenceLimits(
  kind: IntervalKind,
  estimate: number | undefined,
  standardError: number | undefined,
  z: number,
): ConfidenceLimits {
  if (estimate === undefined || standardError === undefined) return NONE;
  const half = z * standardError;
  switch (kind) {
    case "plain":
      return { lower: Math.max(0, estimate - half), upper: Math.min(1, estimate + half) };
    case "log":
      if (estimate <= 0) return NONE;
      return {
        lower: estimate * Math.exp(-half / estimate),
        upper: Math.min(1, estimate * Math.exp(half / estimate)),
      };
    case "log-log": {
      if (estimate <= 0) return NONE;
      if (standardError === 0) return { lower: estimate, upper: estimate };
      if (estimate >= 1) return NONE;
      const minusLog = -Math.log(estimate);
      const factor = Math.exp(half / (estimate * minusLog));
      return { lower: Math.exp(-minusLog * factor), upper: Math.exp(-minusLog / factor) };
    }
    default: {
      const unreachable: never = kind;
      return unreachable;
    }
  }
}
