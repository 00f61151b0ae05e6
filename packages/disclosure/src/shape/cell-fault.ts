import type { Policy } from "../policy.js";
import { twoLargest, unitsOf } from "../things.js";
import type { Things } from "../things.js";
import type { WithheldReason } from "../withheld.js";
import { isOfOnePractitioner } from "./practitioners.js";
import type { Practitioners } from "./practitioners.js";
import type { ShapedBreakdown, ShapedLifeTable } from "./shaped.js";

/** What a count is held against before it is protected. */
export interface Limits {
  readonly policy: Policy;
  readonly practitioners: Practitioners;
}

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
export function cellFault(things: Things, { policy, practitioners }: Limits): WithheldReason | undefined {
  if (isDominated(things, policy)) return "dominated";
  if (isOfFew(things, policy)) return "too-few";
  return isOfOnePractitioner(things, practitioners, policy) ? "one-practitioner" : undefined;
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

/** Whether a count in a life table is of one practitioner; few and dominated ones are kept out by its other limits. */
export function lifeTableFault(
  { exits, start, rows, tail, atRiskAfter }: ShapedLifeTable,
  { policy, practitioners }: Limits,
): WithheldReason | undefined {
  const inRows = rows.flatMap((row) => [row.atRisk, row.entered, row.censored, ...row.exits.values()]);
  const inTail = tail ? [tail.entered, tail.atRisk] : [];
  const cells = [start, atRiskAfter, ...exits.map(({ things }) => things), ...inRows, ...inTail];
  return cells.some((things) => isOfOnePractitioner(things, practitioners, policy)) ? "one-practitioner" : undefined;
}
