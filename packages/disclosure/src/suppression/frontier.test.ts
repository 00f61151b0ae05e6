import { describe, expect, it } from "vitest";
import { attackedSystem } from "./attacked-system.js";
import { frontierOf } from "./frontier.js";
import { only, twoWay } from "./tables.fixture.js";

const { system } = twoWay([
  [1, 2, 3],
  [4, 5, 6],
]);
const attacked = attackedSystem(system, undefined, undefined);

describe("what may be hidden next", () => {
  it("is everything in a sum with a hidden count that hangs together with the form", () => {
    // The first count and its row's second are hidden: their columns, their row, and nothing of the last column below.
    expect(frontierOf(attacked, only(system, [0, 1]), [[0, 1]])).toEqual([2, 3, 4, 5, 8, 9]);
  });

  it("is the printed counts of the form itself, where none of it is hidden", () => {
    expect(
      frontierOf(attacked, only(system, []), [
        [3, 1],
        [0, -1],
      ]),
    ).toEqual([0, 3]);
  });

  it("leaves out what is printed whatever it is, and what hangs together with nothing of the form", () => {
    const withImpossible = attackedSystem(system, undefined, only(system, [2, 8]));
    expect(frontierOf(withImpossible, only(system, [0, 6]), [[0, 1]])).toEqual([1, 3, 4]);
  });

  it("is empty where all is hidden", () => {
    expect(
      frontierOf(
        attacked,
        system.counts.map(() => true),
        [[0, 1]],
      ),
    ).toEqual([]);
  });
});
