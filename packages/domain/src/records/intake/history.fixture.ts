import type { Examples } from "../checking/examples.fixture.js";
import type { History } from "./history.js";

const minimal: History = { id: "h-1", episodeId: "e-1", takenOn: "2026-02-03", problems: [{ what: "Little desire." }] };

export const historyExamples: Examples<History> = {
  full: {
    id: "h-1",
    episodeId: "e-1",
    personId: "p-1",
    takenOn: "2026-02-03",
    problems: [
      {
        what: "Little desire since the birth.",
        since: "2023-06",
        onset: "acquired",
        context: "situational",
        conditions: "Less so on holiday.",
        distress: 7,
        statusNow: "Unchanged.",
      },
      { what: "Pain at times.", since: "2019" },
    ],
    triedBefore: [{ what: "Couples counselling", outcome: "Talked more, no change in desire." }],
    circumstances: { sourcesOfStress: ["night shifts"], recentChanges: ["moved house"] },
    medical: {
      conditions: ["hypothyroidism"],
      medicines: ["levothyroxine"],
      supplements: ["iron"],
      physicalCauseSuspected: true,
    },
    sexual: {
      education: "Little, at school.",
      beliefs: "Desire should come by itself.",
      experiences: "Few before this relationship.",
      relationships: "Two long ones.",
      patterns: ["waits for the partner to begin"],
      unrealisticBeliefs: ["everyone else wants it daily"],
    },
    observations: { talkativeness: 6, insight: 5, motivation: 8, commitmentToChange: 7, easeInSpeaking: 3 },
  },
  minimal,
  broken: [
    {
      says: "P2.1 a history has a problem",
      value: { ...minimal, problems: [] },
      issue: { code: "too-short", path: "problems" },
    },
    {
      says: "P2.1 distress is 0 to 10",
      value: { ...minimal, problems: [{ what: "Pain.", distress: 11 }] },
      issue: { code: "out-of-range", path: "problems[0].distress" },
    },
    {
      says: "P2.1 a month is one of the calendar",
      value: { ...minimal, problems: [{ what: "Pain.", since: "2020-13" }] },
      issue: { code: "not-a-day", path: "problems[0].since" },
    },
    {
      says: "P2.1 a problem does not begin after it is told",
      value: { ...minimal, problems: [{ what: "Pain.", since: "2026-03" }] },
      issue: { code: "out-of-order", path: "problems", rule: "P2.1" },
    },
    {
      says: "P2.1 what is generalised has no conditions",
      value: { ...minimal, problems: [{ what: "Pain.", context: "generalised", conditions: "On holiday." }] },
      issue: { code: "contradiction", path: "problems", rule: "P2.1" },
    },
    {
      says: "P2.6 an observation is 0 to 10",
      value: { ...minimal, observations: { insight: -1 } },
      issue: { code: "out-of-range", path: "observations.insight" },
    },
    {
      says: "free text is not endless",
      value: { ...minimal, triedBefore: [{ what: "x".repeat(10_001) }] },
      issue: { code: "too-long", path: "triedBefore[0].what" },
    },
  ],
};
