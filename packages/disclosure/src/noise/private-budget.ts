import type { Past } from "../history/past.js";
import type { Policy } from "../policy.js";
import { affordable } from "../privacy/budget.js";
import type { Expense } from "../privacy/budget.js";
import { rational } from "../privacy/rational.js";
import type { Rational } from "../privacy/rational.js";

/** How likely at most one release tells of a group that nobody agreed on by the presence of one unit. */
export const delta: Rational = rational(1, 1_000_000);

/** The most that all releases together may have of it. */
const deltaCap: Rational = rational(1, 10_000);

/** The fraction that a number's decimal form says: 0.1 is 1/10, so that ten times 0.1 is 1. */
export function rationalOf(value: number): Rational {
  const [, whole = "0", decimals = "", exponent = "0"] =
    /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/u.exec(String(value)) ?? [];
  const shift = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return shift < 0 ? rational(digits, 10n ** BigInt(-shift)) : rational(digits * 10n ** BigInt(shift));
}

/** Whether no client would have spent more than the cap over all releases with noise, this one among them. */
export function isAffordable({ manifests, unitTokens }: Past, { epsilon, epsilonCap }: Policy): boolean {
  const expenseOf = (units: readonly (readonly string[])[], spent: number): Expense => {
    return { units: new Set(units.flat()), epsilon: rationalOf(spent), delta };
  };
  const earlier = manifests.flatMap(({ units, epsilon: spent }) =>
    spent === undefined ? [] : [expenseOf(units, spent)],
  );
  const cap = { epsilon: rationalOf(epsilonCap), delta: deltaCap };
  return affordable(earlier, expenseOf(unitTokens, epsilon), cap).affordable;
}
