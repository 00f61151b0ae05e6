import type { Examples } from "../checking/examples.fixture.js";
import type { TerminationReview } from "./termination-review.js";

const minimal: TerminationReview = {
  id: "z-1",
  episodeId: "e-1",
  reviewedOn: "2026-06-01",
  review: "We speak of it now.",
};

export const terminationReviewExamples: Examples<TerminationReview> = {
  full: {
    ...minimal,
    relapseSigns: ["avoiding bedtime", "no talk for a week"],
    celebration: "A weekend away.",
    goalIds: ["g-1"],
  },
  minimal,
  broken: [
    {
      says: "P3.6 a goal is looked at once",
      value: { ...minimal, goalIds: ["g-1", "g-1"] },
      issue: { code: "repeated", path: "goalIds", rule: "P3.6" },
    },
    {
      says: "P3.6 a sign of relapse is text",
      value: { ...minimal, relapseSigns: [""] },
      issue: { code: "empty", path: "relapseSigns[0]" },
    },
  ],
};
