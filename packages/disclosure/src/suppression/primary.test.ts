import { describe, expect, it } from "vitest";
import { groupTargets, isSmall, lineTargets, singletonTargets, thresholdTargets } from "./primary.js";
import { only, sumsOf, twoWay } from "./tables.fixture.js";

const variables = (targets: readonly { readonly terms: readonly (readonly [number, number])[] }[]) =>
  targets.map(({ terms }) => terms.map(([variable]) => variable));

describe("the threshold rule with one symbol", () => {
  it("covers 0 to k - 1, so that a reader cannot tell a zero from a small count", () => {
    expect([0, 1, 4, 5].map((count) => isSmall(count, 5))).toEqual([true, true, true, false]);
    const { system } = sumsOf([0, 1, 4, 5, 20], []);
    expect(variables(thresholdTargets(system, { k: 5 }))).toEqual([[0], [1], [2]]);
  });

  it("leaves impossible combinations alone: their zeros are the domain's", () => {
    const { system } = sumsOf([0, 0, 4, 5], []);
    expect(variables(thresholdTargets(system, { k: 5, printed: only(system, [1]) }))).toEqual([[0], [2]]);
  });

  it("asks for every count from 1 to k - 1 and one outside of them, and of a zero only to be one value of several", () => {
    const { system } = sumsOf([0, 3], []);
    expect(thresholdTargets(system, { k: 5 })).toEqual([
      { terms: [[0, 1]], width: 3 },
      { terms: [[1, 1]], width: 3, within: { lower: 1, upper: 4 } },
    ]);
    // With a threshold of 2 or 3 a width of k - 2 would allow a single value, or none to spare.
    expect(thresholdTargets(system, { k: 2 })[0]?.width).toBe(1);
  });
});

describe("lines whose small counts are few together", () => {
  it("have a sensitive sum (the threshold rule for lines of tau-ARGUS)", () => {
    // 1 + 2 = 3 are below 5, 3 + 4 = 7 are not; the column totals are no parts of a line that is hidden.
    const { system } = twoWay([
      [1, 2, 30],
      [3, 4, 30],
      [20, 20, 20],
    ]);
    expect(variables(lineTargets(system, { k: 5 }))).toEqual([
      [0, 1],
      // The first column has 1 + 3 = 4.
      [0, 4],
    ]);
  });

  it("are not found where only one count is small, or where zeros are impossible", () => {
    const { system } = sumsOf([1, 0, 30], [[0, 1, 2]]);
    expect(variables(lineTargets(system, { k: 5 }))).toEqual([[0, 1]]);
    expect(lineTargets(system, { k: 5, printed: only(system, [1]) })).toEqual([]);
  });
});

describe("singletons", () => {
  it("are paired with the other small counts of their line, since the one in them can subtract themselves", () => {
    const { system } = sumsOf([1, 4, 3, 0, 9], [[0, 1, 2, 3, 4]]);
    const targets = singletonTargets(system, { k: 5 });
    expect(variables(targets)).toEqual([
      [0, 1],
      [0, 2],
    ]);
    // The one knows of 1, so that a sum of 2 to k says that the other count is 1 to k - 1.
    expect(targets[0]).toMatchObject({ width: 3, within: { lower: 2, upper: 5 } });
  });

  it("are none of two counts that are not in one line", () => {
    expect(
      singletonTargets(
        sumsOf(
          [1, 1, 9],
          [
            [0, 2],
            [1, 2],
          ],
        ).system,
        { k: 5 },
      ),
    ).toEqual([]);
  });
});

describe("group disclosure", () => {
  // 12 clients, all of the first row's in its first column, all but one of the second row's.
  const { system } = twoWay([
    [12, 0],
    [1, 9],
  ]);

  it("with a coalition of 0 is the difference of a whole and the part with everybody in it", () => {
    expect(groupTargets(system, { coalition: 0 })).toEqual([
      {
        terms: [
          [2, 1],
          [0, -1],
        ],
        width: 1,
        within: { lower: 0, upper: 0 },
      },
      {
        terms: [
          [7, 1],
          [4, -1],
        ],
        width: 1,
        within: { lower: 0, upper: 0 },
      },
    ]);
  });

  it("with a coalition of 1 also has the one exception, who learns of all the others", () => {
    expect(variables(groupTargets(system, { coalition: 1 }))).toEqual([
      [2, 0],
      [5, 4],
      [6, 0],
      [7, 4],
    ]);
  });

  it("says nothing of a part that is the whole by the rules of the domain", () => {
    // Nobody of the first row can be in the second column, so that both wholes have one possible part.
    expect(groupTargets(system, { coalition: 0, printed: only(system, [1]) })).toEqual([]);
    expect(variables(groupTargets(system, { coalition: 1, printed: only(system, [1]) }))).toEqual([
      [5, 4],
      [6, 0],
    ]);
  });

  it("says nothing of a whole or a part without anybody", () => {
    expect(groupTargets(sumsOf([0, 0], [[0, 1]]).system, { coalition: 1 })).toEqual([]);
    expect(variables(groupTargets(sumsOf([1, 0], [[0, 1]]).system, { coalition: 1 }))).toEqual([[2, 0]]);
  });

  it("holds for a part of a whole whose other parts nobody names", () => {
    const contained = {
      counts: [9, 8],
      relations: [
        {
          terms: [
            [0, 1],
            [1, -1],
          ] as const,
          sense: ">=" as const,
        },
      ],
    };
    expect(variables(groupTargets(contained, { coalition: 1 }))).toEqual([[0, 1]]);
    expect(groupTargets({ ...contained, counts: [9, 7] }, { coalition: 1 })).toEqual([]);
  });
});
