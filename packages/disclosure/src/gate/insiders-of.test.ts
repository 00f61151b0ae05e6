import { describe, expect, it } from "vitest";
import { insidersIn } from "../audit/contributions.js";
import { insidersOf } from "./insiders-of.js";

const cell = (...units: readonly number[]) => ({
  path: "",
  count: units.length,
  things: Uint32Array.from(units),
  atLeast: 0,
});
const aimed = (...variables: readonly number[]) => variables.map((variable) => ({ terms: [[variable, 1] as const] }));

describe("what units know of their own", () => {
  it("is what each contributes to the counts that are aimed at, and nothing else", () => {
    const cells = [cell(0, 0, 0, 4), cell(4), cell(0, 4, 7)];
    const insiders = insidersOf({ cells }, { current: [10, 11, 12] }, aimed(10, 12));
    expect([...insidersIn(insiders)].map(({ contributions }) => contributions)).toEqual([
      [
        [10, 3],
        [12, 1],
      ],
      [
        [10, 1],
        [12, 1],
      ],
      [[12, 1]],
    ]);
  });

  it("is asked about once where several units contribute the same", () => {
    const cells = [cell(1, 2, 2, 3), cell(1, 3)];
    const insiders = insidersOf({ cells }, { current: [0, 1] }, aimed(0, 1));
    expect([...insidersIn(insiders)].map(({ contributions }) => contributions)).toEqual([
      [
        [0, 1],
        [1, 1],
      ],
      [[0, 2]],
    ]);
  });

  it("adds up what a unit contributes to one count in two tables", () => {
    const insiders = insidersOf({ cells: [cell(1, 1), cell(1)] }, { current: [5, 5] }, aimed(5));
    expect([...insidersIn(insiders)]).toEqual([{ contributions: [[5, 3]] }]);
  });

  it("is nothing where no count is aimed at", () => {
    expect([...insidersIn(insidersOf({ cells: [cell(1)] }, { current: [0] }, []))]).toEqual([]);
  });
});
