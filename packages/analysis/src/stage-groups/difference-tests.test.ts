import { describe, expect, it } from "vitest";
import type { Stays } from "../life-table/stays.js";
import { grayDraft, logRankDraft } from "./difference-tests.js";

const limits = { fewestForComparison: 5, fewestForStatistic: 2 };

/** Stays of a unit each, from the n-th on; a way out is a place among the group's exits, -1 while the stay lasts. */
function staysOf(
  first: number,
  days: readonly number[],
  exit: readonly number[],
  entry: readonly number[] = [],
): Stays {
  const unit = Uint32Array.from(days, (_, at) => first + at);
  return {
    unit,
    cluster: Int32Array.from(unit),
    entry: Int32Array.from(days, (_, at) => entry[at] ?? 0),
    days: Int32Array.from(days),
    exit: Int32Array.from(exit),
  };
}

const a = { code: "a", stays: staysOf(0, [5, 8, 12, 20, 25, 30, 41], [0, 0, 1, 0, -1, 0, 0]) };
const b = { code: "b", stays: staysOf(7, [9, 14, 22, 28, 35, 40, 52, 60], [1, 0, 0, 1, 0, -1, 0, 0]) };

describe("a test of the difference between groups (P7.1)", () => {
  // R 4: a <- c(5,8,12,20,25,30,41); ac <- c(1,1,2,1,0,1,1); b <- c(9,14,22,28,35,40,52,60); bc <- c(2,1,1,2,1,0,1,1)
  // t <- c(a, b); cc <- c(ac, bc); g <- rep(c("a", "b"), c(7, 8)); each also without any one of the 15 rows, as a range.
  it("of leaving in any way is the log-rank test, with its extremes when a unit is left out", () => {
    // survival: pchisq(survdiff(Surv(t, cc > 0) ~ g)$chisq, 1, lower.tail = FALSE)
    const test = logRankDraft([a, b], limits);
    expect(test?.p).toBeCloseTo(0.191719121291, 10);
    expect(test?.leaveOneOut?.lowest).toBeCloseTo(0.0999560018041, 10);
    expect(test?.leaveOneOut?.highest).toBeCloseTo(0.3647269586703, 10);
    expect(test?.groups.map(({ code, things }) => [code, things.length])).toEqual([
      ["a", 7],
      ["b", 8],
    ]);
  });

  it("of leaving in one way is Gray's, the other ways competing", () => {
    // cmprsk: cuminc(t, cc, g, cencode = 0)$Tests["1", "pv"]
    const test = grayDraft([a, b], "moved_on", limits);
    expect(test?.p).toBeCloseTo(0.132619830995, 10);
    expect(test?.leaveOneOut?.lowest).toBeCloseTo(0.0505498957794, 10);
    expect(test?.leaveOneOut?.highest).toBeCloseTo(0.2263889411073, 10);
  });

  it("is of groups alone that are large enough, and in which enough stays ended", () => {
    const small = { code: "small", stays: staysOf(20, [3, 4, 5, 6], [0, 0, 0, 0]) };
    const open = { code: "open", stays: staysOf(30, [3, 4, 5, 6, 7, 8], [0, -1, -1, -1, -1, -1]) };
    expect(logRankDraft([a, small, open, b], limits)?.groups.map(({ code }) => code)).toEqual(["a", "b"]);
    expect(logRankDraft([a, small, open], limits)).toBeUndefined();
    // Two left a and two left b in the second way, and nobody in the third.
    expect(grayDraft([a, b], "completed", { ...limits, fewestForStatistic: 3 })).toBeUndefined();
    expect(grayDraft([a, b], "not_completed", limits)).toBeUndefined();
  });

  it("counts a client once, however many stays it has", () => {
    const several = staysOf(40, [3, 4, 5, 6, 7], [0, 0, 0, 0, 0]);
    const one = { code: "one", stays: { ...several, unit: new Uint32Array(5).fill(40) } };
    expect(logRankDraft([a, one], limits)).toBeUndefined();
  });

  it("of one way leaves out stays that were not seen from their beginning, and of any way counts them from then", () => {
    const late = { code: "b", stays: staysOf(7, [...b.stays.days], [...b.stays.exit], [5]) };
    expect(grayDraft([a, late], "moved_on", limits)?.of.things.length).toBe(14);
    expect(logRankDraft([a, late], limits)?.of.things.length).toBe(15);
    // At risk from day 5 on, the first of b was not at risk when the first of a left on day 5.
    expect(logRankDraft([a, late], limits)?.p).not.toBeCloseTo(0.191719121291, 6);
  });
});
