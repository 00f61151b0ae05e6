import { describe, expect, it } from "vitest";
import type { MergeNode } from "../draft.js";
import { cutsOf } from "./cuts-of.js";
import type { Cut } from "./cut.js";
import { everyTree } from "./every-tree.fixture.js";
import { planCut } from "./plan-cut.js";
import { parts, refines } from "./refines.fixture.js";

const six = ["a", "b", "c", "d", "e", "f"];
/** Every number of things up to one that leaves six parts by themselves. */
const totals = Array.from({ length: 31 }, (_, at) => at);

type Cuts = readonly Cut[];

const cutsAt = (planner: (total: number) => Cut): Cuts => totals.map(planner);

/** Totals whose cut is wrong. */
const faults = (cuts: Cuts, isFault: (cut: Cut, total: number) => boolean) =>
  cuts.flatMap((cut, total) => (isFault(cut, total) ? [total] : []));

/** Totals whose cut is not within that of one thing less. */
const breaks = (cuts: Cuts) => faults(cuts, (cut, total) => !refines(cut, cuts[Math.max(0, total - 1)] ?? cut));

/** Each merge tree of six parts, of the same parts in another order, and of five of them and one that it does not know. */
const cases = everyTree(six).flatMap((tree) =>
  [six, ["d", "f", "a", "c", "b", "e"], ["a", "b", "d", "e", "f", "g"]].map((leaves) => ({
    leaves,
    tree,
    cuts: cutsAt((total) => planCut(leaves, { tree, total })),
  })),
);

describe("every cut, for every merge tree of six parts", () => {
  // The little Schröder numbers (OEIS A001003): 197 hierarchies of six leaves in an order.
  it("is tried", () => {
    expect(everyTree(six)).toHaveLength(197);
  });

  it("has each part in exactly one class, and no code twice", () => {
    const isFault = (cut: Cut, leaves: readonly string[]) =>
      parts(cut).flat().toSorted().join() !== leaves.toSorted().join() ||
      new Set(cut.classes.map(({ code }) => code)).size < cut.classes.length;
    expect(cases.flatMap(({ leaves, cuts }) => faults(cuts, (cut) => isFault(cut, leaves)))).toEqual([]);
  });

  it("leaves five things a class in the mean, or is one class", () => {
    const isFault = ({ classes }: Cut, total: number) => classes.length > 1 && total / classes.length < 5;
    expect(cases.flatMap(({ cuts }) => faults(cuts, isFault))).toEqual([]);
  });

  it("is as fine as it can be: with the next finer one there would be too few", () => {
    for (const { leaves, tree, cuts } of cases) {
      const sizes = cutsOf(leaves, tree).map(({ classes }) => classes.length);
      expect(sizes.at(-1)).toBe(6);
      const couldBeFiner = ({ classes }: Cut, total: number) =>
        sizes.some((size) => size > classes.length && total / size >= 5);
      expect(faults(cuts, couldBeFiner)).toEqual([]);
    }
  });

  it("is refined by that of a larger number", () => {
    expect(cases.flatMap(({ cuts }) => breaks(cuts))).toEqual([]);
  });

  it("would not be if a split that is too fine were passed over for the next that is not", () => {
    const node = (code: string, ...children: string[]): MergeNode => ({ code, display: code, children });
    const tree = [node("wide", "a", "b", "c", "d"), node("narrow", "e", "f")];
    const cutInto = (...runs: readonly string[]): Cut => ({
      classes: runs.map((run) => ({ code: run, of: [...run] })),
    });
    // 15 are enough to split the narrow class, not the wide one before it; 25 for the wide one, not for both.
    const passingOver = (total: number): Cut => {
      if (total >= 15 && total < 25) return cutInto("abcd", "e", "f");
      return planCut(six, { tree, total });
    };
    expect(parts(passingOver(25))).toEqual([["a"], ["b"], ["c"], ["d"], ["e", "f"]]);
    expect(breaks(cutsAt(passingOver))).toEqual([25]);
    expect(breaks(cutsAt((total) => planCut(six, { tree, total })))).toEqual([]);
  });
});

it("a cut of ordered parts is refined by that of a larger number, up to as many classes as there are parts", () => {
  for (let length = 1; length <= 31; length += 1) {
    const leaves = Array.from({ length }, (_, at) => `level ${at}`);
    const cuts = cutsAt((total) => planCut(leaves, { ordered: true, total, fewest: 1 }));
    expect(breaks(cuts)).toEqual([]);
    // Each split of a run in two makes one class more, so every number is reached.
    const sizeIsWrong = ({ classes }: Cut, total: number) => classes.length !== Math.max(1, Math.min(total, length));
    expect(faults(cuts, sizeIsWrong)).toEqual([]);
  }
});
