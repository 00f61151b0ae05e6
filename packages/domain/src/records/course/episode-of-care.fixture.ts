import type { Examples } from "../checking/examples.fixture.js";
import type { EpisodeOfCare } from "./episode-of-care.js";

const minimal: EpisodeOfCare = {
  id: "e-1",
  clientId: "c-1",
  status: "planned",
  firstContactOn: "2026-01-05",
  stageModel: "six-stages",
};
const active = { ...minimal, status: "active", openedOn: "2026-01-12" };
const closed = { ...active, status: "finished", closedOn: "2026-06-01", closure: "completed" };

export const episodeOfCareExamples: Examples<EpisodeOfCare> = {
  full: {
    id: "e-2",
    clientId: "c-1",
    practitionerId: "t-1",
    practiceId: "north",
    status: "finished",
    firstContactOn: "2026-01-05",
    openedOn: "2026-01-12",
    closedOn: "2026-06-01",
    closure: "declined",
    declineReason: "outside_expertise",
    concerns: ["desire", "relationship"],
    pathway: "current_relationship",
    stageModel: "six-stages",
    previousEpisodeId: "e-1",
    pauses: [{ pausedOn: "2026-02-01", resumedOn: "2026-02-15" }, { pausedOn: "2026-05-01" }],
  },
  minimal,
  others: [
    { ...minimal, status: "cancelled", closedOn: "2026-01-05", closure: "declined", declineReason: "fee" },
    { ...minimal, status: "onhold", openedOn: "2026-01-12", pauses: [{ pausedOn: "2026-02-01" }] },
    { ...minimal, status: "entered-in-error" },
  ],
  broken: [
    {
      says: "P3.7 an episode does not close before it opens",
      value: { ...closed, closedOn: "2026-01-11" },
      issue: { code: "out-of-order", path: "closedOn", rule: "P3.7" },
    },
    {
      says: "P3.7 an episode does not close before the first contact",
      value: { ...minimal, status: "cancelled", closedOn: "2026-01-04", closure: "other" },
      issue: { code: "out-of-order", path: "closedOn", rule: "P3.7" },
    },
    {
      says: "P7.6 an episode does not open before the first contact",
      value: { ...active, openedOn: "2026-01-04" },
      issue: { code: "out-of-order", path: "openedOn", rule: "P7.6" },
    },
    {
      says: "P3.7 an exit has a date",
      value: { ...active, closure: "moved" },
      issue: { code: "incomplete", path: "closure", rule: "P3.7" },
    },
    {
      says: "P3.7 an exit has a reason",
      value: { ...active, status: "finished", closedOn: "2026-06-01" },
      issue: { code: "incomplete", path: "closure", rule: "P3.7" },
    },
    {
      says: "P3.7 an active episode is not closed",
      value: { ...closed, status: "active" },
      issue: { code: "contradiction", path: "closedOn", rule: "P3.7" },
    },
    {
      says: "P3.7 a finished episode is closed",
      value: { ...active, status: "finished" },
      issue: { code: "contradiction", path: "closedOn", rule: "P3.7" },
    },
    {
      says: "P3.1 an active episode has been opened",
      value: { ...minimal, status: "active" },
      issue: { code: "contradiction", path: "openedOn", rule: "P3.1" },
    },
    {
      says: "P3.1 a planned episode has not been opened",
      value: { ...active, status: "planned" },
      issue: { code: "contradiction", path: "openedOn", rule: "P3.1" },
    },
    {
      says: "P3.1 only a declined episode has a decline reason",
      value: { ...closed, declineReason: "fee" },
      issue: { code: "contradiction", path: "declineReason", rule: "P3.1" },
    },
    {
      says: "P3.6 an episode does not reopen itself",
      value: { ...minimal, previousEpisodeId: "e-1" },
      issue: { code: "contradiction", path: "previousEpisodeId", rule: "P3.6" },
    },
    {
      says: "a concern is named once",
      value: { ...minimal, concerns: ["pain", "pain"] },
      issue: { code: "repeated", path: "concerns", rule: "P1.2" },
    },
    {
      says: "P3.9 pauses do not overlap",
      value: {
        ...active,
        pauses: [{ pausedOn: "2026-02-01", resumedOn: "2026-02-15" }, { pausedOn: "2026-02-14" }],
      },
      issue: { code: "out-of-order", path: "pauses", rule: "P3.9" },
    },
    {
      says: "P3.9 only the last pause may last",
      value: { ...active, pauses: [{ pausedOn: "2026-02-01" }, { pausedOn: "2026-02-14" }] },
      issue: { code: "out-of-order", path: "pauses", rule: "P3.9" },
    },
    {
      says: "FHIR spells it onhold here",
      value: { ...active, status: "on-hold" },
      issue: { code: "unknown-code", path: "status" },
    },
  ],
};
