import { createHash } from "node:crypto";
import type { DraftScope } from "../draft.js";
import type { LinkedCell } from "../linked/linked-cells.js";
import { drawFraction } from "../secret/secret.js";
import type { Secret } from "../secret/secret.js";
import type { Things } from "../things.js";

/** As much text as is hashed at once, in characters: a call for each token takes ten times as long. */
const pieceLength = 65_536;

/** A fingerprint of a set of things that does not hang on how units are numbered today. `tokens` end in a space each. */
function fingerprintOf(things: Things, tokens: readonly string[], places: Uint32Array): string {
  const hash = createHash("sha256");
  const order = things.map((unit) => places[unit] ?? 0).sort();
  let piece = "";
  for (const place of order) {
    piece += tokens[place] ?? " ";
    if (piece.length < pieceLength) continue;
    hash.update(piece);
    piece = "";
  }
  return hash.update(piece).digest("base64url");
}

/**
 * A number in [0, 1) for each cell, from the practice's secret, the cell's definition and the set of those who contribute:
 * the same set is drawn for once, whenever a report is made (reference: Hundepool et al. 2012, ch. 5; cell keys of the
 * Australian Bureau of Statistics, Fraser & Wooton 2005). `unitTokens` gives each unit's tokens as one text.
 */
export function keyedDraws(
  secret: Secret,
  cells: readonly LinkedCell[],
  {
    scope,
    unitTokens,
    attempt,
  }: { readonly scope: DraftScope; readonly unitTokens: readonly string[]; readonly attempt: number },
): readonly number[] {
  const sorted = unitTokens.map((token, unit) => ({ token, unit })).toSorted((a, b) => (a.token < b.token ? -1 : 1));
  const places = new Uint32Array(unitTokens.length);
  sorted.forEach(({ unit }, place) => (places[unit] = place));
  const tokens = sorted.map(({ token }) => `${token} `);
  const filters = filtersOf(scope);
  return cells.map(({ path, things }) =>
    drawFraction(secret, "round", String(attempt), filters, path, fingerprintOf(things, tokens, places)),
  );
}

/** A scope's filters as one text, in the order of their names. */
export function filtersOf({ filters }: DraftScope): string {
  return JSON.stringify(Object.entries(filters).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
