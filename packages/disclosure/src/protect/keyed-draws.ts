import { createHash } from "node:crypto";
import type { DraftScope } from "../draft.js";
import type { LinkedCell } from "../linked/linked-cells.js";
import { drawFraction } from "../secret/secret.js";
import type { Secret } from "../secret/secret.js";
import type { Things } from "../things.js";

/** How many words of 32 bits a unit's name has: 128 bits, as a client's token. */
const words = 4;

const bytesInWord = 4;

/** 128 bits for each unit, of its tokens alone: the token itself, or the hash of several or of none. */
function namesOf(unitTokens: readonly (readonly string[])[]): Uint32Array {
  const names = new Uint32Array(unitTokens.length * words);
  unitTokens.forEach((tokens, unit) => {
    const [token = ""] = tokens;
    const name =
      tokens.length === 1 ? Buffer.from(token, "base64url") : createHash("sha256").update(tokens.join(" ")).digest();
    for (let word = 0; word < words; word += 1) names[unit * words + word] = name.readUInt32BE(word * bytesInWord);
  });
  return names;
}

/**
 * A fingerprint of a set of things that does not hang on how units are numbered today: the sum of their units' names, word by
 * word, which is the same in any order and another where a unit is there once more (the multiset hash MSet-Add-Hash of
 * Clarke, Devadas, van Dijk, Gassend & Suh 2003; the tokens, of which the names are, are keyed with the secret).
 */
function fingerprintOf(things: Things, names: Uint32Array): string {
  const sum = new Uint32Array(words);
  for (const unit of things) {
    for (let word = 0; word < words; word += 1) {
      // Modulo 2^32, which is how the words of a list of this kind are kept.
      sum[word] = (sum[word] ?? 0) + (names[unit * words + word] ?? 0);
    }
  }
  return sum.join(" ");
}

/**
 * A number in [0, 1) for each cell, from the practice's secret, the cell's definition and the set of those who contribute:
 * the same set is drawn for once, whenever a report is made (reference: Hundepool et al. 2012, ch. 5; cell keys of the
 * Australian Bureau of Statistics, Fraser & Wooton 2005). `unitTokens` gives each unit's tokens.
 */
export function keyedDraws(
  secret: Secret,
  cells: readonly LinkedCell[],
  {
    scope,
    unitTokens,
    attempt,
  }: { readonly scope: DraftScope; readonly unitTokens: readonly (readonly string[])[]; readonly attempt: number },
): readonly number[] {
  const names = namesOf(unitTokens);
  const filters = filtersOf(scope);
  return cells.map(({ path, things }) =>
    drawFraction(secret, "round", String(attempt), filters, path, fingerprintOf(things, names)),
  );
}

/** A scope's filters as one text, in the order of their names. */
export function filtersOf({ filters }: DraftScope): string {
  return JSON.stringify(Object.entries(filters).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
