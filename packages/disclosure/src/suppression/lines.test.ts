import { describe, expect, it } from "vitest";
import { linesOf } from "./lines.js";

const counts = [5, 2, 3, 4];

describe("wholes and parts of relations", () => {
  it("are found whichever side of the equation the whole stands on", () => {
    const line = { whole: 0, parts: [1, 2], exhaustive: true };
    const terms = [
      [0, 1],
      [1, -1],
      [2, -1],
    ] as const;
    const turned = [
      [1, 1],
      [0, -1],
      [2, 1],
    ] as const;
    expect(linesOf({ counts, relations: [{ terms, sense: "=" }] })).toEqual([line]);
    expect(linesOf({ counts, relations: [{ terms: turned, sense: "=" }] })).toEqual([line]);
  });

  it("are not all of the whole where it only contains them", () => {
    const terms = [
      [0, 1],
      [1, -1],
    ] as const;
    expect(linesOf({ counts, relations: [{ terms, sense: ">=" }] })).toEqual([
      { whole: 0, parts: [1], exhaustive: false },
    ]);
  });

  it("are none where several stand on both sides, or a sum is only no less than a count", () => {
    const equal = [
      [0, 1],
      [1, 1],
      [2, -1],
      [3, -1],
    ] as const;
    const atLeast = [
      [1, 1],
      [2, 1],
      [3, -1],
    ] as const;
    expect(
      linesOf({
        counts,
        relations: [
          { terms: equal, sense: "=" },
          { terms: atLeast, sense: ">=" },
        ],
      }),
    ).toEqual([]);
  });
});
