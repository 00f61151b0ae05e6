import { describe, expect, it } from "vitest";
import { units } from "../draft.fixture.js";
import { definePolicy } from "../policy.js";
import { isOfOnePractitioner } from "./practitioners.js";

const policy = definePolicy();
const count = (ofUnits: readonly (readonly number[])[], { practice = 2, of = units(ofUnits.length) } = {}) =>
  isOfOnePractitioner(Uint32Array.from(of), { count: practice, ofUnits }, policy);
const times = (number: number, of: readonly number[]) => units(number).map(() => of);

describe("P1.2 a count tells of one practitioner's work", () => {
  it("where all k units or more are that practitioner's", () => {
    expect(count(times(5, [3]))).toBe(true);
    expect(count([...times(5, [3]), [1]])).toBe(false);
  });

  it("also where some of them were somebody else's at another time", () => {
    expect(count([...times(5, [3]), [1, 3]])).toBe(true);
  });

  it("also where nobody is recorded for some: what is not known does not hide it", () => {
    expect(count([...times(5, [3]), ...times(40, [])])).toBe(true);
  });

  it("not where fewer than k units stand behind it, which are kept uncertain as it is", () => {
    expect(count(times(4, [3]))).toBe(false);
    expect(count(times(4, [3]), { of: [0, 0, 1, 1, 2, 2, 3] })).toBe(false);
  });

  it("not where all have the same two, as in co-therapy", () => {
    expect(count(times(12, [1, 2]))).toBe(false);
  });

  it("not where the practice has one, whom every number is about, or records none", () => {
    expect(count(times(12, [0]), { practice: 1 })).toBe(false);
    expect(count(times(12, []))).toBe(false);
    expect(count([], { of: units(12) })).toBe(false);
  });
});
