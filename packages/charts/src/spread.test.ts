import { describe, expect, it } from "vitest";
import { spread } from "./spread.js";

const sized = (size: number, ...places: readonly number[]) => places.map((at) => ({ at, size }));

describe("spread", () => {
  it("leaves what does not lie on another where it is", () => {
    expect(spread(sized(10, 5, 30, 95), 100)).toEqual([5, 30, 95]);
  });

  it("moves what would lie on another, and what would stick out, just as far as it must", () => {
    expect(spread(sized(10, 0, 50, 52, 100), 100)).toEqual([5, 50, 60, 95]);
    expect(spread(sized(10, 98, 99, 100), 100)).toEqual([75, 85, 95]);
  });

  it("goes beyond the end where there is not room enough, one after the other", () => {
    expect(spread(sized(10, 1, 1, 1), 20)).toEqual([5, 15, 25]);
  });

  it("has nothing to spread of nothing", () => {
    expect(spread([], 20)).toEqual([]);
  });
});
