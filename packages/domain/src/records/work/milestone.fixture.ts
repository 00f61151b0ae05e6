import type { Examples } from "../checking/examples.fixture.js";
import type { Milestone } from "./milestone.js";

const minimal: Milestone = { id: "b-1", episodeId: "e-1", reachedOn: "2026-03-01", what: "Asked for what I wanted." };

export const milestoneExamples: Examples<Milestone> = {
  full: { ...minimal, goalId: "g-1", homeworkId: "a-1", celebratedOn: "2026-03-03" },
  minimal,
  broken: [
    {
      says: "P6.3 a milestone is not celebrated before it is reached",
      value: { ...minimal, celebratedOn: "2026-02-28" },
      issue: { code: "out-of-order", path: "celebratedOn", rule: "P6.3" },
    },
  ],
};
