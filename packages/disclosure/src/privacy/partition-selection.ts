import { expectPositive, expectProper, expectWhole } from "./arguments.js";
import { bernoulliWithin } from "./bernoulli.js";
import { boundContributions } from "./bound-contributions.js";
import type { Chance } from "./chance.js";
import type { ContributionBound } from "./contributions.js";
import { dividedUp, expMinusBounds } from "./exp-bounds.js";
import type { Enclosure } from "./exp-bounds.js";
import { rational, times } from "./rational.js";
import type { Rational } from "./rational.js";

/** How private the list of groups is: epsilon above 0, and delta between 0 and 1. */
export interface SelectionPrivacy {
  readonly epsilon: Rational;
  /** The most that the very appearance of a group with a single unit may be likely. */
  readonly delta: Rational;
}

/** A group, with the units of protection in it; one that is there twice counts once. */
export interface SelectableGroup {
  readonly code: string;
  readonly things: Uint32Array;
}

const smallest = (...values: bigint[]): bigint => values.reduce((low, value) => (value < low ? value : low));

/** The probability for one unit more, from that before; `shrink` encloses exp(-epsilon). */
function oneMore(before: Enclosure, shrink: Enclosure, delta: Enclosure, one: bigint): Enclosure {
  const grown = shrink.lower === 0n ? one : dividedUp(before.upper * one, shrink.lower) + delta.upper;
  const hidden = {
    lower: one - before.upper - delta.upper,
    upper: one - before.lower - delta.lower,
  };
  return {
    lower: smallest(
      (before.lower * one) / shrink.upper + delta.lower,
      one - dividedUp(shrink.upper * hidden.upper, one),
      one,
    ),
    upper: smallest(grown, one - (shrink.lower * hidden.lower) / one, one),
  };
}

/** An enclosure of the probability that a group of `units` is shown, in units of 2^-bits. */
export function shownBounds(units: number, { epsilon, delta }: SelectionPrivacy, bits: number): Enclosure {
  const one = 1n << BigInt(bits);
  const shrink = expMinusBounds(epsilon, bits);
  const scaled = delta.numerator * one;
  const step = { lower: scaled / delta.denominator, upper: dividedUp(scaled, delta.denominator) };
  let shown: Enclosure = { lower: 0n, upper: 0n };
  for (let n = 0; n < units && shown.lower < one; n += 1) shown = oneMore(shown, shrink, step, one);
  return shown;
}

/**
 * The probability that a group of so many units is shown, the highest that (epsilon, delta)-differential privacy admits:
 * p(0) = 0, p(n + 1) = min(e^epsilon p(n) + delta, 1 - e^-epsilon (1 - p(n) - delta), 1), which is to add truncated geometric
 * noise and to ask for a threshold (Desfontaines, Voss, Gipson & Mandayam 2022, "Differentially private partition
 * selection"). To the precision of a number; the selection itself uses no such number.
 *
 * Throws a RangeError where an argument is out of its range.
 */
export function shownProbability(units: number, privacy: SelectionPrivacy): number {
  expectSelection(privacy);
  expectWhole(units, 0, "units");
  for (let bits = 128; ; bits *= 2) {
    const { lower, upper } = shownBounds(units, privacy, bits);
    if ((upper - lower) << 60n > lower) continue;
    const dropped = Math.max(0, lower.toString(2).length - 64);
    return Number(lower >> BigInt(dropped)) * 2 ** (dropped - bits);
  }
}

function expectSelection({ epsilon, delta }: SelectionPrivacy): void {
  expectPositive(epsilon, "epsilon");
  expectProper(delta, "delta");
}

/**
 * The codes of the groups that may be named at all, in their order, where which groups there are comes from the data. No
 * unit counts in more than `most` groups, and the whole list is (epsilon, delta)-differentially private: each group has its
 * share of both. What is then printed about them has its own price.
 *
 * Throws a RangeError where an argument is out of its range, or two groups have one code.
 */
export function selectGroups(
  groups: readonly SelectableGroup[],
  { epsilon, delta, most, keyOf }: SelectionPrivacy & ContributionBound,
  { below }: Chance,
): readonly string[] {
  expectSelection({ epsilon, delta });
  expectWhole(most, 1, "most");
  if (new Set(groups.map(({ code }) => code)).size < groups.length) {
    throw new RangeError("Every group has a code of its own.");
  }
  const share = rational(1, most);
  const privacy = { epsilon: times(epsilon, share), delta: times(delta, share) };
  // In an order that no other unit has a part in.
  const members = groups
    .toSorted((a, b) => (a.code < b.code ? -1 : Number(a.code > b.code)))
    .flatMap(({ code, things }) => [...new Set(things)].map((unit) => ({ code, unit })));
  const counts = new Map<string, number>();
  for (const place of boundContributions(
    Uint32Array.from(members, ({ unit }) => unit),
    most,
    keyOf,
  )) {
    const code = members[place]?.code ?? "";
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return groups
    .filter(({ code }) => bernoulliWithin((bits) => shownBounds(counts.get(code) ?? 0, privacy, bits), below))
    .map(({ code }) => code);
}
