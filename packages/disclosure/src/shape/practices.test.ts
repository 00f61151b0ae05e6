import { describe, expect, it } from "vitest";
import { units } from "../draft.fixture.js";
import { definePolicy } from "../policy.js";
import { isOfFewPractices, isOnePracticeDominant } from "./practices.js";

const times = (number: number, of: readonly number[]) => units(number).map(() => of);

/** Whether all of these units are of fewer than `fewest` practices, of `count` in scope. */
const isOfFew = (ofUnits: readonly (readonly number[])[], { fewest = 3, count = 5, of = units(ofUnits.length) } = {}) =>
  isOfFewPractices(Uint32Array.from(of), { count, ofUnits }, { k: 5, fewestPractices: fewest });

describe("a count of a network tells of a practice", () => {
  it("where two or one are behind it, and the policy asks for three", () => {
    expect(isOfFew(times(9, [0]))).toBe(true);
    expect(isOfFew([...times(5, [0]), [1]])).toBe(true);
    expect(isOfFew([...times(5, [0]), [1], [2]])).toBe(false);
    expect(isOfFew([...times(5, [0]), [1]], { fewest: 2 })).toBe(false);
  });

  it("also where some of them came to others at another time", () => {
    expect(isOfFew([[0, 3], [4, 0], ...times(5, [1, 2]), [1, 4]])).toBe(true);
    expect(isOfFew([[0, 3], [4, 1], ...times(5, [2])])).toBe(false);
    // Covered by 1 and 3, though the first unit is taken to be of 0 to begin with.
    expect(isOfFew([[0, 1], [1, 2], [0, 3], ...times(4, [3])])).toBe(true);
  });

  it("also where none is recorded for some", () => {
    expect(isOfFew([...times(5, [0]), ...times(20, [])])).toBe(true);
    expect(isOfFew(times(20, []))).toBe(false);
  });

  it("not where it is a small count, where fewer are in scope, or where the policy lets each be seen", () => {
    expect(isOfFew(times(4, [0]))).toBe(false);
    expect(isOfFew(times(9, [0]), { of: [0, 0, 1, 1, 2, 2, 3] })).toBe(false);
    expect(isOfFew(times(9, [0]), { count: 2 })).toBe(false);
    expect(isOfFew(times(9, [0]), { fewest: 1 })).toBe(false);
  });
});

describe("one practice's part of the clients", () => {
  const sizes = (...counts: readonly number[]) => counts.flatMap((count, practice) => times(count, [practice]));
  const isDominant = (...counts: readonly number[]) => isOnePracticeDominant(sizes(...counts), definePolicy());

  it("is too large where the rest, without the second, is under 20 % of it", () => {
    expect(isDominant(100, 40, 19)).toBe(true);
    expect(isDominant(100, 40, 20)).toBe(false);
    expect(isDominant(100, 10, 10, 10)).toBe(false);
  });

  it("is too large of two, each of which has the other's by subtraction, and of one there is no other", () => {
    expect(isDominant(50, 50)).toBe(true);
    expect(isDominant(50)).toBe(false);
  });
});
