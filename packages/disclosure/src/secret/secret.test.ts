import * as fc from "fast-check";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { encodeLabels } from "./encode-labels.js";
import type { Secret } from "./secret.js";
import { authenticate, drawFraction, keyedToken, secretFrom } from "./secret.js";

const bytes = Uint8Array.from({ length: 32 }, (_, at) => at);
const secret = secretFrom(bytes);
const labelLists = fc.array(fc.string({ unit: "binary", maxLength: 3 }), { maxLength: 4 });

/** A key as HMAC itself fills it up: zeros behind it change nothing up to 64 bytes (RFC 2104, section 2). */
const filled = (key: Uint8Array) => secretFrom(Buffer.concat([key, Buffer.alloc(Math.max(0, 32 - key.length))]));

describe("a secret", () => {
  it("needs 32 bytes, and the error says nothing of those given", () => {
    expect(() => secretFrom(new Uint8Array(31).fill(251))).toThrow(RangeError);
    expect(() => secretFrom(new Uint8Array(31).fill(251))).not.toThrow(/31|251/);
  });

  it("shows nothing of its bytes, however it is written", () => {
    const other = secretFrom(new Uint8Array(32).fill(7));
    const forms = (value: Secret) => [
      JSON.stringify({ value }),
      String(value),
      inspect(value, { showHidden: true, depth: Infinity }),
    ];
    expect(forms(secret)).toEqual(forms(other));
    expect(Object.keys(secret)).toEqual([]);
    expect(Object.isFrozen(secret)).toBe(true);
  });

  it("is not in a copy of its holder", () => {
    expect(() => drawFraction({ ...secret }, "a")).toThrow(TypeError);
  });

  it("does not change with the bytes that it was made of", () => {
    const given = Uint8Array.from(bytes);
    const made = secretFrom(given);
    given.fill(0);
    expect(drawFraction(made, "a")).toBe(drawFraction(secret, "a"));
  });
});

describe("the authentication of a message", () => {
  // RFC 4231, sections 4.2 to 4.5, 4.7 and 4.8.
  it.each([
    ["0b".repeat(20), "Hi There", "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"],
    ["4a656665", "what do ya want for nothing?", "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"],
    ["aa".repeat(20), "\u00dd".repeat(50), "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"],
    [
      "0102030405060708090a0b0c0d0e0f10111213141516171819",
      "\u00cd".repeat(50),
      "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b",
    ],
    [
      "aa".repeat(131),
      "Test Using Larger Than Block-Size Key - Hash Key First",
      "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
    ],
    [
      "aa".repeat(131),
      "This is a test using a larger than block-size key and a larger than block-size data. The key needs to be " +
        "hashed before being used by the HMAC algorithm.",
      "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
    ],
  ])("agrees with RFC 4231 (%#)", (key, message, digest) => {
    const found = authenticate(filled(Buffer.from(key, "hex")), Buffer.from(message, "latin1"));
    expect(Buffer.from(found).toString("hex")).toBe(digest);
  });
});

describe("labels as bytes", () => {
  it("are never the same for two lists, wherever one label ends", () => {
    const hex = (labels: readonly string[]) => Buffer.from(encodeLabels(labels)).toString("hex");
    expect(hex(["ab", "c"])).not.toBe(hex(["a", "bc"]));
    expect(hex(["a", ""])).not.toBe(hex(["a"]));
    expect(hex(["\ud800"])).not.toBe(hex(["\ud801"]));
    fc.assert(
      fc.property(labelLists, labelLists, (first, second) => {
        expect(hex(first) === hex(second)).toBe(JSON.stringify(first) === JSON.stringify(second));
      }),
    );
  });

  it("would be the same for some, if they were only put together (why lengths are needed)", () => {
    const joined = (labels: readonly string[]) => labels.join("");
    expect(joined(["ab", "c"])).toBe(joined(["a", "bc"]));
    const separated = (labels: readonly string[]) => labels.join("\0");
    expect(separated(["a\0b"])).toBe(separated(["a", "b"]));
  });
});

describe("a draw", () => {
  // Python 3: hmac.new(bytes(range(32)), m, "sha256"), with m = the number of labels and, for each label, its length in
  // bytes before it, as struct.pack(">I", n), the labels being "fraction" and those below in utf-16-le; the fraction is
  // (int.from_bytes(digest[:8], "big") >> 11) / 2**53.
  it.each([
    [[], 0.2840457214957812],
    [["record", "client-1"], 0.9902267160857617],
    [["Zürich", "😀"], 0.4925332422751051],
  ])("is the one that another program makes of %j", (labels, expected) => {
    expect(drawFraction(secret, ...labels)).toBe(expected);
  });

  it("is another for another secret, other labels, and another end of a label", () => {
    expect(drawFraction(secret, "ab", "c")).not.toBe(drawFraction(secret, "a", "bc"));
    expect(drawFraction(secret, "a")).not.toBe(drawFraction(secretFrom(new Uint8Array(32)), "a"));
    expect(drawFraction(secret, "a", "b")).not.toBe(drawFraction(secret, "b", "a"));
  });

  it("is spread evenly over [0, 1), one after the other without a pattern", () => {
    const draws = Array.from({ length: 20_000 }, (_, at) => drawFraction(secret, "even", String(at)));
    expect(draws.every((draw) => draw >= 0 && draw < 1)).toBe(true);
    const chiSquare = (values: readonly number[], bins: number) => {
      const counts = Array.from({ length: bins }, () => 0);
      for (const value of values) counts[Math.floor(value * bins)] = (counts[Math.floor(value * bins)] ?? 0) + 1;
      const expected = values.length / bins;
      return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    };
    // R: qchisq(0.999, 99) = 148.23
    expect(chiSquare(draws, 100)).toBeLessThan(148.23);
    const pairs = draws.slice(1).map((draw, at) => (Math.floor(draw * 10) + (draws[at] ?? NaN)) / 10);
    expect(chiSquare(pairs, 100)).toBeLessThan(148.23);
    // The same measure sees a draw that uses only a few of its bits.
    expect(
      chiSquare(
        draws.map((draw) => Math.floor(draw * 64) / 64),
        100,
      ),
    ).toBeGreaterThan(148.23);
  });
});

describe("a token", () => {
  // The same Python program with "token" for "fraction": base64.urlsafe_b64encode(digest[:16]) without "=".
  it.each([
    [[], "2GN6uRuiqP_OD3UFDnqPZQ"],
    [["record", "client-1"], "16DP6OEnqKiN_n3v8bpMIQ"],
  ])("is the one that another program makes of %j", (labels, expected) => {
    expect(keyedToken(secret, ...labels)).toBe(expected);
  });

  it("has 22 characters and shares nothing with the draw of the same labels", () => {
    fc.assert(
      fc.property(labelLists, (labels) => {
        const token = keyedToken(secret, ...labels);
        expect(token).toMatch(/^[\w-]{22}$/);
        const fraction = Number(Buffer.from(token, "base64url").readBigUInt64BE(0) >> 11n) / 2 ** 53;
        expect(fraction).not.toBe(drawFraction(secret, ...labels));
      }),
    );
  });
});
