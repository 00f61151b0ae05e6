import { unitsOf } from "../things.js";
import type { Things } from "../things.js";

/** Who treats whom. */
export interface Practitioners {
  /** How many the practice has. */
  readonly count: number;
  /** Those of each unit, by its number; none where none is recorded, or where the practice records none at all. */
  readonly ofUnits: readonly (readonly number[])[];
}

/**
 * Those that every one of the units has, among units that have any; and how many such units there are. Once there is none
 * no further unit can bring one back.
 */
function sharedBy(things: Things, { ofUnits }: Practitioners): { readonly shared: number; readonly named: number } {
  let shared: ReadonlySet<number> | undefined;
  let named = 0;
  let last = -1;
  for (const unit of things) {
    const own = unit === last ? [] : (ofUnits[unit] ?? []);
    last = unit;
    if (own.length === 0) continue;
    named += 1;
    const before = shared;
    shared = new Set(before ? own.filter((each) => before.has(each)) : own);
    if (shared.size === 0) break;
  }
  return { shared: shared?.size ?? 0, named };
}

/**
 * Whether a count that is not a small one is of the clients of one practitioner (of fewer than `fewest`), so that it tells of
 * that practitioner's work: a count of a practice with more is a disclosure of staff, too. Units without a recorded
 * practitioner do not lift it. Where all have the same two practitioners, as in co-therapy, it is of two.
 */
export function isOfOnePractitioner(
  things: Things,
  practitioners: Practitioners,
  { k, fewestPractitioners: fewest }: { readonly k: number; readonly fewestPractitioners: number },
): boolean {
  if (practitioners.count < fewest || unitsOf(things) < k) return false;
  const { shared, named } = sharedBy(things, practitioners);
  return named >= k && shared > 0 && shared < fewest;
}
