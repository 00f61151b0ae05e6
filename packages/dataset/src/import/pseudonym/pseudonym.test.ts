import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { keyMark, normalised, pseudonymOf } from "./pseudonym.js";

const key = new Uint8Array(32).fill(7);

describe("a pseudonym", () => {
  it("is HMAC-SHA-256 under the key, apart for each kind, in 20 letters of base 32", () => {
    const hex = createHmac("sha256", key).update("rapport pseudonym 1\nclient\nann lee").digest("hex");
    // The first 100 bits are 25 hexadecimal digits, which are 20 letters: 'a' is 0.
    const bits = Array.from(hex.slice(0, 25), (digit) => Number.parseInt(digit, 16).toString(2).padStart(4, "0")).join(
      "",
    );
    const letters = bits.match(/.{5}/gu)?.map((five) => "abcdefghijklmnopqrstuvwxyz234567"[Number.parseInt(five, 2)]);
    expect(pseudonymOf(key, "client", "ann lee")).toBe(`client-${letters?.join("")}`);
  });

  it("is another one under another key, for another kind, and for somebody else", () => {
    const all = [
      pseudonymOf(key, "client", "ann"),
      pseudonymOf(new Uint8Array(32).fill(8), "client", "ann"),
      pseudonymOf(key, "person", "ann"),
      pseudonymOf(key, "client", "anne"),
    ];
    expect(new Set(all.map((each) => each.split("-")[1])).size).toBe(4);
  });

  it("says nothing of the key by its mark", () => {
    expect(keyMark(key)).toMatch(/^[0-9a-f]{16}$/u);
    expect(keyMark(key)).not.toBe(keyMark(new Uint8Array(32).fill(8)));
  });
});

describe("the same person", () => {
  it.each([
    ["in capitals", "ANN LEE"],
    ["with other white space", " Ann\u00A0 \tLee "],
  ])("is the same %s", (_, written) => {
    expect(normalised(written)).toBe("ann lee");
  });

  it("is the same with an accent written as one letter or as two, and with ß in capitals", () => {
    expect(normalised("Jose\u0301")).toBe(normalised("JOS\u00C9"));
    expect(normalised("Strauß")).toBe(normalised("STRAUSS"));
  });

  it("is somebody else where cells are divided in another way", () => {
    expect(normalised("ann\u001Fmarie lee")).not.toBe(normalised("ann marie\u001Flee"));
    expect(normalised("ann \u001F lee")).toBe(normalised("ann\u001Flee"));
  });
});
