import { boundContributions } from "./bound-contributions.js";
import type { KeyOf } from "./bound-contributions.js";

/** Values, and the unit of protection that each comes from: `things` and `values` of a draft's mean. */
export interface Contributions {
  readonly things: Uint32Array;
  readonly values: Float64Array;
}

/** How much one unit may contribute. */
export interface ContributionBound {
  /** The most values (or stays) of one unit that are used, a whole number from 1 up; never taken from the data. */
  readonly most: number;
  /** Which are used where a unit has more; by default its first ones, in an order that no other unit has a part in. */
  readonly keyOf?: KeyOf;
}

/** The values used. Throws a RangeError where values and units do not match, or a value is not a finite number. */
export function valuesUsed({ things, values }: Contributions, { most, keyOf }: ContributionBound): Float64Array {
  if (things.length !== values.length || !values.every(Number.isFinite)) {
    throw new RangeError("There is one unit for each value, and every value is a finite number.");
  }
  return Float64Array.from(boundContributions(things, most, keyOf), (place) => values[place] ?? 0);
}
