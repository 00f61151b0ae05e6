import { LedgerError } from "./ledger-error.js";

/** How many bytes things take; there are hundreds of sets of a million. */
function encodedLength(things: Uint32Array): number {
  let length = things.length;
  let before = 0;
  for (const unit of things) {
    if (unit < before) throw new RangeError("Expected unit numbers in ascending order.");
    for (let step = unit - before; step > 127; step = Math.floor(step / 128)) length += 1;
    before = unit;
  }
  return length;
}

/** Writes the bytes of things, and says how many they are. */
function encodeTo(bytes: Uint8Array, things: Uint32Array): number {
  let length = 0;
  let before = 0;
  for (const unit of things) {
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
    const length = encodedLength(things);
    if (length > bytes.length) bytes = Buffer.alloc(length);
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
  let [before, step, scale] = [0, 0, 1];
  for (const byte of bytes) {
    step += (byte & 127) * scale;
    if (before + step > 0xffffffff) throw malformed();
    if (byte > 127) {
      scale *= 128;
      continue;
    }
    // One number has one form: none is longer than it has to be.
    if (byte === 0 && scale > 1) throw malformed();
    before += step;
    things[length] = before;
    length += 1;
    [step, scale] = [0, 1];
  }
  if (scale > 1) throw malformed();
  return things.slice(0, length);
}
