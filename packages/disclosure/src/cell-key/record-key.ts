import type { Secret } from "../secret/secret.js";
import { drawFraction } from "../secret/secret.js";

/**
 * The key of a client: a number in [0, 1) that belongs to the person and not to a file, so that the noise of a cell stays
 * as long as those who are in it do. Drawn anew with each file, it would be another every month and average out.
 */
export function recordKey(secret: Secret, clientId: string): number {
  return drawFraction(secret, "record", clientId);
}

/**
 * The key of a cell: the fractional part of the sum of its contributors' record keys, each contributor once and in any
 * order (Thompson, Broadfoot & Elazar 2013). Another set has a key of its own, evenly spread again.
 */
export function cellKey(recordKeys: readonly number[]): number {
  // Both differences are exact for multiples of 2^-53, so that no order of the keys gives a last digit of its own.
  return recordKeys.reduce((sum, key) => {
    const wrapped = sum - (1 - key);
    return wrapped < 0 ? wrapped + 1 : wrapped;
  }, 0);
}
