import { expectPositive, expectProper, expectRising, expectWhole } from "./arguments.js";
import type { Chance } from "./chance.js";
import { valuesUsed } from "./contributions.js";
import type { ContributionBound, Contributions } from "./contributions.js";
import { exponentialMechanism } from "./exponential-mechanism.js";
import type { Choice } from "./exponential-mechanism.js";
import type { Rational } from "./rational.js";

/** Which quantile, out of what, and how private. */
export interface QuantileOptions extends ContributionBound {
  /** A fraction between 0 and 1: 1/2 for the median. */
  readonly quantile: Rational;
  /** All that can be printed, ascending and chosen without looking at the data. */
  readonly grid: readonly number[];
  readonly epsilon: Rational;
}

/**
 * The losses |(1 - q) · below - q · above| of the points of a grid, times the denominator of q, so that they are whole. One
 * value more or less changes `below` or `above` by one, hence a loss by q or 1 - q at most.
 */
export function quantileChoice(values: Float64Array, { quantile, grid, epsilon, most }: QuantileOptions): Choice {
  const sorted = Float64Array.from(values).sort();
  const { numerator: q, denominator } = quantile;
  const rest = denominator - q;
  let [below, upTo] = [0, 0];
  const losses = grid.map((point) => {
    while (below < sorted.length && (sorted[below] ?? 0) < point) below += 1;
    while (upTo < sorted.length && (sorted[upTo] ?? 0) <= point) upTo += 1;
    const loss = rest * BigInt(below) - q * BigInt(sorted.length - upTo);
    return loss < 0n ? -loss : loss;
  });
  return { losses, sensitivity: (q > rest ? q : rest) * BigInt(most), epsilon };
}

/**
 * A quantile that is epsilon-differentially private: a point of the grid by the exponential mechanism, the likelier the
 * better it divides the values (Smith 2011). In the unit of the values; with hardly any values it is close to a random point
 * of the grid, and nothing here says so, since even that would disclose.
 *
 * Throws a RangeError where an option is out of its range, or a value is not a finite number.
 */
export function privateQuantile(from: Contributions, options: QuantileOptions, chance: Chance): number {
  expectPositive(options.epsilon, "epsilon");
  expectProper(options.quantile, "quantile");
  expectRising(options.grid, "grid");
  expectWhole(options.most, 1, "most");
  const chosen = exponentialMechanism(quantileChoice(valuesUsed(from, options), options), chance);
  return options.grid[chosen] ?? 0;
}
