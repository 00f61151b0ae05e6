import { cellKey, recordKey } from "../cell-key/record-key.js";
import { cellKeyBounds, cellKeyCount, perturbationTable } from "../cell-key/perturbation-table.js";
import type { LinkedCells } from "../linked/linked-cells.js";
import type { Policy } from "../policy.js";
import type { Secret } from "../secret/secret.js";
import type { Things } from "../things.js";
import type { PrintedForm, ProtectedCounts } from "./printed-form.js";

/**
 * The noise of a policy: at most one less than the base, none of 1 to k - 1 is ever printed. A count c under k is printed as 0
 * or as k at the least, which takes a variance above c (k - c), so above a quarter of k²; that of a count just over k is below
 * the greatest noise. The variance lies in the middle between the two.
 */
export function noiseOf({ k, base }: Pick<Policy, "k" | "base">) {
  const maximum = base - 1;
  return perturbationTable({ maximum, smallest: k - 1, variance: (Math.floor((k * k) / 4) + maximum) / 2 });
}

/** The key of each thing: that of its unit, and a further one for each further thing of the unit. */
function keysOf(secret: Secret, unitTokens: readonly (readonly string[])[]) {
  const known = new Map<string, number>();
  const keyOf = (unit: number, rank: number): number => {
    const name = `${(unitTokens[unit] ?? []).join(" ")} ${rank}`;
    const key = known.get(name) ?? recordKey(secret, name);
    known.set(name, key);
    return key;
  };
  return (things: Things): readonly number[] => {
    let rank = 0;
    let anonymous = 0;
    return [...things].map((unit, at) => {
      rank = unit === things[at - 1] ? rank + 1 : 0;
      // Those of whom nothing is known are told apart by number alone, so that as many have the same noise again.
      const isUnknown = (unitTokens[unit] ?? []).length === 0;
      return keyOf(unit, isUnknown ? anonymous++ : rank);
    });
  };
}

/**
 * Each count with the noise that belongs to the set of those who are in it, by the practice's secret: the same in every table
 * and in every release, for as long as the set is the same (Fraser & Wooton 2006; Thompson, Broadfoot & Elazar 2013).
 * Tables do not add up.
 */
export function cellKeyCounts(
  { cells }: LinkedCells,
  policy: Policy,
  { secret, unitTokens }: { readonly secret: Secret; readonly unitTokens: readonly (readonly string[])[] },
): ProtectedCounts {
  const table = noiseOf(policy);
  const keys = keysOf(secret, unitTokens);
  const forms = cells.map(({ count, things, impossible }): PrintedForm => {
    if (impossible) return { printed: { impossible: true }, value: 0, bounds: { lower: 0, upper: 0 } };
    const value = cellKeyCount(table, count, cellKey(keys(things)));
    const bounds = cellKeyBounds(table.maximum, value);
    return { printed: value === 0 ? { fewerThan: bounds.upper + 1 } : { count: value }, value, bounds };
  });
  return { forms, furthest: table.maximum, known: [cells.map(({ count }) => count)] };
}
