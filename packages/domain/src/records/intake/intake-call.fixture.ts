import type { Examples } from "../checking/examples.fixture.js";
import type { IntakeCall } from "./intake-call.js";

const minimal: IntakeCall = { id: "i-1", calledOn: "2026-01-05", outcome: "client_chose_not_to_proceed" };

export const intakeCallExamples: Examples<IntakeCall> = {
  full: {
    id: "i-2",
    calledOn: "2026-01-05",
    practitionerId: "t-1",
    clientId: "c-1",
    concerns: ["desire", "pain"],
    note: "Asked for evening hours.",
    outcome: "accepted",
  },
  minimal,
  others: [
    { id: "i-3", calledOn: "2026-01-05", outcome: "declined", reason: "fee" },
    { id: "i-4", calledOn: "2026-01-05", outcome: "referred_on", referredTo: "a pelvic floor clinic" },
  ],
  broken: [
    {
      says: "P3.1 a decline has a reason",
      value: { ...minimal, outcome: "declined" },
      issue: { code: "missing-field", path: "reason" },
    },
    {
      says: "P3.1 a referral says where to",
      value: { ...minimal, outcome: "referred_on" },
      issue: { code: "missing-field", path: "referredTo" },
    },
    {
      says: "P3.1 who is accepted is a client",
      value: { ...minimal, outcome: "accepted" },
      issue: { code: "missing-field", path: "clientId" },
    },
    {
      says: "P3.1 only a decline has a reason",
      value: { ...minimal, reason: "fee" },
      issue: { code: "unknown-field", path: "reason" },
    },
  ],
};
