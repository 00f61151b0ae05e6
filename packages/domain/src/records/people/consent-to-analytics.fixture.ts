import type { Examples } from "../checking/examples.fixture.js";
import type { ConsentToAnalytics } from "./consent-to-analytics.js";

const minimal: ConsentToAnalytics = { id: "k-1", clientId: "c-1", decidedOn: "2026-01-05", status: "refused" };

export const consentToAnalyticsExamples: Examples<ConsentToAnalytics> = {
  full: {
    id: "k-1",
    clientId: "c-1",
    personId: "p-1",
    decidedOn: "2026-01-05",
    status: "withdrawn",
    withdrawnOn: "2026-03-01",
  },
  minimal,
  others: [{ id: "k-2", clientId: "c-1", decidedOn: "2026-01-05", status: "given" }],
  broken: [
    {
      says: "P1.4 a consent is not withdrawn before it is given",
      value: { ...minimal, status: "withdrawn", withdrawnOn: "2026-01-04" },
      issue: { code: "out-of-order", path: "withdrawnOn", rule: "P1.4" },
    },
    {
      says: "P1.4 a withdrawal has a day",
      value: { ...minimal, status: "withdrawn" },
      issue: { code: "missing-field", path: "withdrawnOn" },
    },
    {
      says: "P1.4 what was refused cannot be withdrawn",
      value: { ...minimal, withdrawnOn: "2026-02-01" },
      issue: { code: "unknown-field", path: "withdrawnOn" },
    },
    {
      says: "P1.4 a consent is given, refused or withdrawn",
      value: { ...minimal, status: "yes" },
      issue: { code: "unknown-code", path: "status" },
    },
  ],
};
