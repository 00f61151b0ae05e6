import { letterDistance } from "../letter-distance.js";

/** Letters and digits alone, so that `Client ID`, `clientId` and `client_id` are the same. */
const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");

/**
 * The column that a header probably means: the one that it takes the fewest changes to get to, and no more than a third of the
 * letters. `undefined` where none is as near.
 */
export function suggestedColumn(header: string, columns: readonly string[]): string | undefined {
  const given = plain(header);
  const near = columns
    .map((column) => ({ column, changes: letterDistance(given, plain(column)), letters: plain(column).length }))
    .filter(({ changes, letters }) => given !== "" && changes <= Math.max(given.length, letters) / 3)
    .toSorted((a, b) => a.changes - b.changes);
  return near[0]?.column;
}
