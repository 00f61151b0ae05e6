import type { ReadInner, Piece } from "../parse-back/piece.js";
import { logoScheme } from "./logo-address.js";
import type { Logo } from "./look.js";

/** Numbers in it are the practice's own, and none of the report. */
const drawn = (piece: Piece): Piece =>
  piece.role === "encoded" || piece.role === "joined" ? piece : { ...piece, role: "logo" };

/** Reads what stands inside a file, and marks the pieces of one picture: that with exactly the bytes of the logo. */
export function markingLogo(read: ReadInner, { mediaType, bytes }: Logo): ReadInner {
  return (inner) => {
    const pieces = read(inner);
    const same = inner.mediaType === mediaType && Buffer.from(inner.bytes).equals(bytes);
    return same ? pieces.map(drawn) : pieces;
  };
}

/** Marks the two attributes that show the logo, where they say exactly what they have to. */
export function withOwnLogo(pieces: readonly Piece[], logo: Logo): readonly Piece[] {
  return pieces.map((piece) => {
    const source = piece.role === "html:src" && piece.text === logoScheme(logo);
    const description = piece.role === "html:alt" && piece.text === logo.description;
    return source || description ? drawn(piece) : piece;
  });
}
