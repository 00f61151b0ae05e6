import type { Withheld } from "@rapport/disclosure";
import { differenceFromLimits, newcombeDifference, studentQuantile, welchDifference } from "@rapport/statistics";
import type { MeanOf } from "@rapport/statistics";
import type { ComparedDifference, ComparedValue, DifferenceMethod } from "./comparison-types.js";

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

function byCounts(now: ComparedValue, then: ComparedValue, level: number): Bounded | undefined {
  // A share of none or of all is told by a bound alone, and so is not compared.
  if (!bounded(now) || !bounded(then)) return undefined;
  if (now.numerator === undefined || then.numerator === undefined) return undefined;
  if (!isCount(now.denominator) || !isCount(then.denominator)) return undefined;
  const { estimate, lower, upper } = newcombeDifference(
    { k: now.numerator, n: now.denominator },
    { k: then.numerator, n: then.denominator },
    { level },
  );
  return estimate === undefined || lower === undefined || upper === undefined ? undefined : { estimate, lower, upper };
}

function by(method: DifferenceMethod, now: ComparedValue, then: ComparedValue, level: number): Bounded | undefined {
  switch (method) {
    case "newcombe":
      return byCounts(now, then, level);
    case "limits": {
      const [one, other] = [bounded(now), bounded(then)];
      return one && other && differenceFromLimits(one, other);
    }
    case "welch": {
      const [one, other] = [meanOf(now, level), meanOf(then, level)];
      if (!one || !other) return undefined;
      const { estimate, lower, upper } = welchDifference(one, other, { level });
      const rounding = Math.hypot(now.step ?? 0, then.step ?? 0) / 2;
      return { estimate, lower: lower - rounding, upper: upper + rounding };
    }
    default: {
      const unknown: never = method;
      return unknown;
    }
  }
}

/**
 * Now less then with its interval, from what is printed of both alone; `undefined` where either is not shown or has no
 * interval. Both periods count as independent of each other, though a client can be in both.
 */
export function differenceOf(
  method: DifferenceMethod | undefined,
  { now, then, level }: { readonly now: Side; readonly then: Side; readonly level: number },
): ComparedDifference | undefined {
  if (method === undefined || now.kind === "withheld" || then.kind === "withheld") return undefined;
  const found = by(method, now, then, level);
  return found && { ...found, method };
}

type Side = ComparedValue | Withheld;
