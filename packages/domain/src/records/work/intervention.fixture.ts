import type { Examples } from "../checking/examples.fixture.js";
import type { Intervention } from "./intervention.js";

const minimal: Intervention = {
  id: "v-1",
  episodeId: "e-1",
  type: "sensate-focus",
  startedOn: "2026-02-17",
  status: "in-progress",
};

export const interventionExamples: Examples<Intervention> = {
  full: { ...minimal, goalId: "g-1", endedOn: "2026-04-01", status: "completed" },
  minimal,
  broken: [
    {
      says: "P5 an intervention does not end before it starts",
      value: { ...minimal, status: "stopped", endedOn: "2026-02-16" },
      issue: { code: "out-of-order", path: "endedOn", rule: "P5" },
    },
    {
      says: "P5 an intervention in progress has not ended",
      value: { ...minimal, endedOn: "2026-04-01" },
      issue: { code: "contradiction", path: "endedOn", rule: "P5" },
    },
    {
      says: "a status is spelt as FHIR spells it",
      value: { ...minimal, status: "in_progress" },
      issue: { code: "unknown-code", path: "status" },
    },
  ],
};
