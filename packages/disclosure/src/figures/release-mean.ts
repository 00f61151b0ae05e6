import type { DraftMean, DraftSpread } from "../draft.js";
import type { PrintedForm } from "../protect/printed-form.js";
import type { ReleasedMean, ReleasedSpread, Withheld } from "../release-types.js";
import { twoLargest, unitsOf } from "../things.js";
import type { Things } from "../things.js";
import { tooFew } from "../withheld.js";
import { niceStep, outwards, roundToStep, withinOneStep } from "./steps.js";

interface Sums {
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
}

/** Sums of all values, and of those of each unit, as parallel lists. */
interface UnitSums {
  readonly all: Sums;
  readonly counts: Uint32Array;
  readonly sums: Float64Array;
  readonly squares: Float64Array;
}

function sumsOf(things: Things, values: Float64Array): UnitSums {
  const units = unitsOf(things);
  const counts = new Uint32Array(units);
  const sums = new Float64Array(units);
  const squares = new Float64Array(units);
  const all = { n: 0, sum: 0, squares: 0 };
  for (let at = 0, unit = 0; unit < units; unit += 1) {
    let [n, sum, square] = [0, 0, 0];
    do {
      const value = values[at] ?? 0;
      n += 1;
      sum += value;
      square += value * value;
      at += 1;
    } while (things[at - 1] === things[at]);
    counts[unit] = n;
    sums[unit] = sum;
    squares[unit] = square;
    all.n += n;
    all.sum += sum;
    all.squares += square;
  }
  return { all, counts, sums, squares };
}

const meanOf = ({ n, sum }: Sums): number => sum / n;

function deviationOf({ n, sum, squares }: Sums): number | undefined {
  return n < 2 ? undefined : Math.sqrt(Math.max(0, squares - (sum * sum) / n) / (n - 1));
}

/** A mean with its interval, before it is printed. */
interface Interval {
  readonly estimate: number;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

/** The numbers of a printed form; a bound that is not there is nowhere else either. */
function printedOf(step: number, { estimate, lower, upper }: Interval): readonly number[] {
  const bounds = outwards(step, { lower, upper });
  return [roundToStep(step, estimate), ...Object.values(bounds)];
}

/**
 * What mean and interval would be of some of the values: the interval is as many standard errors wide on each side as that of
 * all values, which for one unit less is near enough to the quantile of one degree of freedom less.
 */
function intervalsOf(all: Sums, { lower, upper }: Omit<Interval, "estimate">): (sums: Sums) => Interval {
  const errorOf = (sums: Sums) => (deviationOf(sums) ?? 0) / Math.sqrt(sums.n);
  const error = errorOf(all);
  const below = lower === undefined || error === 0 ? undefined : (meanOf(all) - lower) / error;
  const above = upper === undefined || error === 0 ? undefined : (upper - meanOf(all)) / error;
  return (sums) => {
    const estimate = meanOf(sums);
    const own = below === undefined && above === undefined ? 0 : errorOf(sums);
    return {
      estimate,
      lower: below === undefined ? lower : estimate - below * own,
      upper: above === undefined ? upper : estimate + above * own,
    };
  };
}

interface Extremes {
  readonly lowest: Interval;
  readonly highest: Interval;
}

type Widened = { -readonly [end in keyof Interval]: Interval[end] };

function further(pick: (...values: number[]) => number, one: number | undefined, other: number | undefined) {
  return one === undefined || other === undefined ? undefined : pick(one, other);
}

/** In place: a mean is of as many units as a practice has. */
function widen(extreme: Widened, pick: (...values: number[]) => number, { estimate, lower, upper }: Interval): void {
  extreme.estimate = pick(extreme.estimate, estimate);
  extreme.lower = further(pick, extreme.lower, lower);
  extreme.upper = further(pick, extreme.upper, upper);
}

/** How far mean and bounds go where any one unit is left out; `undefined` where one unit is all there is. */
function extremesOf({ all, counts, sums, squares }: UnitSums, of: (sums: Sums) => Interval): Extremes | undefined {
  let extremes: { readonly lowest: Widened; readonly highest: Widened } | undefined;
  for (let unit = 0; unit < counts.length; unit += 1) {
    const rest = {
      n: all.n - (counts[unit] ?? 0),
      sum: all.sum - (sums[unit] ?? 0),
      squares: all.squares - (squares[unit] ?? 0),
    };
    if (rest.n === 0) return undefined;
    const each = of(rest);
    extremes ??= { lowest: { ...each }, highest: { ...each } };
    widen(extremes.lowest, Math.min, each);
    widen(extremes.highest, Math.max, each);
  }
  return extremes;
}

/**
 * Whether the printed form of what is left without any one unit is nowhere more than a step from the printed form of all.
 * Rounding keeps the order of values, so that the extremes speak for every unit.
 */
function isStable(step: number, whole: Interval, extremes: Extremes | undefined): boolean {
  if (extremes === undefined) return false;
  const printed = printedOf(step, whole);
  return [extremes.lowest, extremes.highest].every((each) =>
    printedOf(step, each).every((value, at) => withinOneStep(step, value, printed[at] ?? value)),
  );
}

/**
 * A mean, printed to a step that one unit cannot move it by more than: the scale's range, times the most values that one
 * unit has, over the fewest values that the printed number of values allows. Values are clamped to the range. Mean and
 * printed number together are the printed sum, a multiple of the range in effect, so that no count follows from it
 * (Hundepool et al. 2012, on means beside perturbed counts).
 */
export function releaseMean(
  { of, values, range: [least, most], span = most - least, lower, upper }: DraftMean,
  n: PrintedForm,
): ReleasedMean | Withheld {
  if (n.value === undefined || n.value === 0) return tooFew;
  const clamped = values.map((value) => Math.min(most, Math.max(least, value)));
  const sums = sumsOf(of.things, clamped);
  const largest = Math.max(1, twoLargest(of.things)[0]);
  const fewest = Math.max(1, n.bounds.lower);
  const estimate = meanOf(sums.all);
  const intervals = intervalsOf(sums.all, { lower, upper });
  const whole = intervals(sums.all);
  const extremes = extremesOf(sums, intervals);
  for (let step = niceStep((largest * span) / fewest); step <= most - least; step = niceStep(step * 1.01)) {
    if (!isStable(step, whole, extremes)) continue;
    // A step beyond the end of the scale is no value that a mean can have.
    const onScale = (value: number) => Math.min(most, Math.max(least, value));
    const bounds = Object.entries(outwards(step, { lower, upper })).map(([end, value]) => [end, onScale(value)]);
    return {
      kind: "mean",
      estimate: onScale(roundToStep(step, estimate)),
      ...Object.fromEntries(bounds),
      step,
      n: n.value,
    };
  }
  return tooFew;
}

/** One decimal, and never beside an exact count: scores can be rebuilt from count, mean and spread (Heathers et al. 2018). */
export function releaseSpread({ of, values }: DraftSpread): ReleasedSpread | Withheld {
  const deviation = deviationOf(sumsOf(of.things, values).all);
  if (deviation === undefined) return tooFew;
  return { kind: "spread", estimate: roundToStep(0.1, deviation) };
}
