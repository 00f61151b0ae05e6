import { describe, expect, it } from "vitest";
import { score } from "./score.js";

function repeat(value: number | null, times: number): (number | null)[] {
  return Array.from({ length: times }, () => value);
}

/** Code and item number of each issue. */
function found(code: string, items: readonly (number | null | undefined)[]): readonly (readonly unknown[])[] {
  return score(code, items).issues.map((issue) => [issue.code, issue.item]);
}

describe("plain sums", () => {
  // Sums by hand: items × the lowest or highest answer.
  it.each([
    ["phq-9", 9, 0, 3, 0, 27],
    ["gad-7", 7, 0, 3, 0, 21],
    ["asex", 5, 1, 6, 5, 30],
    ["iief-5", 5, 1, 5, 5, 25],
  ] as const)("%s goes from all lowest to all highest", (code, items, low, high, least, most) => {
    expect(score(code, repeat(low, items))).toMatchObject({ score: least, valid: true, issues: [] });
    expect(score(code, repeat(high, items))).toMatchObject({ score: most, valid: true, issues: [] });
  });

  it.each([
    ["phq-9", [0, 1, 2, 3, 0, 1, 2, 0, 0], 9, false],
    ["phq-9", [0, 1, 2, 3, 0, 1, 2, 1, 0], 10, true],
    ["gad-7", [1, 1, 1, 1, 1, 1, 1], 7, false],
    ["gad-7", [1, 1, 1, 1, 1, 1, 2], 8, true],
    ["iief-5", [5, 4, 4, 4, 4], 21, true],
    ["iief-5", [5, 5, 4, 4, 4], 22, false],
  ] as const)("%s %j", (code, items, total, clinical) => {
    expect(score(code, items)).toMatchObject({ score: total, clinical });
  });
});

describe("core-10", () => {
  it("turns items 2 and 3 round: all 0 is 4 + 4, all 4 is 8 × 4", () => {
    expect(score("core-10", repeat(0, 10)).score).toBe(8);
    expect(score("core-10", repeat(4, 10)).score).toBe(32);
    expect(score("core-10", [0, 4, 4, 0, 0, 0, 0, 0, 0, 0]).score).toBe(0);
    expect(score("core-10", [4, 0, 0, 4, 4, 4, 4, 4, 4, 4]).score).toBe(40);
  });

  it("counts one missing item as the mean of the others, and says so", () => {
    // 4 + (4 − 0) + 7 × 0 = 8 over 9 items; 8 × 10 / 9.
    const result = score("core-10", [4, null, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(result.score).toBeCloseTo(80 / 9, 12);
    expect(result).toMatchObject({ valid: true, clinical: false });
    expect(result.issues.map(({ code, item }) => [code, item])).toEqual([["prorated-item", 2]]);
  });

  it("never makes a total from fewer: one answered item of 4 is not 40", () => {
    expect(score("core-10", [4, ...repeat(null, 9)]).score).toBeUndefined();
    expect(score("core-10", [null, undefined, 0, 0, 0, 0, 0, 0, 0, 0]).score).toBeUndefined();
    expect(found("core-10", [null, undefined, 0, 0, 0, 0, 0, 0, 0, 0])).toEqual([
      ["missing-item", 1],
      ["missing-item", 2],
    ]);
  });

  it("does not take an answer out of range for a missing one", () => {
    expect(score("core-10", [5, ...repeat(0, 9)]).score).toBeUndefined();
    expect(found("core-10", [5, null, ...repeat(0, 8)])).toEqual([
      ["out-of-range", 1],
      ["missing-item", 2],
    ]);
  });
});

describe("asex", () => {
  it.each([
    ["19 in all", [4, 4, 4, 4, 3], 19, true],
    ["one item at 5", [5, 1, 1, 1, 1], 9, true],
    ["three items at 4", [4, 4, 4, 1, 1], 14, true],
    ["none of these", [4, 4, 3, 3, 3], 17, false],
  ] as const)("McGahuey et al. (2000): %s", (_, items, total, clinical) => {
    expect(score("asex", items)).toMatchObject({ score: total, clinical });
  });
});

describe("what cannot be scored", () => {
  it.each(["phq-9", "gad-7", "asex", "iief-5"])("%s has no score when an item is missing", (code) => {
    const items = repeat(1, { "phq-9": 9, "gad-7": 7 }[code] ?? 5);
    const result = score(code, items.with(3, null));
    expect(result).not.toHaveProperty("score");
    expect(result).toMatchObject({ valid: false, issues: [{ code: "missing-item", item: 4, path: "items[3]" }] });
  });

  it.each([
    ["a text", JSON.parse('"3"'), "not-a-whole-number"],
    ["a half", 1.5, "not-a-whole-number"],
    ["not a number", Number.NaN, "not-a-whole-number"],
    ["too high", 77, "out-of-range"],
    ["too low", -1, "out-of-range"],
  ] as const)("an item that is %s is named by its number and not repeated", (_, answer, code) => {
    const result = score("gad-7", [0, 0, answer, 0, 0, 0, 0]);
    expect(result).not.toHaveProperty("score");
    expect(result.issues).toEqual([
      { code, path: "items[2]", item: 3, message: "Item 3: expected a whole number from 0 to 3." },
    ]);
  });

  it.each([[[]], [repeat(0, 8)], [repeat(0, 10)]])("too few or too many items are no form at all", (items) => {
    expect(score("phq-9", items)).toEqual({
      subscales: {},
      readings: {},
      valid: false,
      issues: [{ code: "wrong-length", path: "items", message: "Expected 9 items." }],
    });
  });

  it("a scale stored from 1 to 5 instead of 0 to 4 does not pass in silence", () => {
    expect(score("core-10", repeat(5, 10)).issues).toHaveLength(10);
  });

  it.each(["das", "bdi-ii", "griss-men", "griss-women", "gbo", "gas"])("%s is recorded by its total", (code) => {
    expect(found(code, [1])).toEqual([["no-key", undefined]]);
  });

  it.each(["", "PHQ-9", "constructor"])("there is no instrument %j", (code) => {
    expect(found(code, [1])).toEqual([["unknown-instrument", undefined]]);
  });
});

describe("what is chosen", () => {
  const answers = repeat(1, 7);

  it.each([
    [{ key: "other" }, "published"],
    [{ missingRule: "other" }, "two-missing"],
    [{ cutOff: "other" }, "nhs or authors"],
  ])("%j is not there: there is no score, and the message names what is", (options, codes) => {
    const result = score("gad-7", answers, options);
    expect(result).not.toHaveProperty("score");
    expect(result.issues).toMatchObject([{ code: "unknown-choice", path: "options" }]);
    expect(result.issues[0]?.message).toContain(codes);
  });

  it("a cut-off of a subscale does not take the place of that of the total", () => {
    // Desire 4 × 0.6 = 2.4, at most 3; everything else at 5: 2.4 + 30 = 32.4.
    const low = [2, 2, ...repeat(5, 17)];
    const chosen = score("fsfi", low, { cutOff: "desire-validation" });
    expect(chosen).toMatchObject({ score: 32.4, clinical: false });
    expect(chosen.readings["desire"]).toEqual({ valid: true, clinical: true });
    expect(score("fsfi", [3, 3, ...repeat(5, 17)]).readings["desire"]).toEqual({ valid: true, clinical: false });
  });
});

describe("marks on a line", () => {
  it.each([
    ["two decimals", 5.25, "too-many-decimals"],
    ["above the line", 10.1, "out-of-range"],
    ["below the line", -0.1, "out-of-range"],
    ["not a number", Number.NaN, "too-many-decimals"],
    ["endless", Number.POSITIVE_INFINITY, "too-many-decimals"],
    ["a text", JSON.parse('"5"'), "too-many-decimals"],
  ] as const)("a mark that is %s is named and not repeated", (_, mark, code) => {
    const message = "Item 2: expected a number with at most one decimal from 0 to 10.";
    expect(score("ors", [5, mark, 5, 5])).toEqual({
      subscales: {},
      readings: {},
      valid: false,
      issues: [{ code, path: "items[1]", item: 2, message }],
    });
  });

  it("a tenth that was computed counts as one that was typed", () => {
    // 0.1 + 0.2 is 0.30000000000000004 as a double.
    expect(score("ors", [0.1 + 0.2, 5, 5, 5]).score).toBe(15.3);
  });
});
