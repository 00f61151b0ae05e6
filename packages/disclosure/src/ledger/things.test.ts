import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LedgerError } from "./ledger-error.js";
import { decodeThings, thingsEncoder } from "./things.js";

const unit = fc.oneof(fc.nat(300), fc.integer({ min: 0, max: 0xffffffff }));
const ascending = fc.array(unit, { maxLength: 200 }).map((units) => Uint32Array.from(units).sort());

/** What is made, or the code of the error. */
function attempt(make: () => string): string {
  try {
    return make();
  } catch (error) {
    if (error instanceof LedgerError) return error.code;
    throw error;
  }
}

describe("things as text", () => {
  it("are what they were, for any units", () => {
    fc.assert(
      fc.property(ascending, (things) => {
        expect(decodeThings(thingsEncoder()(things))).toEqual(things);
      }),
    );
  });

  it("are what they were from one encoder, whatever it wrote before", () => {
    fc.assert(
      fc.property(fc.array(ascending), (sets) => {
        const encode = thingsEncoder();
        expect(sets.map((things) => decodeThings(encode(things)))).toEqual(sets);
      }),
    );
  });

  it("are one text each: another text is refused, or stands for other things", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.stringMatching(/^[\w-]{0,12}$/)), (text) => {
        expect(attempt(() => thingsEncoder()(decodeThings(text)))).toBeOneOf([text, "malformed"]);
      }),
    );
  });

  it.each([
    // By hand: 5 is byte 05; 0, 128 are bytes 00 80 01; base64url of those.
    [[5], "BQ"],
    [[0, 128], "AIAB"],
    [[3, 3, 3], "AwAA"],
    [[], ""],
    [[0xffffffff], "_____w8"],
  ])("take a byte for a step under 128: %j", (units, text) => {
    expect(thingsEncoder()(Uint32Array.from(units))).toBe(text);
    expect(decodeThings(text)).toEqual(Uint32Array.from(units));
  });

  it.each([
    ["padding", "BQ=="],
    ["bits left over", "BR"],
    ["a number longer than it has to be", "hQA"],
    ["a number that does not end", "gA"],
    ["a number beyond 32 bits", "_____x8"],
    ["a sum beyond 32 bits", "_____w8B"],
    ["a very long number", "gICAgICAgICAgICAgAE"],
    ["a number so long that no number can say its places", `${"gICA".repeat(60)}AQ`],
    ["the other base64", "/////w8"],
  ])("are refused with %s", (_, text) => {
    expect(() => decodeThings(text)).toThrow(expect.objectContaining({ code: "malformed" }));
  });

  it("are not written out of order", () => {
    expect(() => thingsEncoder()(Uint32Array.of(2, 1))).toThrow(RangeError);
  });
});
