/** log Γ(a + 1) less Stirling's formula, for a ≥ 16: Abramowitz & Stegun (1964) 6.1.41. */
function stirlingRest(a: number): number {
  const square = 1 / (a * a);
  return (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)))) / a;
}

/** Γ(a + 1) for a positive multiple of one half. */
function gammaPlusOne(a: number): number {
  let product = Number.isInteger(a) ? 1 : Math.sqrt(Math.PI);
  for (let factor = a; factor > 0; factor--) product *= factor;
  return product;
}

/** y^a e^-y / Γ(a + 1), with the size of a large power taken out before it is raised: Loader (2000). */
function poissonTerm(a: number, y: number): number {
  if (a < 16) return (y ** a * Math.exp(-y)) / gammaPlusOne(a);
  const away = (y - a) / a;
  return Math.exp(a * (Math.log1p(away) - away) - stirlingRest(a)) / Math.sqrt(2 * Math.PI * a);
}

/** Continued fraction of the upper incomplete gamma function, by Lentz's method: Press et al. (2007), section 6.2. */
function upperFraction(a: number, y: number): number {
  let b = y + 1 - a;
  let c = Infinity;
  let d = 1 / b;
  let fraction = d;
  for (let i = 1; i <= 100_000; i++) {
    const numerator = i * (a - i);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 2e-16) break;
  }
  return fraction;
}

/** Sum of y^i / ((a + 1) … (a + i)), of the lower incomplete gamma function. */
function lowerSeries(a: number, y: number): number {
  let term = 1;
  let sum = 1;
  for (let i = 1; term > sum * 1e-17; i++) {
    term *= y / (a + i);
    sum += term;
  }
  return sum;
}

/**
 * P(X > x) for a chi-square variable, to about 1e-13 relative even where it is tiny.
 *
 * @param x at least 0, not NaN
 * @param degreesOfFreedom a positive whole number
 * @see Abramowitz & Stegun (1964) 26.4.19; Loader (2000), "Fast and accurate computation of binomial probabilities"
 */
export function chiSquareTail(x: number, degreesOfFreedom: number): number {
  if (x <= 0) return 1;
  if (x === Infinity) return 0;
  const a = degreesOfFreedom / 2;
  const y = x / 2;
  const term = poissonTerm(a, y);
  return y < a + 1 ? 1 - term * lowerSeries(a, y) : term * a * upperFraction(a, y);
}

/** Two-sided p of a standard normal statistic, to about 1e-13 relative. */
export function normalTwoSided(z: number): number {
  return chiSquareTail(z * z, 1);
}
