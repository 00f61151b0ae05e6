import type { Examples } from "../checking/examples.fixture.js";
import type { GoalRating } from "./goal-rating.js";

const minimal: GoalRating = { id: "n-1", goalId: "g-1", ratedOn: "2026-03-10", scale: "gbo", score: 0 };

export const goalRatingExamples: Examples<GoalRating> = {
  full: {
    id: "n-2",
    goalId: "g-1",
    ratedOn: "2026-03-10",
    rater: "p-1",
    scale: "measure",
    instrument: "fsds-r",
    score: 14.5,
    measureId: "m-1",
  },
  minimal,
  others: [
    { id: "n-3", goalId: "g-1", ratedOn: "2026-03-10", scale: "gas", score: -2 },
    { id: "n-4", goalId: "g-1", ratedOn: "2026-03-10", scale: "gbo", score: 10 },
  ],
  broken: [
    {
      says: "P4.2 a goal-based outcome is 0 to 10",
      value: { ...minimal, score: 11 },
      issue: { code: "out-of-range", path: "score" },
    },
    {
      says: "P4.2 goal attainment is −2 to +2",
      value: { ...minimal, scale: "gas", score: 3 },
      issue: { code: "unknown-code", path: "score" },
    },
    {
      says: "P4.2 a score on a measure names the instrument",
      value: { ...minimal, scale: "measure" },
      issue: { code: "missing-field", path: "instrument" },
    },
    {
      says: "P4.2 a scale is one of three",
      value: { ...minimal, scale: "vas" },
      issue: { code: "unknown-code", path: "scale" },
    },
    {
      says: "a score is finite",
      value: { ...minimal, score: Number.NaN },
      issue: { code: "not-finite", path: "score" },
    },
  ],
};
