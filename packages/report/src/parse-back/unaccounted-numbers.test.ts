import { describe, expect, it } from "vitest";
import { drawingRoles } from "./drawing-roles.js";
import type { Piece } from "./piece.js";
import { unaccountedNumbers } from "./unaccounted-numbers.js";

const piece = (text: string, role?: string): Piece => ({
  where: "p[1]",
  text,
  hidden: false,
  ...(role === undefined ? {} : { role }),
});

describe("unaccountedNumbers", () => {
  it("counts the numbers that are not allowed, place by place, and names none", () => {
    const pieces = [piece("25 of 47 in 4711"), piece("25"), { ...piece("x 4711"), where: "p[2]" }];
    const left = unaccountedNumbers(pieces, new Set(["25"]));
    expect(left).toEqual([
      { where: "p[1]", count: 2, class: "text" },
      { where: "p[2]", count: 1, class: "text" },
    ]);
    expect(JSON.stringify(left)).not.toContain("47");
  });

  it("counts a number as often as it stands there", () => {
    expect(unaccountedNumbers([piece("7 7 7")], new Set())).toEqual([{ where: "p[1]", count: 3, class: "text" }]);
  });

  it("gives what draws a class of its own, which is for the caller to say", () => {
    expect(unaccountedNumbers([piece("M 1 2", "d")], new Set())[0]?.class).toBe("geometry");
    expect(unaccountedNumbers([piece("M 1 2", "d")], new Set(), { geometry: new Set() })[0]?.class).toBe("text");
  });

  it("takes no attribute for a drawing that holds words, ids or links", () => {
    for (const role of ["id", "class", "href", "title", "aria-label", "data-count", "html:x", "own-name", "opaque"]) {
      expect(drawingRoles.has(role)).toBe(false);
    }
  });

  it("never accounts for bytes that are no text, whatever is allowed", () => {
    expect(unaccountedNumbers([piece("a", "opaque")], new Set())).toEqual([{ where: "p[1]", count: 1, class: "text" }]);
    expect(unaccountedNumbers([piece("5", "opaque")], new Set(["5"]))).toHaveLength(1);
    expect(unaccountedNumbers([piece("", "pixels")], new Set())[0]?.class).toBe("geometry");
  });

  it("does not count what stands elsewhere: one by one, or as what it says", () => {
    expect(unaccountedNumbers([piece("2540", "joined"), piece("aGk0NzEx", "encoded")], new Set(["25", "40"]))).toEqual(
      [],
    );
  });
});
