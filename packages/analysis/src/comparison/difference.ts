import type { Withheld } from "@rapport/disclosure";
import { differenceFromLimits, newcombeDifference, studentQuantile, welchDifference } from "@rapport/statistics";
import type { MeanOf } from "@rapport/statistics";
import type { ComparedDifference, ComparedFigure, ComparedValue, DifferenceMethod } from "./comparison-types.js";
import type { Measured } from "./measured.js";

interface Bounded {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/** An estimate with both limits; none for a share of which only a bound is known. */
function bounded(value: ComparedValue): Bounded | undefined {
  const { estimate, lower, upper, atMost, atLeast } = value;
  if (atMost !== undefined || atLeast !== undefined) return undefined;
  if (estimate === undefined || lower === undefined || upper === undefined) return undefined;
  return { estimate, lower, upper };
}

function isCount(value: number | undefined): value is number {
  return value !== undefined && value > 0;
}

/**
 * A mean with its standard error as its printed t interval has it. The wider half counts, since the other may have been cut to
 * the scale.
 */
function meanOf(value: ComparedValue, level: number): MeanOf | undefined {
  const found = bounded(value);
  const { denominator: n } = value;
  if (!found || n === undefined || n < 2) return undefined;
  const { estimate: mean, lower, upper } = found;
  const half = Math.max(mean - lower, upper - mean);
  return { mean, n, standardError: half / studentQuantile(1 - (1 - level) / 2, n - 1) };
}

function byCounts(now: ComparedValue, before: ComparedValue, level: number): Bounded | undefined {
  // A share of none or of all is told by a bound alone, and so is not compared.
  if (!bounded(now) || !bounded(before)) return undefined;
  if (now.numerator === undefined || before.numerator === undefined) return undefined;
  if (!isCount(now.denominator) || !isCount(before.denominator)) return undefined;
  const { estimate, lower, upper } = newcombeDifference(
    { k: now.numerator, n: now.denominator },
    { k: before.numerator, n: before.denominator },
    { level },
  );
  return estimate === undefined || lower === undefined || upper === undefined ? undefined : { estimate, lower, upper };
}

function by(method: DifferenceMethod, now: ComparedValue, before: ComparedValue, level: number): Bounded | undefined {
  switch (method) {
    case "newcombe":
      return byCounts(now, before, level);
    case "limits": {
      const [one, other] = [bounded(now), bounded(before)];
      return one && other && differenceFromLimits(one, other);
    }
    case "welch": {
      const [one, other] = [meanOf(now, level), meanOf(before, level)];
      if (!one || !other) return undefined;
      const { estimate, lower, upper } = welchDifference(one, other, { level });
      return { estimate, lower, upper };
    }
    default: {
      const unknown: never = method;
      return unknown;
    }
  }
}

/** To what the limits of a difference are rounded, outwards, so that what is printed leaves out 0 where the limits do. */
const units = { share: 100, points: 10, days: 1 } as const;

function roundedOut({ estimate, lower, upper }: Bounded, unit: ComparedFigure["unit"]): Bounded {
  const steps = units[unit];
  // Noise of binary fractions moves no limit to the next step.
  const noise = 1e-9;
  return {
    estimate: Math.round(estimate * steps) / steps,
    lower: Math.floor(lower * steps + noise) / steps,
    upper: Math.ceil(upper * steps - noise) / steps,
  };
}

interface Sides {
  readonly now: ComparedValue | Withheld;
  readonly before: ComparedValue | Withheld;
}

/**
 * Now less then with its interval, from what is printed of both alone; `undefined` where either is not shown or has no
 * interval, or nothing limits how far its protection puts it off. Both periods count as independent of each other, though a
 * client can be in both.
 */
export function differenceOf(
  { method, unit }: Pick<Measured, "method" | "unit">,
  { now, before }: Sides,
  level: number,
): ComparedDifference | undefined {
  if (method === undefined || now.kind === "withheld" || before.kind === "withheld") return undefined;
  const found = by(method, now, before, level);
  if (!found || now.rounding === undefined || before.rounding === undefined) return undefined;
  const { estimate, lower, upper } = found;
  const wider = {
    estimate,
    lower: estimate - Math.hypot(estimate - lower, now.rounding, before.rounding),
    upper: estimate + Math.hypot(upper - estimate, now.rounding, before.rounding),
  };
  const least = unit === "share" ? -1 : Number.NEGATIVE_INFINITY;
  const bounds = { ...wider, lower: Math.max(least, wider.lower), upper: Math.min(-least, wider.upper) };
  return { ...roundedOut(bounds, unit), method };
}
