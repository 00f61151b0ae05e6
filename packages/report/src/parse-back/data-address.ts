import type { Piece, ReadInner } from "./piece.js";

/** A data: address (RFC 2397): media type, parameters, then the data up to what cannot stand in an address. */
const anywhere = /data:([\w.+-]+\/[\w.+-]+)?((?:;[\w.+=-]+)*),([^"'\s)<>]*)/giu;
const alone = /^\s*data:([\w.+-]+\/[\w.+-]+)?((?:;[^,;]+)*),([\s\S]*)$/iu;

function unescaped(data: string): Uint8Array {
  const parts = data.split(/((?:%[\da-f]{2})+)/iu);
  return Buffer.concat(
    parts.map((part, at) => (at % 2 === 1 ? Buffer.from(part.replaceAll("%", ""), "hex") : Buffer.from(part, "utf8"))),
  );
}

/** The bytes of base64, or `undefined` where there is more in it than base64 can say. */
function fromBase64(data: string): Uint8Array | undefined {
  const text = Buffer.from(unescaped(data)).toString("latin1").replaceAll(/\s/gu, "");
  if (!/^[\w+/-]*={0,2}$/u.test(text)) return undefined;
  return Buffer.from(text, "base64");
}

/**
 * A text as a piece, and everything inside the data: addresses in it. What was read as an inner file is cut from the text and
 * stands beside it with the role `encoded`, since its digits are those of base64; what cannot be read stays in the text.
 */
export function withInner(piece: Piece, read: ReadInner): readonly Piece[] {
  if (!/data:/iu.test(piece.text)) return [piece];
  const inner: Piece[] = [];
  const taken = (address: string, mediaType = "text/plain", parameters = "", data = ""): string => {
    const bytes = /;base64$/iu.test(parameters) ? fromBase64(data) : unescaped(data);
    if (bytes === undefined) return address;
    const where = `${piece.where} data address`;
    inner.push(
      { where, text: data, hidden: true, role: "encoded" },
      ...read({ where, mediaType: mediaType.toLowerCase(), bytes, hidden: piece.hidden }),
    );
    return address.slice(0, address.length - data.length);
  };
  const text = piece.text.replace(alone.test(piece.text) ? alone : anywhere, taken);
  return [{ ...piece, text }, ...inner];
}
