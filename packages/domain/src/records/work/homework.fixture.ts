import type { Examples } from "../checking/examples.fixture.js";
import type { Homework } from "./homework.js";

const minimal: Homework = { id: "a-1", interventionId: "v-1", setting: "home", assignedOn: "2026-02-17" };
const report = { reportedOn: "2026-02-24", completion: "not_done" };

export const homeworkExamples: Examples<Homework> = {
  full: {
    ...minimal,
    setting: "home",
    sessionId: "s-1",
    task: "Touch that asks for nothing, twenty minutes, twice.",
    report: {
      reportedOn: "2026-02-24",
      completion: "partly",
      whatWorked: "The first time.",
      whatDidNot: "The second, we were tired.",
      helpfulness: 6,
      distress: 4,
      roadblock: {
        kind: "time",
        note: "Night shifts.",
        response: { kind: "revised_plan", on: "2026-02-24", note: "Once a week.", planRevisionId: "v-1" },
      },
      details: { step: "non_genital", anxiety: 4, places: ["hands", "back"] },
    },
  },
  minimal: { ...minimal, setting: "home" },
  others: [
    {
      ...minimal,
      setting: "room",
      report: {
        reportedOn: "2026-02-17",
        completion: "not_done",
        roadblock: { kind: "anxiety", response: { kind: "support", on: "2026-02-24" } },
      },
    },
    {
      ...minimal,
      setting: "home",
      report: {
        reportedOn: "2026-02-24",
        completion: "not_done",
        roadblock: {
          kind: "pain",
          response: { kind: "change_of_intervention", on: "2026-02-24", interventionId: "v-2" },
        },
      },
    },
  ],
  broken: [
    {
      says: "P6.1 homework is not reported before it is assigned",
      value: { ...minimal, report: { ...report, reportedOn: "2026-02-16" } },
      issue: { code: "out-of-order", path: "report.reportedOn", rule: "P6.1" },
    },
    {
      says: "P6.2 nothing follows a roadblock before it is reported",
      value: {
        ...minimal,
        report: { ...report, roadblock: { kind: "pain", response: { kind: "support", on: "2026-02-23" } } },
      },
      issue: { code: "out-of-order", path: "report.roadblock.response.on", rule: "P6.2" },
    },
    {
      says: "P6.2 a change of intervention says which",
      value: {
        ...minimal,
        report: {
          ...report,
          roadblock: { kind: "pain", response: { kind: "change_of_intervention", on: "2026-02-24" } },
        },
      },
      issue: { code: "missing-field", path: "report.roadblock.response.interventionId" },
    },
    {
      says: "P6.1 distress is 0 to 10",
      value: { ...minimal, report: { ...report, distress: 10.5 } },
      issue: { code: "wrong-type", path: "report.distress" },
    },
    {
      says: "P6.1 details are fields",
      value: { ...minimal, report: { ...report, details: ["calm"] } },
      issue: { code: "wrong-type", path: "report.details" },
    },
  ],
};
