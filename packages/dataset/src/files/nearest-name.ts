import { distance } from "fastest-levenshtein";

/** Letters and digits alone, so that `Client ID`, `clientId` and `client_id` are the same. */
const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");

const letters = (name: string): string => [...name].toSorted().join("");

/** Letters that were swapped are one change, as they are one slip of the hand. */
const changesBetween = (one: string, other: string): number =>
  one !== other && letters(one) === letters(other) ? 1 : distance(one, other);

/**
 * The one of these names that is most like another: the one that it takes the fewest changes to get to, and no more than a third
 * of the letters. `undefined` where none is as near.
 */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const given = plain(name);
  const near = names
    .map((each) => ({ each, changes: changesBetween(given, plain(each)), length: plain(each).length }))
    .filter(({ changes, length }) => given !== "" && changes <= Math.max(given.length, length) / 3)
    .toSorted((a, b) => a.changes - b.changes);
  return near[0]?.each;
}
