import type { Examples } from "../checking/examples.fixture.js";
import type { PlanRevision } from "./plan-revision.js";

const minimal: PlanRevision = {
  id: "v-1",
  planId: "l-1",
  revisedOn: "2026-03-17",
  reason: "Touch came too early.",
  interventionTypes: ["communication"],
};

export const planRevisionExamples: Examples<PlanRevision> = {
  full: { ...minimal, goalIds: ["g-1"], effect: "partly_beneficial" },
  minimal,
  broken: [
    {
      says: "P3.4 a revision has a reason",
      value: { ...minimal, reason: "" },
      issue: { code: "empty", path: "reason" },
    },
    {
      says: "P3.4 a revision names a type once",
      value: { ...minimal, interventionTypes: ["talking", "talking"] },
      issue: { code: "repeated", path: "interventionTypes", rule: "P3.4" },
    },
    {
      says: "P3.4 a revision names a goal once",
      value: { ...minimal, goalIds: ["g-1", "g-1"] },
      issue: { code: "repeated", path: "goalIds", rule: "P3.4" },
    },
  ],
};
