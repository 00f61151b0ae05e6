import type { Examples } from "../checking/examples.fixture.js";
import type { ReleaseOfInformation } from "./release-of-information.js";

const minimal: ReleaseOfInformation = {
  id: "r-1",
  clientId: "c-1",
  recipient: "the client's gynaecologist",
  scope: "attendance, and what was agreed about pain",
  signedOn: "2026-01-05",
  signedBy: ["p-1"],
  startsOn: "2026-01-05",
  endsOn: "2026-12-31",
};

export const releaseOfInformationExamples: Examples<ReleaseOfInformation> = {
  full: { ...minimal, withdrawnOn: "2026-05-01" },
  minimal,
  broken: [
    {
      says: "P1.4 a release is signed before it starts",
      value: { ...minimal, startsOn: "2026-01-04" },
      issue: { code: "out-of-order", path: "startsOn", rule: "P1.4" },
    },
    {
      says: "P1.4 a release does not end before it starts",
      value: { ...minimal, endsOn: "2026-01-04" },
      issue: { code: "out-of-order", path: "endsOn", rule: "P1.4" },
    },
    {
      says: "P1.4 a release is not withdrawn before it is signed",
      value: { ...minimal, withdrawnOn: "2026-01-04" },
      issue: { code: "out-of-order", path: "withdrawnOn", rule: "P1.4" },
    },
    {
      says: "P1.4 a release is signed by someone",
      value: { ...minimal, signedBy: [] },
      issue: { code: "too-short", path: "signedBy" },
    },
    {
      says: "a day is one of the calendar",
      value: { ...minimal, endsOn: "2027-02-29" },
      issue: { code: "not-a-day", path: "endsOn" },
    },
    {
      says: "a day has no time",
      value: { ...minimal, endsOn: "2027-02-28T00:00:00Z" },
      issue: { code: "not-a-day", path: "endsOn" },
    },
  ],
};
