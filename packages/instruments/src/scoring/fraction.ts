/** An exact number: two whole numbers, the second above 0. Turned into a double once, at the end. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

export function toNumber({ numerator, denominator }: Fraction): number {
  return numerator / denominator;
}

export function addFractions(fractions: readonly Fraction[]): Fraction {
  return fractions.reduce(
    (sum, { numerator, denominator }) =>
      sum.denominator === denominator
        ? { numerator: sum.numerator + numerator, denominator }
        : {
            numerator: sum.numerator * denominator + numerator * sum.denominator,
            denominator: sum.denominator * denominator,
          },
    { numerator: 0, denominator: 1 },
  );
}
