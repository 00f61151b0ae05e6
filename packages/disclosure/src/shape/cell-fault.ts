import type { Policy } from "../policy.js";
import { twoLargest, unitsOf } from "../things.js";
import type { Things } from "../things.js";
import type { WithheldReason } from "../withheld.js";
import type { ShapedBreakdown, ShapedLifeTable } from "./shaped.js";
import { toldOf } from "./told-of.js";
import type { Limits } from "./told-of.js";

/**
 * The share of one unit in a sum could be estimated too closely by the unit with the next largest (p% rule; Hundepool et al.
 * 2012, ch. 4), or is so large that leaving the unit out would move the printed count by more than one base.
 */
function isDominated(things: Things, { base, protectedShare }: Policy): boolean {
  const [largest, second] = twoLargest(things);
  if (largest > base) return true;
  return things.length - largest - second + base - 1 < (protectedShare / 100) * largest;
}

/** Many things of few units: its count would be printed although fewer than k units stand behind it. */
function isOfFew(things: Things, { k }: Policy): boolean {
  return things.length >= k && unitsOf(things) < k;
}

/** Why a count must not be printed, however it is rounded. */
export function cellFault(things: Things, limits: Limits): WithheldReason | undefined {
  if (isDominated(things, limits.policy)) return "dominated";
  if (isOfFew(things, limits.policy)) return "too-few";
  return toldOf(things, limits);
}

function firstFault(cells: readonly Things[], limits: Limits): WithheldReason | undefined {
  for (const things of cells) {
    const fault = cellFault(things, limits);
    if (fault) return fault;
  }
  return undefined;
}

export function breakdownFault({ total, parts }: ShapedBreakdown, limits: Limits): WithheldReason | undefined {
  if (unitsOf(total) < limits.policy.fewestForStatistic) return "too-few";
  return firstFault([...parts.map(({ things }) => things), total], limits);
}

/** Whether a count in a life table is of one practitioner, or of few practices; few and dominated ones are kept out by its other limits. */
export function lifeTableFault(
  { exits, start, rows, tail, atRiskAfter }: ShapedLifeTable,
  limits: Limits,
): WithheldReason | undefined {
  const inRows = rows.flatMap((row) => [row.atRisk, row.entered, row.censored, ...row.exits.values()]);
  const inTail = tail ? [tail.entered, tail.atRisk] : [];
  const cells = [start, atRiskAfter, ...exits.map(({ things }) => things), ...inRows, ...inTail];
  for (const things of cells) {
    const fault = toldOf(things, limits);
    if (fault) return fault;
  }
  return undefined;
}
