import { distance } from "fastest-levenshtein";

/** Letters and digits alone, so that `Client ID`, `clientId` and `client_id` are the same. */
const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");

/**
 * The one of these names that is most like another: the one that it takes the fewest changes to get to, and no more than a third
 * of the letters. `undefined` where none is as near.
 */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const given = plain(name);
  const near = names
    .map((each) => ({ each, changes: distance(given, plain(each)), letters: plain(each).length }))
    .filter(({ changes, letters }) => given !== "" && changes <= Math.max(given.length, letters) / 3)
    .toSorted((a, b) => a.changes - b.changes);
  return near[0]?.each;
}
