import type { PrintedCount } from "@rapport/disclosure";
import { individualsChart } from "@rapport/statistics";
import type { IndividualsChart } from "@rapport/statistics";
import type { Label } from "../curve.js";
import type { SharesFigure } from "../figures/figure-types.js";
import { earlier, monthsUntil } from "./months.js";

/** A whole month and what was counted in it; no `count` where it is held back, or told only together with other months. */
export interface MonthCount extends Label {
  readonly count?: number;
}

/** Counts month by month, with the limits within which they vary by themselves. */
export interface MonthRun {
  readonly months: readonly MonthCount[];
  /** Absent where fewer than six months are known: of fewer, limits would be too unsure. */
  readonly chart?: IndividualsChart;
}

const fewestMonths = 6;

/** A printed 0 stands for few or none and counts as 0, as everywhere in a result. */
function countOf(printed: PrintedCount): number | undefined {
  if ("count" in printed) return printed.count;
  return "fewerThan" in printed ? 0 : undefined;
}

/**
 * The whole months of a table by month, from its printed counts alone: nothing unprotected is in the limits. Rounding to a base
 * makes counts vary more than they did, so that limits are rather too wide, and fewer months signal a change. Months before
 * the first one with a count are left out where nothing is printed of earlier ones either: the records begin there. The month
 * that has only begun is no part of it. `undefined` where the table is withheld, or no month is known to have a count.
 */
export function monthRun({ shares }: SharesFigure, asOf: string): MonthRun | undefined {
  if (shares.kind === "withheld") return undefined;
  const printed = new Map(shares.parts.map((part) => [part.code, countOf(part)] as const));
  const months = monthsUntil(asOf)
    .months.filter(({ whole }) => whole)
    .map(({ code, label }) => ({ code, label, count: printed.get(code) }));
  const first = printed.get(earlier) === 0 ? months.findIndex(({ count }) => count !== 0) : 0;
  const seen = first === -1 ? [] : months.slice(first);
  if (!seen.some(({ count }) => count !== undefined && count > 0)) return undefined;
  const known = seen.filter(({ count }) => count !== undefined).length;
  const chart = known < fewestMonths ? undefined : individualsChart(seen.map(({ count }) => count));
  return {
    months: seen.map(({ code, label, count }) => ({ code, label, ...(count === undefined ? {} : { count }) })),
    ...(chart ? { chart } : {}),
  };
}
