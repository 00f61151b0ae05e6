import { createHash } from "node:crypto";
import type { Piece } from "./piece.js";

const source = /'(sha(?:256|384|512))-([\w+/=-]+)'/gu;

/**
 * Takes the hashes of the page's own style sheets and scripts out of its security policy: whoever has the page can compute
 * them, so they tell nothing more. Any other hash stays.
 */
export function withoutOwnHashes(pieces: readonly Piece[], sheets: readonly string[]): readonly Piece[] {
  return pieces.map((piece) => {
    if (!piece.text.includes("'sha") || !piece.where.endsWith("/@content")) return piece;
    const text = piece.text.replace(source, (whole, algorithm: string, hash: string) => {
      const own = sheets.some((sheet) => createHash(algorithm).update(sheet, "utf8").digest("base64") === hash);
      return own ? "" : whole;
    });
    return { ...piece, text };
  });
}
