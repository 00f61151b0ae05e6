import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTexts } from "./find-texts.js";
import type { Piece } from "./piece.js";

const code = "Zq-4711-kx";
const piece = (text: string, where = "p[1]"): Piece => ({ where, text, hidden: false });
const finds = (text: string, forbidden = code) => findTexts([piece(text)], [forbidden]).length === 1;
const base64 = (text: string) => Buffer.from(text, "utf8").toString("base64");
const hex = (text: string) => Buffer.from(text, "utf8").toString("hex");
const backwards = (text: string) => [...text].toReversed().join("");

describe("findTexts", () => {
  it.each([
    ["as it is", `x ${code} y`],
    ["in another case", "zQ-4711-KX"],
    ["with invisible characters", "Zq\u200B-47\u00AD11-kx"],
    ["in full width", "\uFF3A\uFF51-4711-kx"],
    ["with other signs between", "Zq 4711/kx"],
    ["escaped for an address", "%5Aq%2D4711%2dkx"],
    ["escaped twice for an address", "%255Aq-4711-kx"],
    ["escaped for HTML", "&#90;q&#x2D;4711&#45;kx"],
    ["escaped for JSON", String.raw`\u005aq-\u00344711-kx`.replace("44711", "4711")],
    ["escaped for JavaScript", String.raw`\x5aq-4711-\u{6b}x`],
    ["escaped for CSS", String.raw`\5a q-4711-\00006bx`],
    ["in base64", base64(code)],
    ["in base64 of another case", base64(code.toUpperCase())],
    ["in base64 behind one character", base64(`a${code}`)],
    ["in base64 behind two characters", base64(`ab${code}b`)],
    ["in base64 for addresses", Buffer.from(`>>>???${code}`).toString("base64url")],
    ["in base64 that is not in step with the text around it", `x${base64(code)}`],
    ["in base64 that is escaped", encodeURIComponent(base64(`${code}a`))],
    ["in hexadecimal digits", hex(code)],
    ["in large hexadecimal digits", hex(code).toUpperCase()],
    ["in hexadecimal digits of its small letters", hex(code.toLowerCase())],
    ["in hexadecimal digits with colons", hex(code).replaceAll(/(..)(?!$)/gu, "$1:")],
    ["in hexadecimal digits backwards", backwards(hex(code))],
    ["backwards in hexadecimal digits", hex(backwards(code))],
    ["backwards", backwards(code)],
    ["in two bytes a letter", [...code].join("\0")],
  ])("finds a code %s", (_, text) => {
    expect(finds(text)).toBe(true);
  });

  it.each(["", "Zq-4712-kx", "4711", base64("Zq-4712-kx"), hex("Zq-4712-kx"), "%zz &#99999999; \\u{110000}"])(
    "finds none in %j",
    (text) => {
      expect(finds(text)).toBe(false);
    },
  );

  it("finds any code in base64 wherever it stands in what is packed", () => {
    const text = fc.string({ unit: fc.constantFrom(..."abcXYZ019 -_") });
    fc.assert(
      fc.property(text, text, (before, behind) => {
        expect(finds(base64(`${before}${code}${behind}`))).toBe(true);
      }),
    );
  });

  it("finds a name without regard to accents", () => {
    expect(finds("Andre\u0301 MULLER", "M\u00FCller")).toBe(true);
  });

  it("does not take a short text apart, which would be found by chance", () => {
    expect(finds("a-1 b", "a1b")).toBe(false);
    expect(finds("b1a", "a1b")).toBe(false);
    expect(finds("xa1bx", "a1b")).toBe(true);
  });

  it("names the place, and neither the code nor the text", () => {
    expect(findTexts([piece("a"), piece(code, "p[2]")], ["other", code])).toEqual([{ where: "p[2]" }]);
  });

  it("gives a place by its number where its name holds the code", () => {
    expect(findTexts([piece("a"), piece("anna", "$.anna")], ["Anna"])).toEqual([{ where: "place 2" }]);
  });

  it("refuses an empty text, which is everywhere, and would be found nowhere if it were left out", () => {
    expect(() => findTexts([], [" "])).toThrow(RangeError);
    expect(() => findTexts([], ["\u200B"])).toThrow(
      "A forbidden text is empty: expected at least one letter or digit.",
    );
  });
});
