import { describe, expect, it } from "vitest";
import { insidersIn } from "./contributions.js";

const list = (...numbers: readonly number[]) => Int32Array.from(numbers);

describe("contributions as steps", () => {
  it("are each insider's own, from its first step to its last, though insiders share steps", () => {
    const shared = { before: list(-1, 0, 0), variable: list(3, 7, 2), amount: list(1, 2, 4) };
    expect([...insidersIn({ ...shared, last: list(1, 2, 0) })].map(({ contributions }) => contributions)).toEqual([
      [
        [3, 1],
        [7, 2],
      ],
      [
        [3, 1],
        [2, 4],
      ],
      [[3, 1]],
    ]);
  });

  it("add up where a variable comes again, and are none of nobody", () => {
    const steps = { before: list(-1, 0), variable: list(5, 5), amount: list(2, 1) };
    expect([...insidersIn({ ...steps, last: list(1) })]).toEqual([{ contributions: [[5, 3]] }]);
    expect([...insidersIn({ ...steps, last: list() })]).toEqual([]);
  });
});
