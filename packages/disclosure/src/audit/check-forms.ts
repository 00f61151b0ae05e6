import type { Target } from "../system/count-system.js";

/** Throws a RangeError where a target's values would not be whole numbers. */
export function checkForms(targets: readonly Pick<Target, "terms">[]): void {
  if (!targets.every(({ terms }) => terms.every(([, coefficient]) => Number.isInteger(coefficient)))) {
    throw new RangeError("The coefficients of a target are whole numbers.");
  }
}
