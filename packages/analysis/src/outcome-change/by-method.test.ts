import type { ReleasedFigure, ReleasedGroup } from "@rapport/disclosure";
import { instrumentFor } from "@rapport/instruments";
import { describe, expect, it } from "vitest";
import { byMethod } from "./by-method.js";

const rules = { level: 0.95, fewestForPercent: 20, furthest: 4 };
const decides = { kind: "published", threshold: 6, inclusive: true, source: "NHS Talking Therapies" } as const;
const table = (improved: number, unchanged: number): ReleasedFigure => ({
  kind: "breakdown",
  total: improved + unchanged,
  parts: [
    { code: "improved", count: improved },
    { code: "unchanged", count: unchanged },
    { code: "deteriorated", fewerThan: 5 },
  ],
});

function resultOf(code: string, figures: ReleasedGroup["figures"]) {
  const instrument = instrumentFor(code);
  return instrument && byMethod({ code, figures }, instrument, {}, decides, rules);
}

describe("change by several rules, from what was released", () => {
  it("tells of the rule that decides first, and of every other with its shares", () => {
    const found = resultOf("phq-9", {
      sd: { kind: "spread", estimate: 3.6 },
      reliable: table(40, 60),
      "by:half-deviation": table(70, 30),
      "by:percentage": table(55, 45),
    });
    expect(found?.map(({ method }) => method)).toEqual([
      decides,
      { kind: "half-deviation", threshold: 1.8 },
      { kind: "percentage", percent: 30 },
    ]);
    expect(found?.map(({ improvedOfScored }) => improvedOfScored?.estimate)).toEqual([0.4, 0.7, 0.55]);
    expect(found?.[0]?.deterioratedOfScored).toMatchObject({ estimate: 0, atMost: 0.05 });
  });

  it("a rule whose table is held back is told as such, and without the standard deviation its points are not known", () => {
    const found = resultOf("phq-9", {
      sd: { kind: "withheld", reason: "too-few" },
      reliable: table(10, 5),
      "by:half-deviation": { kind: "withheld", reason: "too-few" },
    });
    // Of fewer than 20 there are no shares.
    expect(found).toEqual([
      { method: decides, table: table(10, 5) },
      { method: { kind: "half-deviation" }, table: { kind: "withheld", reason: "too-few" } },
    ]);
  });

  it("published points that do not decide are told with the confidence at which they hold", () => {
    const found = resultOf("core-10", { reliable: table(40, 60), "by:published": table(50, 50) });
    expect(found?.[1]?.method).toMatchObject({ kind: "published", threshold: 6, inclusive: true, level: 0.9 });
  });

  it("one rule by itself is no comparison", () => {
    expect(resultOf("phq-9", { reliable: table(40, 60) })).toBeUndefined();
  });
});
