/** Γ(a + ½) / Γ(a). Moved up to a ≥ 24 by recurrence, then by the asymptotic series of its logarithm. */
export function gammaRatio(a: number): number {
  let factor = 1;
  let shifted = a;
  while (shifted < 24) {
    factor *= shifted / (shifted + 0.5);
    shifted += 1;
  }
  const inverse = 1 / shifted;
  const square = inverse * inverse;
  // Abramowitz & Stegun (1964) 6.1.47, taken to the ninth power.
  const series =
    inverse * (-1 / 8 + square * (1 / 192 + square * (-1 / 640 + square * (17 / 14336 - (square * 31) / 18432))));
  return factor * Math.sqrt(shifted) * Math.exp(series);
}
