import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { keyedLetters } from "./letters.js";
import { keyedToken, secretFrom } from "./secret.js";

const bytes = Uint8Array.from({ length: 32 }, (_, at) => at);
const secret = secretFrom(bytes);

describe("a fingerprint of texts in letters", () => {
  it("is 128 bits of HMAC-SHA-256, a letter for each four", () => {
    // Number of labels, then each with its length before it, as UTF-16.
    const label = (text: string) => {
      const encoded = Buffer.from(text, "utf16le");
      const length = Buffer.alloc(4);
      length.writeUInt32BE(encoded.length);
      return Buffer.concat([length, encoded]);
    };
    const message = Buffer.concat([Buffer.from([0, 0, 0, 2]), label("letters"), label("records")]);
    const hex = createHmac("sha256", bytes).update(message).digest("hex").slice(0, 32);
    const letters = [...hex].map((digit) => "bcdfghjkmnpqrstv".charAt(Number.parseInt(digit, 16))).join("");
    expect(keyedLetters(secret, "records")).toBe(letters);
  });

  it("has no digit and is another for another secret or another text", () => {
    const all = [
      keyedLetters(secret, "a", "bc"),
      keyedLetters(secret, "ab", "c"),
      keyedLetters(secretFrom(new Uint8Array(32)), "a", "bc"),
    ];
    expect(new Set(all).size).toBe(3);
    for (const each of all) expect(each).toMatch(/^[b-df-hjkmnp-tv]{32}$/u);
    expect(keyedToken(secret, "a")).not.toBe(keyedLetters(secret, "a"));
  });
});
