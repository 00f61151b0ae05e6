import { describe, expect, it } from "vitest";
import { endings, endingsTree } from "./closures.fixture.js";
import type { Cut } from "./cut.js";
import { planCut } from "./plan-cut.js";

const codes = ({ classes }: Cut) => classes.map(({ code }) => code);

describe("what a table of nine endings becomes", () => {
  it.each([
    [5, ["all"]],
    [10, ["ended", "open"]],
    [15, ["completed", "not_completed", "open"]],
    [30, ["completed", "left", "sent", "other", "open"]],
    // 40 leave 5.7 for each of seven, and 4.4 for each of nine.
    [40, ["completed", "stopped_attending", "stopped_by_choice", "sent", "moved", "other", "open"]],
    [60, endings],
    [120, endings],
    [500, endings],
  ])("alone, with %i of them", (total, expected) => {
    expect(codes(planCut(endings, { tree: endingsTree, total }))).toEqual(expected);
  });

  it.each([
    [30, ["all"]],
    [60, ["ended", "open"]],
    [120, ["completed", "not_completed", "open"]],
    [500, endings],
  ])("crossed with six stages, with %i of them: a sixth of the classes", (total, expected) => {
    expect(codes(planCut(endings, { tree: endingsTree, total, fewest: 5 * 6 }))).toEqual(expected);
  });

  it.each([
    [30, ["all"]],
    [45, endings],
  ])("without a tree and an order, with %i of them: as it is, or its total alone", (total, expected) => {
    expect(codes(planCut(endings, { total }))).toEqual(expected);
  });

  it.each([
    [0, ["1..9"]],
    [10, ["1..5", "6..9"]],
    [15, ["1..3", "4..5", "6..9"]],
    [30, ["1..2", "3", "4", "5", "6..7", "8..9"]],
    [45, ["1", "2", "3", "4", "5", "6", "7", "8", "9"]],
  ])("as ordered levels without a tree, with %i of them: runs of neighbours", (total, expected) => {
    const levels = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];
    expect(codes(planCut(levels, { ordered: true, total }))).toEqual(expected);
  });
});

it("wide classes are split before deep ones, and those of one depth in the order of the tree", () => {
  const deep = { code: "deep", display: "Deep", children: ["a", "b"] };
  const tree = [
    { code: "first", display: "First", children: [deep, "c"] },
    { code: "second", display: "Second", children: ["d", "e"] },
  ];
  const planned = [10, 15, 20, 25].map((total) => codes(planCut(["a", "b", "c", "d", "e"], { tree, total })).join(" "));
  expect(planned).toEqual(["first second", "deep c second", "deep c d e", "a b c d e"]);
});

describe("how a cut is written", () => {
  it("classes and what is in them stand in the order of the parts, whatever the order of the tree", () => {
    expect(planCut(["open", "moved", "completed", "stopped_attending"], { tree: endingsTree, total: 15 })).toEqual({
      classes: [
        { code: "open", of: ["open"] },
        { code: "left", display: "Left", of: ["moved", "stopped_attending"] },
        { code: "completed", of: ["completed"] },
      ],
    });
  });

  it("a class of which one part is there is that part", () => {
    expect(codes(planCut(["moved", "referred_on", "declined"], { tree: endingsTree, total: 10 }))).toEqual([
      "moved",
      "sent",
    ]);
  });

  it("no merged class has the code of a part", () => {
    expect(codes(planCut(["none", "some", "all", "all_"], { total: 5 }))).toEqual(["all__"]);
    expect(codes(planCut(["1", "2", "1..2"], { ordered: true, total: 10 }))).toEqual(["1..2_", "1..2"]);
  });

  it("one part or none is what it is", () => {
    expect(planCut(["completed"], { tree: endingsTree, total: 0 })).toEqual({
      classes: [{ code: "completed", of: ["completed"] }],
    });
    expect(planCut([], { ordered: true, total: 0 })).toEqual({ classes: [] });
  });
});

describe("what cannot be planned", () => {
  const node = (code: string, ...children: string[]) => ({ code, display: code, children });
  it.each([
    ["a part that is there twice", ["a", "a"], []],
    ["a part in two classes", ["a", "b"], [node("x", "a"), node("y", "a", "b")]],
    ["two classes of one code", ["a", "b"], [node("x", "a"), node("x", "b")]],
    ["a class with the code of a part in it", ["a", "b"], [node("a", "a", "b")]],
    ["a class with the code of a part that is not named", ["a", "b"], [node("a", "b")]],
  ])("%s", (_, leaves, tree) => {
    expect(() => planCut(leaves, { tree, total: 50 })).toThrow(RangeError);
  });

  it.each([{ total: -5 }, { total: NaN }, { total: Infinity }, { total: 5, fewest: 0 }, { total: 5, fewest: NaN }])(
    "%j",
    (options) => {
      expect(() => planCut(["a", "b"], options)).toThrow(RangeError);
    },
  );
});
