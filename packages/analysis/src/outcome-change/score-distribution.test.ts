import type { Dataset } from "@rapport/dataset";
import { definePolicy, emptyLedger, release, secretFrom } from "@rapport/disclosure";
import { afterEach, describe, expect, it } from "vitest";
import { countsOf } from "../counted.fixture.js";
import { draftOf } from "../draft-of.js";
import { outcomeChangeResult } from "./outcome-change-result.js";
import { outcomeChange } from "./outcome-change.js";
import { scoredPractice } from "./scored-practice.fixture.js";
import type { ScorePair } from "./scored-practice.fixture.js";

let opened: Dataset | undefined;
afterEach(() => opened?.close());

async function drafted(instrument: string, pairs: readonly ScorePair[]) {
  opened = await scoredPractice(instrument, pairs);
  return { dataset: opened, question: await outcomeChange(opened) };
}

describe("the distribution of scores before and after (P7.3)", () => {
  it("tells everybody with both scores by the bin of each, and by the side of the cut-off", async () => {
    const { question } = await drafted("phq-9", [
      [27, 9],
      [20, 10],
      [10, 4],
      [9, 9.5],
    ]);
    const figures = question.groups[0]?.figures;
    const numbers = (name: string) => Object.values(countsOf(figures?.[name]));
    // Bins from 0, 5, 10, 15, 20 and 25 up.
    expect(numbers("scores:before")).toEqual([0, 1, 1, 0, 1, 1]);
    expect(numbers("scores:after")).toEqual([1, 2, 1, 0, 0, 0]);
    expect(countsOf(figures?.["sides:before"])).toEqual({ clinical: 3, other: 1 });
    expect(countsOf(figures?.["sides:after"])).toEqual({ clinical: 1, other: 3 });
  });

  it("has no sides without a cut-off", async () => {
    const { question } = await drafted("das", [[100, 120]]);
    expect(Object.keys(question.groups[0]?.figures ?? {}).filter((name) => /^(scores|sides):/u.test(name))).toEqual([
      "scores:before",
      "scores:after",
    ]);
  });

  it("is released with neighbours merged where people are few, of the same people both times", async () => {
    const pairs = Array.from({ length: 40 }, (_, at): ScorePair => [10 + (at % 15), at % 12]);
    const { dataset, question } = await drafted("phq-9", pairs);
    const draft = await draftOf(dataset, [question]);
    const { released } = await release(draft, definePolicy(), emptyLedger, secretFrom(new Uint8Array(32).fill(3)), {
      madeOn: "2026-07-01",
    });
    const [first] = released?.questions ?? [];
    const distribution = first && outcomeChangeResult(first).instruments[0]?.distribution;
    expect(distribution?.bins.map(({ from, until }) => [from, until])).toEqual([
      [0, 5],
      [5, 10],
      [10, 15],
      [15, 20],
      [20, 25],
      [25, 27],
    ]);
    const [before, after] = [distribution?.before, distribution?.after];
    expect(before?.bins).toMatchObject({ kind: "breakdown", total: 40 });
    expect(after?.bins).toMatchObject({ kind: "breakdown", total: 40 });
    // All 40 began with 10 or more; at the end 2 of 12 scores are above 9: of 40 people 6, printed as 5.
    expect(before?.sides).toMatchObject({ total: 40, parts: [{ code: "clinical" }, { code: "other" }] });
    expect(after?.sides).toMatchObject({ total: 40, parts: [{ count: 5 }, { count: 35 }] });
  });
});
