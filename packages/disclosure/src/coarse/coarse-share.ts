import type { Policy } from "../policy.js";
import { drawFraction } from "../secret/secret.js";
import type { Secret } from "../secret/secret.js";

/** How large a part of some rows is: hardly any, and from about 1, 5, 20 and 50 in 100 of them on. */
export const coarseShares = ["few", "from1", "from5", "from20", "from50"] as const;
export type CoarseShare = (typeof coarseShares)[number];

const edges = [0.01, 0.05, 0.2, 0.5];

/** Below so many rows a part is always told as few; nothing of it depends on the records. */
export function fewestRowsTold({ k, base }: Pick<Policy, "k" | "base">): number {
  return 5 * Math.max(k, base);
}

/**
 * The class of a part of rows, for what is told of records beside the tables that were protected, such as how many were left
 * out. `name` says which part it is of which rows: the same in every release.
 *
 * Why no count of 1 to k − 1 can be told from it, over any number of releases of growing records. Nothing but the class
 * leaves the airlock, neither the part nor the rows. With s the larger of k and base, the class changes where the part
 * reaches the larger of 4s and a share of the rows, moved by a whole number from −(s − 1) to s − 1 that the secret draws
 * once for each name. So every change of class happens at 3s + 1 rows or more, which is never fewer than 3k + 1: below that
 * there is one class, which 0 is in as well. Who sees a class change from one release to the next, and knows that a single
 * row came between, learns that the part is one of 2s − 1 numbers: as many as a count that was rounded to s leaves open. As
 * the number is drawn once, asking again does not narrow it; a policy with another s moves with the same draw, and a part
 * between the two limits is one of as many numbers again.
 *
 * @param part from 0 to `of`
 * @see Hundepool et al. (2012), Statistical Disclosure Control, on classes in place of counts; Fraser & Wooton (2005) on noise
 * that is drawn once for what is counted
 */
export function coarseShare(
  secret: Secret,
  name: readonly string[],
  { part, of }: { readonly part: number; readonly of: number },
  policy: Pick<Policy, "k" | "base">,
): CoarseShare {
  const size = Math.max(policy.k, policy.base);
  const width = 2 * size - 1;
  const moved = Math.floor(drawFraction(secret, "coarse", ...name) * width) - (size - 1);
  const reached = edges.filter((edge) => part >= Math.max(4 * size, edge * of) + moved).length;
  return coarseShares[reached] ?? "few";
}
