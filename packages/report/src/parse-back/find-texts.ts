import { backwards, folded, inHex, squeezed, undisguised } from "./disguises.js";
import type { Piece } from "./piece.js";

/** A place where a text stands that must not be anywhere. */
export interface FoundText {
  readonly where: string;
}

/** Shorter texts in hexadecimal or without signs would be found by chance. */
const leastDisguised = 4;
const leastSqueezed = 6;

/** The forms of one forbidden text: those to look for in a text, and those to look for in its letters and digits alone. */
function formsOf(forbidden: string): { readonly plain: readonly string[]; readonly bare: readonly string[] } {
  const plain = folded(forbidden);
  if (plain.trim() === "") throw new RangeError("A forbidden text is empty: expected at least one letter or digit.");
  if (forbidden.length < leastDisguised) return { plain: [plain], bare: [] };
  const hex = inHex(forbidden);
  const bare = squeezed(forbidden);
  return {
    plain: [plain, backwards(forbidden), ...hex],
    bare: bare.length < leastSqueezed ? hex : [bare, ...hex],
  };
}

/**
 * The places where an identifier stands that must not be anywhere: in any case, with or without accents and invisible
 * characters, with other signs between its letters (from 6 letters and digits), escaped for an address, HTML, JSON or CSS, in
 * base64, and from 4 characters backwards and in hexadecimal, forwards or backwards. Neither the identifiers nor the texts
 * are named; a place whose own name holds one is given by its number.
 *
 * Throws a RangeError where a forbidden text is empty.
 */
export function findTexts(pieces: readonly Piece[], forbidden: readonly string[]): readonly FoundText[] {
  const forms = forbidden.map(formsOf);
  const [plain, bare] = [forms.flatMap((each) => each.plain), forms.flatMap((each) => each.bare)];
  const isIn = (text: string): boolean => {
    const letters = squeezed(text);
    return (
      bare.some((form) => letters.includes(form)) ||
      undisguised(text).some((read) => plain.some((form) => read.includes(form)))
    );
  };
  return pieces.flatMap(({ where, text }, at) =>
    isIn(text) ? [{ where: isIn(where) ? `place ${at + 1}` : where }] : [],
  );
}
