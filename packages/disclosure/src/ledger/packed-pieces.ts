import { pipeline } from "node:stream/promises";
import { constants, createDeflateRaw } from "node:zlib";
import { LedgerError } from "./ledger-error.js";

/** Characters that are packed at once: going to the packer and back takes longer than packing a few. */
const atOnce = 256 * 1024;

function* gathered(pieces: Iterable<string>): Generator<string> {
  let some: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    some.push(piece);
    length += piece.length;
    if (length < atOnce) continue;
    yield some.join("");
    [some, length] = [[], 0];
  }
  yield some.join("");
}

function* limited(pieces: Iterable<string>, limit: number): Generator<Buffer> {
  let length = 0;
  for (const piece of pieces) {
    const bytes = Buffer.from(piece);
    length += bytes.length;
    if (length > limit) throw new LedgerError("not-written", "The release is too large for a ledger.");
    yield bytes;
  }
}

/** Bytes in base64, in pieces that are each a text of its own, and together one. */
async function base64Of(bytes: AsyncIterable<Uint8Array>): Promise<readonly Buffer[]> {
  const texts: Buffer[] = [];
  // Three bytes are four characters: what is over begins the next piece.
  let over = Buffer.alloc(0);
  for await (const piece of bytes) {
    const some = Buffer.concat([over, piece]);
    const whole = some.length - (some.length % 3);
    texts.push(Buffer.from(some.toString("base64", 0, whole)));
    over = some.subarray(whole);
  }
  return [...texts, Buffer.from(over.toString("base64"))];
}

/**
 * A text packed (DEFLATE, RFC 1951) and in base64, in pieces. At the fastest level: a higher one takes six times as long for
 * a tenth less, since most of what is packed is base64.
 *
 * Rejects with a `LedgerError` (`not-written`) where it has more than `limit` bytes.
 */
export async function packedPieces(pieces: Iterable<string>, limit: number): Promise<readonly Buffer[]> {
  let texts: readonly Buffer[] = [];
  await pipeline(
    limited(gathered(pieces), limit),
    createDeflateRaw({ level: constants.Z_BEST_SPEED, chunkSize: atOnce }),
    async (packed: AsyncIterable<Uint8Array>) => {
      texts = await base64Of(packed);
    },
  );
  return texts;
}
