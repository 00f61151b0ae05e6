import { strToU8 } from "fflate";
import { expect } from "vitest";
import { findTexts } from "./find-texts.js";
import { readBack } from "./read-back.js";
import { unaccountedNumbers } from "./unaccounted-numbers.js";

/** The code that is planted; it stands nowhere else, and has a number that nothing accounts for. */
export const plant = "zq-4711-kx";

/** A file with the plant in one place. */
export interface Planted {
  readonly place: string;
  readonly file: string | Uint8Array;
  /** What the place is called; all pieces of such places are what a reader that skips the place would miss. */
  readonly where: RegExp;
  readonly hidden: boolean;
  /** Whether the place draws, so that its numbers are geometry. */
  readonly drawn?: boolean;
}

/**
 * The plant is found in its place, with its number, and nowhere else: a reader that skips the place misses it, so that it is
 * this reading of this place that finds it.
 */
export function expectFound(kind: string, { file, where, hidden, drawn = false }: Planted): void {
  const bytes = typeof file === "string" ? strToU8(file) : file;
  const { pieces } = readBack({ name: `planted.${kind}`, bytes });
  const found = findTexts(pieces, [plant]);
  expect(found.length).toBeGreaterThan(0);
  const inPlace = pieces.filter((piece) => where.test(piece.where));
  const seen = inPlace.filter((piece) => piece.role !== "encoded" && findTexts([piece], [plant]).length > 0);
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.map((piece) => piece.hidden)).toEqual(seen.map(() => hidden));

  const written = new Set(["joined", "encoded"]);
  const skipping = pieces.filter((piece) => !where.test(piece.where) && !written.has(piece.role ?? ""));
  expect(findTexts(skipping, [plant])).toEqual([]);

  const classes = unaccountedNumbers(seen, new Set()).map((each) => each.class);
  expect(classes).toEqual(seen.map(() => (drawn ? "geometry" : "text")));
}
