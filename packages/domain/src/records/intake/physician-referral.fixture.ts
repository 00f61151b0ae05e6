import type { Examples } from "../checking/examples.fixture.js";
import type { PhysicianReferral } from "./physician-referral.js";

const minimal: PhysicianReferral = {
  id: "f-1",
  episodeId: "e-1",
  referredOn: "2026-02-03",
  referredTo: "gynaecologist",
  reason: "Pain with a possible physical cause.",
};

export const physicianReferralExamples: Examples<PhysicianReferral> = {
  full: {
    ...minimal,
    personId: "p-1",
    releaseId: "r-1",
    outcome: { receivedOn: "2026-03-01", finding: "physical_cause", note: "Treated." },
  },
  minimal,
  broken: [
    {
      says: "P2.4 an outcome does not come before the referral",
      value: { ...minimal, outcome: { receivedOn: "2026-02-02", finding: "unclear" } },
      issue: { code: "out-of-order", path: "outcome.receivedOn", rule: "P2.4" },
    },
    {
      says: "P2.4 an outcome has a finding",
      value: { ...minimal, outcome: { receivedOn: "2026-03-01" } },
      issue: { code: "missing-field", path: "outcome.finding" },
    },
  ],
};
