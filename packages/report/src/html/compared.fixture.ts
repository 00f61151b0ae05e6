import type { InstrumentResult } from "@rapport/analysis";
import { fullInstrument } from "../sample.fixture.js";

const changed = (improved: number, unchanged: number) =>
  ({
    kind: "breakdown",
    total: improved + unchanged,
    parts: [
      { code: "improved", count: improved },
      { code: "unchanged", count: unchanged },
      { code: "deteriorated", fewerThan: 5 },
    ],
  }) as const;

const { method, reliable, improvedOfScored } = fullInstrument;
if (!method || !reliable || !improvedOfScored) throw new Error("The instrument says how change was decided.");

/** An instrument with all that can be told beside change: rules, stages, couples and forms. */
export const comparedInstrument: InstrumentResult = {
  ...fullInstrument,
  byMethod: [
    { method, table: reliable, improvedOfScored },
    {
      method: { kind: "published", threshold: 5, inclusive: true, level: 0.9, source: "Löwe et al. 2004" },
      table: changed(35, 20),
    },
    {
      method: { kind: "regression", reliability: 0.84, reliabilitySource: "Kroenke et al. 2001", z: 1.96 },
      table: { kind: "withheld", reason: "too-few" },
    },
    { method: { kind: "half-deviation", threshold: 2.55 }, table: changed(45, 10) },
    {
      method: { kind: "percentage", percent: 30 },
      table: { ...changed(40, 10), total: 55, parts: [...changed(40, 10).parts, { code: "zero_before", count: 5 }] },
    },
  ],
  scoreByStage: [
    {
      code: "evaluation",
      label: "Evaluation",
      score: { kind: "mean", estimate: 12.2, lower: 11, upper: 13, step: 0.2, n: 80 },
    },
    { code: "middle", label: "Middle stage", score: { kind: "withheld", reason: "too-few" } },
    { code: "termination", label: "Termination", score: { kind: "mean", estimate: 8, step: 2, n: 25 } },
  ],
  couples: {
    kind: "breakdown",
    total: 60,
    parts: [
      { code: "both_improved", count: 15 },
      { code: "one_improved", count: 10 },
      { code: "neither_improved", count: 20 },
      { code: "one_deteriorated", fewerThan: 5 },
      {
        code: "not_both_scored",
        display: "Only one partner, or none, with both scores",
        of: ["one_scored", "none_scored"],
        count: 15,
      },
    ],
  },
  forms: {
    kind: "breakdown",
    total: 105,
    parts: [
      { code: "complete", count: 80 },
      { code: "prorated", count: 10 },
      { code: "total_only", fewerThan: 5 },
      { code: "not_valid", count: 10 },
      { code: "not_scored", count: 5 },
    ],
  },
};
