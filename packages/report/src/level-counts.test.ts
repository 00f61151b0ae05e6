import { describe, expect, it } from "vitest";
import { atOrBeyond, commonest, furthest, levelCounts, middle } from "./level-counts.js";
import type { LevelCounts } from "./level-counts.js";
import { shares, tooFew } from "./practice.fixture.js";

/** Levels called a, b, c…; `undefined` for one that is held back. */
function counts(...levels: readonly (number | undefined)[]): LevelCounts {
  return levelsOf(
    levels.reduce<number>((sum, count) => sum + (count ?? 0), 0),
    levels,
  );
}
function levelsOf(total: number, levels: readonly (number | undefined)[]): LevelCounts {
  return {
    total,
    levels: levels.map((count, at) => ({
      label: String.fromCodePoint(97 + at),
      ...(count === undefined ? { printed: { hidden: true } } : { printed: { count }, count }),
    })),
  };
}

describe("levelCounts", () => {
  it("gives the levels in their order, whatever the order of the released parts", () => {
    const figure = shares(20, [
      ["A", 20],
      ["B", undefined],
    ]);
    const turned = figure.shares.kind === "breakdown" ? figure.shares.parts.toReversed() : [];
    expect(levelCounts({ ...figure, shares: { kind: "breakdown", total: 20, parts: turned } })).toEqual({
      total: 20,
      levels: [
        { label: "A", printed: expect.objectContaining({ count: 20 }), count: 20 },
        // A printed 0 counts as 0.
        { label: "B", printed: expect.objectContaining({ fewerThan: 5 }), count: 0 },
      ],
    });
  });

  it("has no number of a level that is held back", () => {
    const figure = shares(20, [["A", 20]]);
    const parts = [{ code: "level_0", hidden: true }] as const;
    const counted = levelCounts({ ...figure, shares: { kind: "breakdown", total: 20, parts } });
    expect(counted?.levels[0]).not.toHaveProperty("count");
  });

  it("is undefined where the distribution is withheld", () => {
    expect(levelCounts({ ...shares(0, []), shares: tooFew })).toBeUndefined();
  });
});

describe("atOrBeyond", () => {
  it("adds up the level and those beyond", () => {
    expect([0, 1, 2].map((at) => atOrBeyond(counts(15, 30, 10), at))).toEqual([55, 40, 10]);
  });

  it("takes what lies before from the total where one beyond is held back", () => {
    expect(atOrBeyond(levelsOf(55, [15, 35, undefined]), 1)).toBe(40);
  });

  it("never prints by subtraction what is held back itself", () => {
    expect(atOrBeyond(levelsOf(55, [15, 35, undefined]), 2)).toBeUndefined();
    expect(atOrBeyond(levelsOf(55, [45, undefined, undefined]), 1)).toBeUndefined();
  });

  it("is not known where levels on both sides are held back", () => {
    expect(atOrBeyond(levelsOf(55, [undefined, 40, undefined]), 1)).toBeUndefined();
  });
});

describe("furthest", () => {
  it("is the furthest level that half of the courses got to", () => {
    expect(furthest(counts(15, 30, 10))).toEqual({ label: "b", count: 40 });
    expect(furthest(counts(10, 10, 40))).toEqual({ label: "c", count: 40 });
  });

  it("is the first after the lowest where fewer than half left that one", () => {
    expect(furthest(counts(50, 15, 10))).toEqual({ label: "b", count: 25 });
  });

  it("never is the lowest, where everybody is", () => {
    expect(furthest(counts(50))).toBeUndefined();
    expect(furthest(levelsOf(50, [45, undefined, undefined]))).toBeUndefined();
    expect(furthest(counts(50, 0, 0))).toBeUndefined();
  });
});

describe("middle", () => {
  it("is the level of the course in the middle", () => {
    expect(middle(counts(10, 30, 20))).toBe("b");
    expect(middle(counts(40, 10))).toBe("a");
    expect(middle(counts(10, 50))).toBe("b");
  });

  it("is known where what is held back, on either side, cannot move it", () => {
    expect(middle(levelsOf(60, [undefined, 50, undefined]))).toBe("b");
    expect(middle(levelsOf(60, [10, 45, undefined]))).toBe("b");
    expect(middle(levelsOf(60, [undefined, 15, 40]))).toBe("c");
  });

  it("is not known where it could", () => {
    expect(middle(levelsOf(60, [undefined, 20, undefined]))).toBeUndefined();
    expect(middle(levelsOf(30, [undefined, undefined]))).toBeUndefined();
  });
});

describe("commonest", () => {
  it("is the level that most courses came to, or two that are equal", () => {
    expect(commonest(counts(10, 30, 20))).toEqual({ labels: ["b"], count: 30 });
    expect(commonest(counts(20, 5, 20))).toEqual({ labels: ["a", "c"], count: 20 });
  });

  it("is none where three are equal, or nothing is", () => {
    expect(commonest(counts(20, 20, 20))).toBeUndefined();
    expect(commonest(counts(0, 0))).toBeUndefined();
    expect(commonest({ total: 0, levels: [] })).toBeUndefined();
  });

  it("is none where what is held back could be as many", () => {
    expect(commonest(levelsOf(40, [20, undefined, undefined]))).toBeUndefined();
    expect(commonest(levelsOf(30, [20, undefined]))).toEqual({ labels: ["a"], count: 20 });
  });
});
