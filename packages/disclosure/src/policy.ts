/** What may be printed. Counts of units are exact here; nothing of a policy depends on the data. */
export interface Policy {
  /** The fewest units of protection (clients who share no person) that may stand behind anything printed. */
  readonly k: number;
  /** Every printed count is a multiple of it. */
  readonly base: number;
}

/** Ten units and multiples of five: stricter than the 5 to 8 of published health rules, since practices are small. */
export const defaultPolicy: Policy = Object.freeze({ k: 10, base: 5 });

/**
 * A policy from the default and what is given. `k` is a whole number from `base` up, so that no printed count proves one
 * smaller than the threshold, and `base` a whole number from 3 up.
 *
 * Throws a RangeError that names the setting.
 */
export function definePolicy(settings: Partial<Policy> = {}): Policy {
  const policy = { ...defaultPolicy, ...settings };
  if (!Number.isInteger(policy.base) || policy.base < 3) throw new RangeError("base is a whole number from 3 up.");
  if (!Number.isInteger(policy.k) || policy.k < policy.base) {
    throw new RangeError("k is a whole number, and not smaller than base.");
  }
  return Object.freeze(policy);
}

/** The fewest units behind a mean or a standard deviation, and at risk when an interval of a life table begins. */
export function stricter(policy: Policy): number {
  return 2 * policy.k;
}
