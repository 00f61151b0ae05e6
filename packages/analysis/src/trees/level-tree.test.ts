import { describe, expect, it } from "vitest";
import { classesOf, leavesOf } from "./branches.fixture.js";
import { levelTree } from "./level-tree.js";

const levelsOf = (...codes: readonly string[]) => codes.map((code) => ({ code, display: code.toUpperCase() }));

describe("the merge tree of ordered levels", () => {
  it("merges neighbours in halves, and names them by their ends", () => {
    expect(levelTree(levelsOf("none", "little", "some", "much", "all"))).toEqual([
      {
        code: "none..all",
        display: "NONE to ALL",
        children: [
          {
            code: "none..some",
            display: "NONE to SOME",
            children: [{ code: "none..little", display: "NONE to LITTLE", children: ["none", "little"] }, "some"],
          },
          { code: "much..all", display: "MUCH to ALL", children: ["much", "all"] },
        ],
      },
    ]);
  });

  it.each([[[]], [["only"]]])("has nothing to merge in %j", (codes) => {
    expect(levelTree(levelsOf(...codes))).toEqual([]);
  });

  it("gives no class the code of a level", () => {
    expect(classesOf(levelTree(levelsOf("1", "2", "1..2"))).map(({ code }) => code)).toEqual(["1..1..2", "1..2_"]);
  });

  it("has every level once and in its order, in classes of two neighbouring halves of nearly equal number", () => {
    for (let length = 2; length <= 30; length += 1) {
      const tree = levelTree(levelsOf(...Array.from({ length }, (_, at) => `level ${at}`)));
      expect(leavesOf(tree)).toEqual(Array.from({ length }, (_, at) => `level ${at}`));
      for (const { children } of classesOf(tree)) {
        const [first, second, ...others] = children.map((child) => leavesOf([child]).length);
        expect(others).toEqual([]);
        expect([0, 1]).toContain((first ?? NaN) - (second ?? NaN));
      }
    }
  });
});
