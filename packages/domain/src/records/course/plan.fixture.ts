import type { Examples } from "../checking/examples.fixture.js";
import type { Plan } from "./plan.js";

const minimal: Plan = { id: "l-1", episodeId: "e-1", agreedOn: "2026-02-17", interventionTypes: ["talking"] };

export const planExamples: Examples<Plan> = {
  full: {
    ...minimal,
    interventionTypes: ["talking", "sensate-focus"],
    goalIds: ["g-1", "g-2"],
    course: "Weekly for three months.",
  },
  minimal,
  broken: [
    {
      says: "P3.3 a plan has intervention types",
      value: { ...minimal, interventionTypes: [] },
      issue: { code: "too-short", path: "interventionTypes" },
    },
    {
      says: "P3.3 a plan names a type once",
      value: { ...minimal, interventionTypes: ["talking", "talking"] },
      issue: { code: "repeated", path: "interventionTypes", rule: "P3.3" },
    },
    {
      says: "P3.3 a plan names a goal once",
      value: { ...minimal, goalIds: ["g-1", "g-1"] },
      issue: { code: "repeated", path: "goalIds", rule: "P3.3" },
    },
  ],
};
