import type { Examples } from "../checking/examples.fixture.js";
import type { PathwayChange } from "./pathway-change.js";

const minimal: PathwayChange = {
  id: "x-1",
  episodeId: "e-1",
  changedOn: "2026-04-01",
  from: "medical",
  to: "current_relationship",
  reason: "The pain is gone.",
};

export const pathwayChangeExamples: Examples<PathwayChange> = {
  full: minimal,
  minimal,
  broken: [
    {
      says: "P4.4 a change leads to another pathway",
      value: { ...minimal, to: "medical" },
      issue: { code: "contradiction", path: "to", rule: "P4.4" },
    },
  ],
};
