import { encodeLabels } from "./encode-labels.js";
import { authenticate } from "./secret.js";
import type { Secret } from "./secret.js";

/** One for each of 16 values: no digit, which would be read as a number, and no vowel, which could make a word. */
const alphabet = "bcdfghjkmnpqrstv";

/**
 * A fingerprint of texts that nobody can make, or try guesses against, without the secret: 128 bits of HMAC-SHA-256
 * (RFC 2104) as 32 letters, the same again for the same texts. It shares nothing with draws and tokens.
 */
export function keyedLetters(secret: Secret, ...labels: readonly string[]): string {
  const digest = authenticate(secret, encodeLabels(["letters", ...labels])).subarray(0, 16);
  return [...digest].map((byte) => alphabet.charAt(byte >> 4) + alphabet.charAt(byte & 15)).join("");
}
