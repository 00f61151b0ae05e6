import type { Examples } from "../checking/examples.fixture.js";
import type { Session } from "./session.js";

const minimal: Session = {
  id: "s-1",
  episodeId: "e-1",
  heldOn: "2026-02-03",
  format: "individual",
  modality: "video",
  attendance: "no_show",
};
const attended = { ...minimal, attendance: "attended" };

export const sessionExamples: Examples<Session> = {
  full: {
    ...minimal,
    practitionerId: "t-1",
    format: "conjoint",
    attendance: "attended",
    present: ["p-1", "p-2"],
    minutes: 50,
    booster: false,
  },
  minimal,
  broken: [
    {
      says: "P7.6 a session that nobody attended has no minutes",
      value: { ...minimal, minutes: 50 },
      issue: { code: "contradiction", path: "minutes", rule: "P7.6" },
    },
    {
      says: "P7.6 nobody is present at a session that was cancelled",
      value: { ...minimal, attendance: "cancelled", present: ["p-1"] },
      issue: { code: "contradiction", path: "present", rule: "P7.6" },
    },
    {
      says: "P1.1 a conjoint session is with two or more",
      value: { ...attended, format: "conjoint", present: ["p-1"] },
      issue: { code: "wrong-count", path: "present", rule: "P1.1" },
    },
    {
      says: "P1.1 an individual session is with one",
      value: { ...attended, present: ["p-1", "p-2"] },
      issue: { code: "wrong-count", path: "present", rule: "P1.1" },
    },
    {
      says: "P1.1 who is present is named once",
      value: { ...attended, format: "conjoint", present: ["p-1", "p-1"] },
      issue: { code: "repeated", path: "present", rule: "P1.1" },
    },
    {
      says: "a session is no longer than a day",
      value: { ...attended, minutes: 1441 },
      issue: { code: "out-of-range", path: "minutes" },
    },
    {
      says: "true is not the text yes",
      value: { ...attended, booster: "yes" },
      issue: { code: "wrong-type", path: "booster" },
    },
  ],
};
