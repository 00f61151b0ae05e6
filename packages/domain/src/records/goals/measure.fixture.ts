import type { Examples } from "../checking/examples.fixture.js";
import type { Measure } from "./measure.js";

const bare = { id: "m-1", episodeId: "e-1", instrument: "phq-9", takenOn: "2026-02-03" };
const minimal: Measure = { ...bare, score: 12 };

export const measureExamples: Examples<Measure> = {
  full: { ...minimal, personId: "p-1", items: [2, 1, null, 3], rater: "partner" },
  minimal,
  others: [{ ...bare, items: [2, 1, 0] }],
  broken: [
    {
      says: "P4.2 a measure has a score or items",
      value: bare,
      issue: { code: "incomplete", path: "score", rule: "P4.2" },
    },
    {
      says: "an item is a number or missing",
      value: { ...bare, items: [1, "2"] },
      issue: { code: "wrong-type", path: "items[1]" },
    },
    {
      says: "a score is finite",
      value: { ...bare, score: Number.POSITIVE_INFINITY },
      issue: { code: "not-finite", path: "score" },
    },
  ],
};
