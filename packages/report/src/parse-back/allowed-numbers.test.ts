import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allowedNumbers } from "./allowed-numbers.js";
import { numbersIn } from "./numbers-in.js";

const isAllowed = (content: unknown, written: string) => {
  const allowed = allowedNumbers(content);
  return numbersIn(written).every((token) => allowed.has(token));
};

describe("allowedNumbers", () => {
  it.each([
    [0.545, "0.545"],
    [0.545, "0.55, 0.5 and 1"],
    [0.545, "55% or 54.5%"],
    [0.545, "55 in 100", 100],
    [0.545, "46%, 45.5%"],
    [126, "18 weeks"],
    [45, "6.4 weeks, or 6"],
    [1234, "1,234 or 1\u202F234"],
    [-4.2, "\u22124.2 and 4.2"],
    [4.2, "\u22124.2"],
    [0, "0% and 100%"],
    ["2026-06-30", "30 June 2026, June 2026 and 2026"],
    ["Kroenke 2001, 0.84", "2001, 0.84 and 84%"],
    ["rounded to 5%", "5%"],
    [0.123_456_789, "0.123457"],
  ])("lets %j be written as %j", (content, written, other?: number) => {
    expect(isAllowed({ a: [{ b: content }, other] }, written)).toBe(true);
  });

  it.each([
    [0.545, "0.53"],
    [0.545, "53%"],
    [25, "25%"],
    [25, "2500%"],
    [45, "7 weeks"],
    [1234, "1235"],
    ["2026-06-30", "2026-06-29"],
    ["2026-06-30", "30"],
    ["5%", "5"],
    // A share of two counts has to be released itself.
    [{ part: 10, whole: 55 }, "18%"],
  ])("does not let %j be written as %j", (content, written) => {
    expect(isAllowed({ a: [{ b: content }] }, written)).toBe(false);
  });

  it("allows the numbers in keys, and takes nothing from places in a list", () => {
    expect(allowedNumbers({ phq9: true })).toEqual(new Set(["9", "-9"]));
    expect(isAllowed(["a", "b", "c", "d"], "3")).toBe(false);
    expect(allowedNumbers([null, undefined, Number.NaN, true])).toEqual(new Set());
  });

  it("holds every form in which Unicode data and the rules of rounding write a share", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 3 }), (share, decimals) => {
        const percent = { style: "percent", maximumFractionDigits: Math.min(1, decimals) } as const;
        const written = [share.toFixed(decimals), new Intl.NumberFormat("en", percent).format(share)];
        expect(isAllowed([share], written.join(" and "))).toBe(true);
      }),
    );
  });

  it("takes numbers as a program writes them just as `numbersIn` reads them", () => {
    // The same list, with everything written down first and then read.
    const written = (value: number): string => {
      const round = (number: number, decimals: number) =>
        [-1, 1].map((way) => {
          const unit = 10 ** decimals;
          return Math.round(number * unit + way * 1e-9 * Math.max(1, Math.abs(number * unit))) / unit;
        });
      const shares = [Math.abs(value) <= 1 ? [value] : [], value >= 0 && value <= 1 ? [1 - value] : []].flat();
      const percents = shares.flatMap((share) => [0, 1].flatMap((decimals) => round(100 * share, decimals)));
      const plain = [
        value,
        ...[0, 1, 2, 3, 6].flatMap((decimals) => round(value, decimals)),
        ...[0, 1].flatMap((decimals) => round(value / 7, decimals)),
        ...percents,
      ];
      return [...plain.map(String), ...percents.map((percent) => `${percent}%`)].join(" ; ");
    };
    const both = (token: string) => {
      const positive = token.replace("-", "");
      return positive === "0" ? ["0"] : [positive, `-${positive}`];
    };
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.double({ min: -1, max: 1, noNaN: true }),
      fc.integer({ min: -3000, max: 3000 }),
      fc.integer({ min: -10_000, max: 10_000 }).map((tenths) => tenths / 10),
    );
    fc.assert(
      fc.property(number, (value) => {
        expect(allowedNumbers([value])).toEqual(new Set(numbersIn(written(value)).flatMap(both)));
      }),
      { numRuns: 500 },
    );
  });
});
