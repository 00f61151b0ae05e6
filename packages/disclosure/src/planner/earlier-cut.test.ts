import { describe, expect, it } from "vitest";
import type { MergeNode } from "../draft.js";
import { endings, endingsTree } from "./closures.fixture.js";
import { earlierRuns } from "./earlier-cut.js";
import { everyTree } from "./every-tree.fixture.js";
import { planCut } from "./plan-cut.js";
import { parts, refines } from "./refines.fixture.js";

const planEndings = (total: number, earlier?: readonly (readonly string[])[]) =>
  parts(planCut(endings, { tree: endingsTree, total, ...(earlier ? { earlier } : {}) }));

/** The numbers of classes over several reports, each knowing the one before. */
function over(totals: readonly number[]): readonly number[] {
  let earlier: readonly (readonly string[])[] | undefined;
  return totals.map((total) => {
    earlier = planEndings(total, earlier);
    return earlier.length;
  });
}

describe("the classes of the report before", () => {
  it("stay while a practice hovers at a limit", () => {
    expect([45, 40, 45, 40].map((total) => planEndings(total).length)).toEqual([9, 7, 9, 7]);
    expect(over([45, 40, 45, 40])).toEqual([9, 9, 9, 9]);
    expect(over([40, 45, 40, 45])).toEqual([7, 9, 9, 9]);
  });

  it("are merged when there are less than four fifths of what they need", () => {
    // Four fifths of 5 a class are 36 for nine classes.
    expect(over([45, 36, 35, 40])).toEqual([9, 9, 7, 7]);
  });

  it("are split when there are enough things for more", () => {
    expect(over([10, 15, 25, 35, 45])).toEqual([2, 3, 5, 7, 9]);
  });

  it("are met exactly, whatever the fewest: 12 are four fifths of 3 for each of five classes", () => {
    const leaves = ["a", "b", "c", "d", "e"];
    const earlier = leaves.map((leaf) => [leaf]);
    expect(planCut(leaves, { total: 12, fewest: 3, earlier }).classes).toHaveLength(5);
    expect(planCut(leaves, { total: 11, fewest: 3, earlier }).classes).toHaveLength(1);
  });

  it("leave a cut between that of today's number and that of its five fourths, for every tree of five parts", () => {
    const leaves = ["a", "b", "c", "d", "e"];
    for (const tree of everyTree(leaves)) {
      for (let before = 0; before <= 25; before += 1) {
        const earlier = parts(planCut(leaves, { tree, total: before }));
        for (let total = 0; total <= 25; total += 1) {
          const cut = planCut(leaves, { tree, total, earlier });
          expect(refines(cut, planCut(leaves, { tree, total }))).toBe(true);
          expect(refines(planCut(leaves, { tree, total: total * 1.25 }), cut)).toBe(true);
        }
      }
    }
  });
});

describe("parts that are new or gone", () => {
  const node = (code: string, ...children: string[]): MergeNode => ({ code, display: code, children });
  const tree = [node("x", "a", "b", "c"), node("y", "d", "e")];

  it("a new one joins the class that the tree has it in", () => {
    const cut = planCut(["a", "b", "c", "d", "e"], {
      tree,
      total: 8,
      earlier: [
        ["b", "a"],
        ["e", "d"],
      ],
    });
    expect(parts(cut)).toEqual([
      ["a", "b", "c"],
      ["d", "e"],
    ]);
  });

  it("a new one that the tree does not name stays by itself", () => {
    const cut = planCut(["a", "b", "d", "e", "f"], {
      tree,
      total: 12,
      earlier: [
        ["a", "b"],
        ["d", "e"],
      ],
    });
    expect(parts(cut)).toEqual([["a", "b"], ["d", "e"], ["f"]]);
  });

  it("one that is gone leaves the others where they were", () => {
    const cut = planCut(["a", "b", "d", "e"], {
      tree,
      total: 8,
      earlier: [
        ["a", "b", "c"],
        ["d", "e"],
      ],
    });
    expect(parts(cut)).toEqual([
      ["a", "b"],
      ["d", "e"],
    ]);
  });

  it.each([
    [
      ["1", "2", "2a", "3", "4"],
      [
        ["1", "2", "2a"],
        ["3", "4"],
      ],
    ],
    [
      ["0", "1", "2", "3", "4"],
      [
        ["0", "1", "2"],
        ["3", "4"],
      ],
    ],
    [
      ["1", "2", "3", "4", "5"],
      [
        ["1", "2"],
        ["3", "4", "5"],
      ],
    ],
    [
      ["1", "2", "4"],
      [["1", "2"], ["4"]],
    ],
  ])("%j: ordered ones join the run of the neighbour before them, the first that after it", (leaves, runs) => {
    const cut = planCut(leaves, {
      ordered: true,
      total: 8,
      earlier: [
        ["1", "2"],
        ["3", "4"],
      ],
    });
    expect(parts(cut)).toEqual(runs);
    expect(cut.classes.map(({ code }) => code)).toEqual(
      runs.map((run) => (run.length === 1 ? run[0] : `${run[0]}..${run.at(-1)}`)),
    );
  });
});

describe("earlier classes that can no longer be", () => {
  it.each([
    ["a tree that has changed", [["completed", "moved"], ["open"]]],
    ["a part in two classes", [[...endings], ["open"]]],
    ["none", []],
  ])("%s: as without them", (_, earlier) => {
    expect(planEndings(30, earlier)).toEqual(planEndings(30));
  });

  it.each([
    [
      "not neighbours",
      [
        ["1", "3"],
        ["2", "4"],
      ],
      16,
    ],
    [
      "a level in two of them",
      [
        ["1", "2"],
        ["2", "3", "4"],
      ],
      10,
    ],
    ["other levels", [["5"], ["6"]], 10],
  ])("of ordered parts, %s: as without them", (_, earlier, total) => {
    const leaves = ["1", "2", "3", "4"];
    expect(planCut(leaves, { ordered: true, total, earlier })).toEqual(planCut(leaves, { ordered: true, total }));
  });

  it("of ordered parts that have none of today's in them say nothing", () => {
    expect(earlierRuns(["1", "2"], [["5"], ["6"]])).toBeUndefined();
  });
});
