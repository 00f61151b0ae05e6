import type { ReleasedPart } from "@rapport/disclosure";
import { expect, it } from "vitest";
import { reachedSteps } from "./reached-steps.js";

const steps = ["1", "2", "3", "4"].map((code) => ({ code, label: `Step ${code}` }));
const rules = { level: 0.95, fewestForPercent: 20, furthest: 4 };
const reached = (total: number, parts: readonly ReleasedPart[], more: object = {}) =>
  reachedSteps({ kind: "shares", levels: steps, ordered: true, shares: { kind: "breakdown", total, parts } }, steps, {
    ...rules,
    ...more,
  });

it("P7.8 a course that came to a step came to all before it: shares go down from the first, which all came to", () => {
  const found = reached(50, [
    { code: "1", count: 15 },
    { code: "2", count: 20 },
    { code: "3", count: 10 },
    { code: "4", count: 5 },
  ]);
  expect(found?.map(({ code, share }) => [code, share.numerator, share.denominator])).toEqual([
    ["2", 35, 50],
    ["3", 15, 50],
    ["4", 5, 50],
  ]);
  // Wilson, of 15 in 50, from R: prop.test(15, 50, correct = FALSE) gives 0.1910 and 0.4375.
  expect(found?.[1]?.share.lower).toBeCloseTo(0.191, 3);
  expect(found?.[1]?.share.upper).toBeCloseTo(0.4375, 3);
});

it("steps that were merged are told under the first of them, since nobody knows how many came to the others", () => {
  const found = reached(50, [
    { code: "1..2", of: ["1", "2"], count: 30 },
    { code: "3..4", of: ["3", "4"], count: 20 },
  ]);
  expect(found).toMatchObject([{ code: "3", label: "Step 3", share: { numerator: 20 } }]);
});

it("a printed 0 counts as none, with what it may be at most: each part that is added up can be off", () => {
  const found = reached(100, [
    { code: "1", count: 60 },
    { code: "2", count: 40 },
    { code: "3", fewerThan: 5 },
    { code: "4", fewerThan: 5 },
  ]);
  // Two parts of up to 4 each, of at least 100 - 8: 8.7 percent, up to the next whole one.
  expect(found?.[1]).toMatchObject({ code: "3", share: { numerator: 0, estimate: 0, atMost: 0.09 } });
});

it("what is held back on one side of a step is known from the other, and on both sides not at all", () => {
  const found = reached(50, [
    { code: "1", count: 20 },
    { code: "2", hidden: true },
    { code: "3", count: 10 },
    { code: "4", hidden: true },
  ]);
  expect(found?.map(({ code, share }) => [code, share.numerator])).toEqual([["2", 30]]);
});

it("tells no share of fewer courses than the policy asks for, nor where nothing is shown", () => {
  const parts = [
    { code: "1", count: 10 },
    { code: "2", count: 5 },
  ];
  expect(reached(15, parts)).toBeUndefined();
  expect(reached(15, parts, { fewestForPercent: 10 })).toHaveLength(1);
  const withheld = { kind: "withheld", reason: "too-few" } as const;
  expect(
    reachedSteps({ kind: "shares", levels: steps, ordered: true, shares: withheld }, steps, rules),
  ).toBeUndefined();
});
