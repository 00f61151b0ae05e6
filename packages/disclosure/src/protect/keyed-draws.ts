import { createHash } from "node:crypto";
import type { DraftScope } from "../draft.js";
import type { LinkedCell } from "../linked/linked-cells.js";
import { drawFraction } from "../secret/secret.js";
import type { Secret } from "../secret/secret.js";
import { sameThings } from "../things.js";
import type { Things } from "../things.js";

/** Every unit's tokens in their own order, with a space after each, as bytes; and what a fingerprint is made with. */
interface TokenTable {
  readonly bytes: DataView<ArrayBuffer>;
  /** Where each one's begin, and the last ones end. */
  readonly starts: Uint32Array;
  /** The place of each unit among them. */
  readonly places: Uint32Array;
  /** How many things stand at each place: all 0 between two fingerprints. */
  readonly counts: Uint32Array;
  /** What is hashed at once: a call for each token takes ten times as long. */
  readonly piece: DataView<ArrayBuffer>;
}

const pieceLength = 65_536;

/** Tokens are copied so many bytes at once; what is copied too much is written over by the next one, or is not hashed. */
const word = 4;

const viewOf = ({ buffer }: Uint8Array<ArrayBuffer>): DataView<ArrayBuffer> => new DataView(buffer);

function tokenTable(unitTokens: readonly string[]): TokenTable {
  const sorted = unitTokens.map((token, unit) => ({ token, unit })).toSorted((a, b) => (a.token < b.token ? -1 : 1));
  const places = new Uint32Array(sorted.length);
  const starts = new Uint32Array(sorted.length + 1);
  sorted.forEach(({ token, unit }, place) => {
    places[unit] = place;
    starts[place + 1] = (starts[place] ?? 0) + Buffer.byteLength(token) + 1;
  });
  const text = Buffer.from(sorted.map(({ token }) => `${token} `).join(""));
  const longest = starts.reduce((most, start, place) => Math.max(most, start - (starts[place - 1] ?? 0)), 0);
  const bytes = new Uint8Array(text.length + word);
  bytes.set(text);
  const piece = new Uint8Array(pieceLength + longest + word);
  return { bytes: viewOf(bytes), starts, places, counts: new Uint32Array(sorted.length), piece: viewOf(piece) };
}

/** A fingerprint of a set of things that does not hang on how units are numbered today. */
function fingerprintOf(things: Things, { bytes, starts, places, counts, piece }: TokenTable): string {
  const hash = createHash("sha256");
  let length = 0;
  const add = (place: number): void => {
    const from = starts[place] ?? 0;
    const size = (starts[place + 1] ?? 0) - from;
    for (let at = 0; at < size; at += word) piece.setUint32(length + at, bytes.getUint32(from + at, true), true);
    length += size;
    if (length < pieceLength) return;
    hash.update(new Uint8Array(piece.buffer, 0, length));
    length = 0;
  };
  // A set of many is put in order by counting, which is faster than sorting; one of few would be lost among all places.
  if (things.length < counts.length / 8) {
    for (const place of things.map((unit) => places[unit] ?? 0).sort()) add(place);
  } else {
    for (const unit of things) counts[places[unit] ?? 0] = (counts[places[unit] ?? 0] ?? 0) + 1;
    for (let place = 0; place < counts.length; place += 1) {
      for (let left = counts[place] ?? 0; left > 0; left -= 1) add(place);
      counts[place] = 0;
    }
  }
  return hash.update(new Uint8Array(piece.buffer, 0, length)).digest("base64url");
}

/** `fingerprintOf`, once for the same set: many cells are about the same clients. */
function fingerprints(tokens: TokenTable): (things: Things) => string {
  const known = new Map<number, { readonly things: Things; readonly fingerprint: string }[]>();
  return (things) => {
    const ofSize = known.get(things.length) ?? [];
    const same = ofSize.find((each) => sameThings(each.things, things));
    if (same) return same.fingerprint;
    const fingerprint = fingerprintOf(things, tokens);
    known.set(things.length, [...ofSize, { things, fingerprint }]);
    return fingerprint;
  };
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
  const fingerprint = fingerprints(tokenTable(unitTokens));
  const filters = filtersOf(scope);
  return cells.map(({ path, things }) =>
    drawFraction(secret, "round", String(attempt), filters, path, fingerprint(things)),
  );
}

/** A scope's filters as one text, in the order of their names. */
export function filtersOf({ filters }: DraftScope): string {
  return JSON.stringify(Object.entries(filters).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
