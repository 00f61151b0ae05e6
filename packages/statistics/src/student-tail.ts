import { gammaRatio } from "./gamma-ratio.js";

/** Continued fraction of the incomplete beta function by Lentz's method: Press et al. (2007), section 6.4. */
function betaFraction(a: number, b: number, x: number): number {
  const tiny = 1e-300;
  const away = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 2e-16) return fraction;
  }
  return fraction;
}

/** Parts of Student's distribution at one t ≥ 0. */
export interface StudentParts {
  /** P(0 < T < t). */
  readonly central: number;
  /** log P(T > t), finite even where the probability itself would be 0. */
  readonly logTail: number;
  /** Logarithm of the density at t. */
  readonly logDensity: number;
}

/** Student's distribution with `df` degrees of freedom at t ≥ 0, through the incomplete beta function. */
export function studentParts(t: number, df: number): StudentParts {
  const a = df / 2;
  const u = t / Math.sqrt(df);
  const logX = u > 1e8 ? -2 * Math.log(u) : -Math.log1p(u * u);
  const x = Math.exp(logX);
  const y = u > 1e8 ? 1 : (u * u) / (1 + u * u);
  const ratio = gammaRatio(a);
  const logDensity = Math.log(ratio / Math.sqrt(Math.PI * df)) + ((df + 1) / 2) * logX;
  if (x < (a + 1) / (a + 2.5)) {
    const logTail =
      Math.log((ratio * Math.sqrt(y)) / (2 * a * Math.sqrt(Math.PI))) + a * logX + Math.log(betaFraction(a, 0.5, x));
    return { central: 0.5 - Math.exp(logTail), logTail, logDensity };
  }
  const central = ((ratio * Math.sqrt(y)) / Math.sqrt(Math.PI)) * Math.exp(a * logX) * betaFraction(0.5, a, y);
  return { central, logTail: Math.log(0.5 - central), logDensity };
}
