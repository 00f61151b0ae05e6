import { LedgerError } from "./ledger-error.js";

/** A number below 2^32 takes so many bytes at most. */
const mostBytes = 5;

/** Writes the bytes of things, and says how many they are. */
function encodeTo(bytes: Uint8Array, things: Uint32Array): number {
  let length = 0;
  let before = 0;
  for (const unit of things) {
    if (unit < before) throw new RangeError("Expected unit numbers in ascending order.");
    let step = unit - before;
    before = unit;
    // Divided, not shifted: a shift would take the 32nd bit for a sign.
    for (; step > 127; step = Math.floor(step / 128), length += 1) bytes[length] = (step % 128) + 128;
    bytes[length] = step;
    length += 1;
  }
  return length;
}

/**
 * Writes unit numbers in ascending order, repeated where a unit has several things, as text: the first number and the steps
 * from each to the next, seven bits a byte with the low ones first and the eighth set where more follow (LEB128), in
 * base64url. The bytes of all sets have one place, one after the other: memory outside the heap is given back late.
 *
 * What it gives throws a RangeError where they do not ascend.
 */
export function thingsEncoder(): (things: Uint32Array) => string {
  let bytes = Buffer.alloc(0);
  return (things) => {
    if (mostBytes * things.length > bytes.length) bytes = Buffer.alloc(mostBytes * things.length);
    return bytes.toString("base64url", 0, encodeTo(bytes, things));
  };
}

function malformed(): LedgerError {
  return new LedgerError("malformed", "Expected unit numbers as thingsEncoder writes them.");
}

/** What a `thingsEncoder` was given. Throws a `LedgerError` (`malformed`) for any text that it does not write. */
export function decodeThings(text: string): Uint32Array {
  const bytes = Buffer.from(text, "base64url");
  // Stray characters and bits left over are passed over on reading, and are not there on writing.
  if (bytes.toString("base64url") !== text) throw malformed();
  // A number is a byte at least.
  const things = new Uint32Array(bytes.length);
  let length = 0;
  let before = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    let byte = bytes[at] ?? 0;
    let step = byte & 127;
    for (let place = 1; byte > 127; place += 1) {
      at += 1;
      const next = bytes[at];
      // A number has an end, and one form: none is longer than it has to be.
      if (next === undefined || next === 0 || place === mostBytes) throw malformed();
      byte = next;
      step += (byte & 127) * 128 ** place;
    }
    before += step;
    if (before > 0xffffffff) throw malformed();
    things[length] = before;
    length += 1;
  }
  return things.slice(0, length);
}
