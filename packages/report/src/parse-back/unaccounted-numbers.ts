import { drawingRoles } from "./drawing-roles.js";
import { numbersIn } from "./numbers-in.js";
import type { DecimalMark } from "./numbers-in.js";
import type { Piece } from "./piece.js";

/** How many numbers of one place are not accounted for. */
export interface Unaccounted {
  readonly where: string;
  readonly count: number;
  /** `geometry` where the place draws or lays out, so that it is to be proved by making the file once more. */
  readonly class: "text" | "geometry";
}

/** What is to be held against the released numbers. */
export interface UnaccountedOptions {
  /** The roles that are geometry; `drawingRoles` if left out. */
  readonly geometry?: ReadonlySet<string>;
  /** What the texts have before decimals; a point if left out. */
  readonly decimalMark?: DecimalMark;
}

function countIn({ text, role }: Piece, allowed: ReadonlySet<string>, decimalMark: DecimalMark): number {
  // Both stand elsewhere: one by one, or as what they say.
  if (role === "joined" || role === "encoded") return 0;
  // A cell that is a number is written as programs do, in every language.
  const mark = role === "number" ? "." : decimalMark;
  const count = numbersIn(text, mark).filter((token) => !allowed.has(token)).length;
  // Bytes that no reader understands may hold a number in any form.
  return role === "opaque" || role === "pixels" ? Math.max(1, count) : count;
}

/**
 * The places with numbers that are not among the allowed ones, which are in the form of `numbersIn`; no number is named. Bytes
 * that are no text count as one number at least, and points of a picture as one of geometry.
 */
export function unaccountedNumbers(
  pieces: readonly Piece[],
  allowed: ReadonlySet<string>,
  { geometry = drawingRoles, decimalMark = "." }: UnaccountedOptions = {},
): readonly Unaccounted[] {
  return pieces.flatMap((piece) => {
    const count = countIn(piece, allowed, decimalMark);
    const drawn = piece.role !== undefined && geometry.has(piece.role);
    return count === 0 ? [] : [{ where: piece.where, count, class: drawn ? "geometry" : "text" }];
  });
}
