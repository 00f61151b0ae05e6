import type { Examples } from "../checking/examples.fixture.js";
import type { Goal } from "./goal.js";

const minimal: Goal = {
  id: "g-1",
  episodeId: "e-1",
  setOn: "2026-02-10",
  what: "Enjoy touch without pressure.",
  owner: "both",
  area: "intimacy",
  lifecycleStatus: "active",
};

export const goalExamples: Examples<Goal> = {
  full: {
    ...minimal,
    why: "We miss being close.",
    hopedFor: "Feeling like a couple again.",
    owner: "p-1",
    weight: 2,
    pathway: "current_relationship",
    lifecycleStatus: "on-hold",
    achievementStatus: "improving",
    statusOn: "2026-03-10",
    levels: ["never", "once a month", "once a week", "twice a week", "whenever we like"],
    target: { instrument: "fsds-r", score: 11, met: "at_or_below" },
  },
  minimal,
  broken: [
    {
      says: "P4.3 a status does not hold before the goal is set",
      value: { ...minimal, statusOn: "2026-02-09" },
      issue: { code: "out-of-order", path: "statusOn", rule: "P4.3" },
    },
    {
      says: "P4.2 goal attainment scaling has five levels",
      value: { ...minimal, levels: ["never", "sometimes", "often", "always"] },
      issue: { code: "too-short", path: "levels" },
    },
    {
      says: "P4.3 FHIR spells it on-hold here",
      value: { ...minimal, lifecycleStatus: "onhold" },
      issue: { code: "unknown-code", path: "lifecycleStatus" },
    },
    {
      says: "P4.1 a weight is not negative",
      value: { ...minimal, weight: -1 },
      issue: { code: "out-of-range", path: "weight" },
    },
  ],
};
