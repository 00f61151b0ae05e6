import type { Rational } from "./rational.js";

/** Two whole numbers of units of 2^-bits, between which a number lies (both may be it). */
export interface Enclosure {
  readonly lower: bigint;
  readonly upper: bigint;
}

export function dividedUp(numerator: bigint, denominator: bigint): bigint {
  return (numerator + denominator - 1n) / denominator;
}

/** The series of exp(-numerator/denominator) for a fraction up to 1/2, each term rounded outwards. */
function series(numerator: bigint, denominator: bigint, one: bigint): Enclosure {
  let [lower, upper] = [one, one];
  let term: Enclosure = { lower: one, upper: one };
  for (let k = 1n; term.upper > 1n; k += 1n) {
    term = {
      lower: (term.lower * numerator) / (denominator * k),
      upper: dividedUp(term.upper * numerator, denominator * k),
    };
    lower += k % 2n === 1n ? -term.upper : term.lower;
    upper += k % 2n === 1n ? -term.lower : term.upper;
  }
  // What is left of the series is smaller than its last term, which is at most one unit.
  return { lower: lower - 1n, upper: upper + 1n };
}

/**
 * An enclosure of exp(-gamma) in units of 2^-bits, for a fraction `gamma` from 0 up: the Taylor series of a fraction halved
 * until it is small, squared as often, in whole numbers rounded outwards. More bits make it narrower.
 */
export function expMinusBounds({ numerator, denominator }: Rational, bits: number): Enclosure {
  let halvings = 0n;
  while (numerator * 2n > denominator << halvings) halvings += 1n;
  // Each squaring doubles the width.
  const guard = halvings + 8n;
  const width = BigInt(bits) + guard;
  const one = 1n << width;
  let { lower, upper } = series(numerator, denominator << halvings, one);
  for (let done = 0n; done < halvings; done += 1n) {
    lower = (lower * lower) >> width;
    upper = dividedUp(upper * upper, one);
  }
  const whole = 1n << BigInt(bits);
  const raised = dividedUp(upper, 1n << guard);
  return { lower: lower >> guard, upper: raised < whole ? raised : whole };
}
