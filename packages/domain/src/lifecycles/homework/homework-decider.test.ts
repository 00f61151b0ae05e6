import { describe, expect, it } from "vitest";
import { specify } from "../../testing.js";
import { rebuild } from "../decider.js";
import { homeworkDecider } from "./homework-decider.js";
import type { FollowUp } from "./homework-command.js";
import type { HomeworkEvent } from "./homework-event.js";

const expectGiven = specify(homeworkDecider);
const assign = {
  type: "assign",
  homeworkId: "h1",
  episodeId: "e1",
  interventionId: "i1",
  sessionId: "s5",
  day: "2026-03-01",
} as const;
const assigned: HomeworkEvent = { ...assign, type: "homework_assigned" };
const day = "2026-03-08";
const done = { completion: "done", whatWorked: "slow start", helpfulness: 8, distress: 2 } as const;
const blocked = { completion: "not_done", whatDidNot: "no quiet hour", roadblock: "time" } as const;
const reported = (report: typeof done | typeof blocked): HomeworkEvent => ({
  type: "homework_reported",
  homeworkId: "h1",
  day,
  ...report,
});
const followUp = (to: FollowUp) => ({ type: "follow_up", day, followUp: to }) as const;
const followedUp = (to: FollowUp): HomeworkEvent => ({
  type: "roadblock_followed_up",
  homeworkId: "h1",
  day,
  followUp: to,
});
const support: FollowUp = { kind: "support", note: "a fixed evening" };

describe("P6.1 homework", () => {
  it("P6.1 is assigned from an intervention, once", () => {
    expectGiven([]).when(assign).then([assigned]);
    expectGiven([assigned]).when(assign).thenIssues(["already-assigned"]);
    expectGiven([])
      .when({ ...assign, interventionId: "" })
      .thenIssues(["empty-text"]);
  });

  it("P6.1 is reported with what worked and what did not", () => {
    expectGiven([assigned])
      .when({ type: "report", day, ...done })
      .then([reported(done)]);
    expect(rebuild(homeworkDecider, [assigned, reported(done)])).toMatchObject({
      status: "reported",
      assignedOn: "2026-03-01",
      reportedOn: day,
      report: done,
    });
  });

  it("P6.1 is reported after it was assigned, and once", () => {
    expectGiven([])
      .when({ type: "report", day, ...done })
      .thenIssues(["not-assigned"]);
    expectGiven([assigned, reported(done)])
      .when({ type: "report", day, ...done })
      .thenIssues(["not-assigned"]);
    expectGiven([assigned])
      .when({ type: "report", ...done, day: "2026-02-28" })
      .thenIssues(["day-goes-back"]);
  });

  it("P6.1 is done, partly done or not done", () => {
    const report = { type: "report", day, ...done, completion: JSON.parse('"perhaps"') } as const;
    expectGiven([assigned]).when(report).thenIssues(["unknown-code"]);
  });

  it("P6.1 helpfulness and distress run from 0 to 10", () => {
    const rated = (helpfulness: number, distress: number) =>
      ({ type: "report", day, completion: "done", helpfulness, distress }) as const;
    expectGiven([assigned]).when(rated(0, 10)).thenWarnings([]);
    expectGiven([assigned]).when(rated(11, -1)).thenIssues(["out-of-range", "out-of-range"]);
    expectGiven([assigned]).when(rated(4.5, 10.5)).thenIssues(["out-of-range", "out-of-range"]);
    expectGiven([assigned]).when(rated(4, Number.NaN)).thenIssues(["not-finite"]);
  });
});

describe("P6.2 roadblocks", () => {
  const stuck = [assigned, reported(blocked)];

  it("P6.2 are recorded, and a report without one is recorded with a warning", () => {
    expect(rebuild(homeworkDecider, stuck)).toMatchObject({ status: "blocked", roadblock: "time" });
    expectGiven([assigned])
      .when({ type: "report", day, ...blocked })
      .thenWarnings([]);
    expectGiven([assigned]).when({ type: "report", day, completion: "partly" }).thenWarnings(["no-roadblock"]);
    const unknown = { type: "report", day, ...blocked, roadblock: JSON.parse('"weather"') } as const;
    expectGiven([assigned]).when(unknown).thenIssues(["unknown-code"]);
  });

  it.each([
    support,
    { kind: "change_of_intervention", interventionId: "i2" },
    { kind: "revised_plan", planRevisionId: "r1" },
  ] as const)("P6.2 lead to $kind, with a link by which the chain can be followed", (to) => {
    expectGiven(stuck)
      .when(followUp(to))
      .then([followedUp(to)]);
    expect(rebuild(homeworkDecider, [...stuck, followedUp(to)])).toMatchObject({
      status: "followed_up",
      interventionId: "i1",
      roadblock: "time",
      followUps: [{ ...to, day }],
    });
  });

  it.each([
    { kind: "support", note: "" },
    { kind: "change_of_intervention", interventionId: "" },
    { kind: "revised_plan", planRevisionId: "" },
  ] as const)("P6.2 a follow-up by $kind says what it led to", (to) => {
    expectGiven(stuck).when(followUp(to)).thenIssues(["empty-text"]);
  });

  it("P6.2 lead to nothing else", () => {
    expectGiven(stuck)
      .when(followUp(JSON.parse('{"kind":"silence"}')))
      .thenIssues(["unknown-code"]);
  });

  it("P6.2 can lead to more than one thing", () => {
    const plan: FollowUp = { kind: "revised_plan", planRevisionId: "r1" };
    expectGiven([...stuck, followedUp(support)])
      .when(followUp(plan))
      .then([followedUp(plan)]);
    expect(rebuild(homeworkDecider, [...stuck, followedUp(support), followedUp(plan)])).toMatchObject({
      followUps: [{ kind: "support" }, { kind: "revised_plan" }],
    });
  });

  it("P6.2 a follow-up answers a roadblock", () => {
    expectGiven([assigned]).when(followUp(support)).thenIssues(["no-roadblock"]);
    expectGiven([assigned, reported(done)])
      .when(followUp(support))
      .thenIssues(["no-roadblock"]);
  });
});
