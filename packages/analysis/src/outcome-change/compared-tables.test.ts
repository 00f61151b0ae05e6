import { describe, expect, it } from "vitest";
import { countsOf } from "../counted.fixture.js";
import type { OutcomeChangeOptions } from "./outcome-change.js";
import { outcomeChange } from "./outcome-change.js";
import { scoredPractice } from "./scored-practice.fixture.js";
import type { ScorePair } from "./scored-practice.fixture.js";

async function tablesOf(instrument: string, pairs: readonly ScorePair[], options: OutcomeChangeOptions = {}) {
  const dataset = await scoredPractice(instrument, pairs);
  const draft = await outcomeChange(dataset, options);
  dataset.close();
  const figures = Object.entries(draft.groups[0]?.figures ?? {});
  return Object.fromEntries(
    figures.flatMap(([name, figure]) =>
      name.startsWith("by:") || name === "reliable" ? [[name, countsOf(figure)]] : [],
    ),
  );
}

describe("change by several rules", () => {
  it("P7.3 tells of the same people under every rule that the instrument allows, so that a reader sees what hangs on it", async () => {
    const pairs: readonly ScorePair[] = [
      [0, 3],
      [10, 8],
      [14, 8],
      [18, 18],
      [22, 16],
      [30, 15],
    ];
    // R: before <- c(0, 10, 14, 18, 22, 30); after <- c(3, 8, 8, 18, 16, 15); s <- sd(before); m <- mean(before); r <- .9
    // 1.96 * sqrt(2) * s * sqrt(1 - r) = 9.04; s / 2 = 5.15; after - before = 3, -2, -6, 0, -6, -15
    // after - m - r * (before - m) = 1.43, -2.57, -6.17, .23, -5.37, -13.57 against 1.96 * s * sqrt(1 - r) = 6.39
    // (before - after) / before = none, .20, .43, 0, .27, .50
    expect(await tablesOf("core-10", pairs)).toEqual({
      reliable: { improved: 1, unchanged: 5, deteriorated: 0 },
      "by:published": { improved: 3, unchanged: 3, deteriorated: 0 },
      "by:regression": { improved: 1, unchanged: 5, deteriorated: 0 },
      "by:half-deviation": { improved: 3, unchanged: 3, deteriorated: 0 },
      "by:percentage": { improved: 2, unchanged: 3, deteriorated: 0, zero_before: 1 },
    });
  });

  it("against regression to the mean a change can be more than by itself (Edwards et al. 1978; Speer 1992)", async () => {
    const pairs: readonly ScorePair[] = [
      [10, 29],
      [20, 20],
      [30, 11],
    ];
    const own = { reliabilities: { "core-10": { value: 0.5, source: "our own retest" } } };
    // sd 10, mean 20. By themselves 19 points are less than 1.96 * sqrt(2) * 10 * sqrt(.5) = 19.6. Of 10 and 30 points 15 and 25
    // are to be expected, and 14 points from there are more than 1.96 * 10 * sqrt(.5) = 13.86.
    expect(await tablesOf("core-10", pairs, own)).toMatchObject({
      reliable: { improved: 0, unchanged: 3, deteriorated: 0 },
      "by:regression": { improved: 1, unchanged: 1, deteriorated: 1 },
    });
  });

  it("half a standard deviation is enough by itself (Norman, Sloan & Wyrwich 2003)", async () => {
    // R: sd(c(10, 14, 18)) = 4, so that 2 points are enough.
    const tables = await tablesOf("phq-9", [
      [10, 8],
      [14, 13],
      [18, 20],
    ]);
    expect(tables["by:half-deviation"]).toEqual({ improved: 1, unchanged: 1, deteriorated: 1 });
  });

  it("30 percent are enough by themselves, and who began at 0 is not judged by a percentage", async () => {
    const tables = await tablesOf("phq-9", [
      [10, 7],
      [10, 8],
      [10, 13],
      [0, 0],
      [0, 9],
    ]);
    expect(tables["by:percentage"]).toEqual({ improved: 1, unchanged: 1, deteriorated: 1, zero_before: 2 });
  });

  it("where published points decide they are not told twice, and a reliability that is unconfirmed decides nothing", async () => {
    const tables = await tablesOf("phq-9", [
      [10, 7],
      [12, 8],
    ]);
    expect(Object.keys(tables)).toEqual(["reliable", "by:half-deviation", "by:percentage"]);
  });

  it("a percentage says nothing of a scale on which a higher score is better", async () => {
    const tables = await tablesOf("das", [
      [80, 90],
      [90, 110],
    ]);
    expect(Object.keys(tables)).toEqual(["reliable", "by:regression", "by:half-deviation"]);
  });

  it("of scores before treatment that are all the same half a standard deviation is nothing, and is not told", async () => {
    const tables = await tablesOf("phq-9", [
      [10, 7],
      [10, 8],
    ]);
    expect(Object.keys(tables)).toEqual(["reliable", "by:percentage"]);
  });

  it("nothing is compared where no rule decides", async () => {
    const tables = await tablesOf("csi-16", [
      [30, 40],
      [35, 50],
    ]);
    expect(tables).toEqual({});
  });
});
