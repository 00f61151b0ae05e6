import { describe, expect, it } from "vitest";
import { breakdownOf } from "../draft.fixture.js";
import type { LinkedCells } from "../linked/linked-cells.js";
import { targetsOf } from "./targets.js";

/** A table and its sum, as cells 0 (the whole) and 1 on. */
function tableOf(counts: Readonly<Record<string, number>>, impossible: readonly string[] = []): LinkedCells {
  const { total, parts } = breakdownOf(counts);
  const cells = [{ code: "total", things: total.things }, ...parts].map(({ code, things }) => ({
    path: `t/${code}`,
    count: things.length,
    things,
    atLeast: 0,
    ...(impossible.includes(code) ? { impossible: true as const } : {}),
  }));
  const terms = cells.map((_, at) => [at, at === 0 ? 1 : -1] as const);
  return { cells, relations: [{ terms, sense: "=" }], at: () => undefined };
}

const termsOf = (linked: LinkedCells) => targetsOf(linked, 5).map(({ terms }) => terms);

describe("what must stay uncertain", () => {
  it("is every count of 1 to k − 1, and neither a 0 nor a k", () => {
    expect(termsOf(tableOf({ a: 20, b: 4, c: 0, d: 5, e: 6 }))).toEqual([[[2, 1]]]);
  });

  it("is what is left of a whole without one part, where that is 1 to k − 1", () => {
    expect(termsOf(tableOf({ a: 20, b: 2, c: 2 }))).toContainEqual([
      [0, 1],
      [1, -1],
    ]);
  });

  it("is whether all are in one part (group disclosure): two or more elsewhere must be possible", () => {
    expect(targetsOf(tableOf({ a: 20, b: 0, c: 0 }), 5)).toEqual([
      {
        terms: [
          [0, 1],
          [1, -1],
        ],
        width: 1,
        within: { lower: 0, upper: 1 },
        cells: [0, 1],
      },
    ]);
  });

  it("is not that all are in the only part that is possible", () => {
    expect(termsOf(tableOf({ a: 20, b: 0 }, ["b"]))).toEqual([]);
  });
});
