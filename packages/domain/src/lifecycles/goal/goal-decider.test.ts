import type { GoalAchievementStatus, GoalLifecycleStatus } from "../../records/code-lists.js";
import { describe, expect, it } from "vitest";
import { goalAchievementStatuses, goalLifecycleStatuses } from "../../codes.js";
import { specify } from "../../testing.js";
import { rebuild } from "../decider.js";

import { goalDecider } from "./goal-decider.js";
import type { GoalEvent } from "./goal-event.js";
import { achievementMoves, assessedIn, goalMoves } from "./goal-moves.js";

const expectGiven = specify(goalDecider);
const statement = {
  what: "to say what I would like",
  why: "to be closer",
  hopedFor: "evenings without tension",
  owner: "both",
  area: "communication",
} as const;
const first = "2026-02-01";
const day = "2026-03-01";
const propose = { type: "propose", goalId: "g1", episodeId: "e1", day: first, ...statement } as const;
const proposed: GoalEvent = { ...propose, type: "goal_proposed" };
const moved = (to: GoalLifecycleStatus): GoalEvent => ({ type: "goal_moved", goalId: "g1", day: first, to });
const assessed = (achievement: GoalAchievementStatus): GoalEvent => ({
  type: "goal_assessed",
  goalId: "g1",
  day: first,
  achievement,
});
const active = [proposed, moved("active")];
const move = (to: GoalLifecycleStatus) => ({ type: "move", day, to }) as const;
const assess = (achievement: GoalAchievementStatus) => ({ type: "assess", day, achievement }) as const;

describe("P4.1 a goal", () => {
  it("P4.1 says what should change, whose it is, and its area", () => {
    expectGiven([]).when(propose).then([proposed]);
    expectGiven([])
      .when({ ...propose, what: " ", owner: "" })
      .thenIssues(["empty-text", "empty-text"]);
    expectGiven([])
      .when({ ...propose, area: JSON.parse('"weather"') })
      .thenIssues(["unknown-code"]);
  });

  it("P4.1 says why and what is hoped for, and is recorded with warnings where it does not", () => {
    const { why: _motive, hopedFor: _benefit, ...bare } = propose;
    expectGiven([]).when(propose).thenWarnings([]);
    expectGiven([]).when(bare).thenWarnings(["empty-text", "empty-text"]);
  });

  it("P4.1 has a weight of 0 or more, if any", () => {
    expectGiven([])
      .when({ ...propose, weight: 2 })
      .then([{ ...proposed, weight: 2 }]);
    for (const [weight, code] of [
      [-1, "not-a-weight"],
      [1_000_001, "not-a-weight"],
      [Number.NaN, "not-finite"],
      [Number.POSITIVE_INFINITY, "not-finite"],
    ] as const) {
      expectGiven([])
        .when({ ...propose, weight })
        .thenIssues([code]);
    }
  });

  it("P4.1 is proposed first, and once", () => {
    expectGiven([]).when(move("active")).thenIssues(["not-proposed"]);
    expectGiven([proposed]).when(propose).thenIssues(["already-proposed"]);
  });
});

describe("P4.2 ratings", () => {
  const rate = (scale: "gbo" | "gas", score: number) => ({ type: "rate", day, scale, score, rater: "p1" }) as const;

  it.each([
    ["gbo", [0, 10], [-1, 11, 5.5]],
    ["gas", [-2, 2], [-3, 3, 0.5]],
  ] as const)("P4.2 %s stays in its range", (scale, legal, illegal) => {
    for (const score of legal) {
      expectGiven(active)
        .when(rate(scale, score))
        .then([{ type: "goal_rated", goalId: "g1", day, scale, score, rater: "p1" }]);
    }
    for (const score of illegal) expectGiven(active).when(rate(scale, score)).thenIssues(["out-of-range"]);
    expectGiven(active).when(rate(scale, Number.NaN)).thenIssues(["not-finite"]);
  });

  it("P4.2 a measure is named, and only a measure is", () => {
    const measure = { ...rate("gbo", 5), scale: "measure", score: 23.5 } as const;
    expectGiven(active).when(measure).thenIssues(["empty-text"]);
    expectGiven(active)
      .when({ ...measure, instrument: "csi-16" })
      .then([{ ...measure, type: "goal_rated", goalId: "g1", instrument: "csi-16" }]);
    expectGiven(active)
      .when({ ...rate("gbo", 5), instrument: "csi-16" })
      .thenIssues(["not-a-measure"]);
  });

  it("P4.2 a measure has a target, and a rating without one is recorded with a warning", () => {
    const target = { instrument: "csi-16", score: 51.5, met: "at_or_above" } as const;
    const targeted: GoalEvent = { ...proposed, type: "goal_proposed", target };
    const by = (instrument: string) => ({ ...rate("gbo", 5), scale: "measure", instrument }) as const;
    expectGiven([])
      .when({ ...propose, target })
      .then([targeted]);
    expectGiven([targeted]).when(by("csi-16")).thenWarnings([]);
    expectGiven([targeted]).when(by("phq-9")).thenWarnings(["no-target"]);
    expectGiven(active).when(by("csi-16")).thenWarnings(["no-target"]);
  });

  it("P3.4 goals are re-evaluated periodically: each rating and assessment stands beside those before", () => {
    const rated = (on: string, score: number): GoalEvent => ({
      type: "goal_rated",
      goalId: "g1",
      day: on,
      scale: "gbo",
      score,
      rater: "p1",
    });
    const again = [...active, rated("2026-03-01", 2), assessed("improving"), rated("2026-04-01", 5)];
    expectGiven(again)
      .when({ ...rate("gbo", 9), day: "2026-05-01" })
      .then([rated("2026-05-01", 9)]);
    expectGiven(again)
      .when({ ...assess("achieved"), day: "2026-05-01" })
      .thenWarnings([]);
    const state = rebuild(goalDecider, [...again, rated("2026-05-01", 9)]);
    expect(state.status === "none" ? [] : state.ratings.map((each) => [each.day, each.score])).toEqual([
      ["2026-03-01", 2],
      ["2026-04-01", 5],
      ["2026-05-01", 9],
    ]);
  });

  it("P4.2 goal attainment scaling describes its levels", () => {
    const levels = ["much less", "less", "as hoped", "more", "much more"] as const;
    expectGiven(active).when(rate("gas", 0)).thenWarnings(["levels-not-described"]);
    expectGiven([{ ...propose, type: "goal_proposed", levels }])
      .when(rate("gas", 0))
      .thenWarnings([]);
  });

  it("P4.2 have a rater and a date, and stay with the goal", () => {
    expectGiven(active)
      .when({ ...rate("gbo", 5), rater: "" })
      .thenIssues(["empty-text"]);
    expectGiven(active)
      .when({ ...rate("gbo", 5), day: "2026-13-01" })
      .thenIssues(["not-a-day"]);
    const rated: GoalEvent = { type: "goal_rated", goalId: "g1", day, scale: "gbo", score: 5, rater: "p1" };
    expect(rebuild(goalDecider, [...active, rated])).toMatchObject({
      ratings: [{ day, scale: "gbo", score: 5, rater: "p1" }],
      lastDay: day,
    });
  });

  it("P4.2 a goal that was rejected or entered in error is not rated", () => {
    expectGiven([proposed, moved("rejected")])
      .when(rate("gbo", 5))
      .thenIssues(["not-pursued"]);
    expectGiven([proposed, moved("entered-in-error")])
      .when(rate("gbo", 5))
      .thenIssues(["not-pursued"]);
  });
});

describe("P4.3 lifecycleStatus", () => {
  const pairs = goalLifecycleStatuses.flatMap((from) => goalLifecycleStatuses.map((to) => [from, to] as const));

  it.each(pairs)("P4.3 %s → %s is a move if and only if it is legal", (from, to) => {
    const outcome = expectGiven([proposed, moved(from)]).when(move(to));
    if (goalMoves[from].includes(to)) outcome.then([{ type: "goal_moved", goalId: "g1", day, to }]);
    else outcome.thenIssues(["not-a-legal-move"]);
  });

  it("P4.3 a goal is agreed before it is completed or cancelled, and ends once", () => {
    expect(goalMoves.proposed).not.toContain("completed");
    expect(goalMoves.planned).not.toContain("cancelled");
    for (const end of ["completed", "cancelled", "rejected"] as const) {
      expect(goalMoves[end]).toEqual(["entered-in-error"]);
    }
  });

  it("P4.3 any record can turn out to be an error, for good", () => {
    expect(goalLifecycleStatuses.filter((from) => !goalMoves[from].includes("entered-in-error"))).toEqual([
      "entered-in-error",
    ]);
    expect(goalMoves["entered-in-error"]).toEqual([]);
  });

  it("P4.3 a status that FHIR does not have is refused", () => {
    expectGiven(active)
      .when({ ...move("active"), to: JSON.parse('"finished"') })
      .thenIssues(["unknown-code"]);
  });

  it("P4.3 a goal completed without an assessment is recorded with a warning", () => {
    expectGiven(active).when(move("completed")).thenWarnings(["not-assessed"]);
    expectGiven([...active, assessed("achieved")])
      .when(move("completed"))
      .thenWarnings([]);
  });

  it("P4.3 days never go back", () => {
    expectGiven(active)
      .when({ ...move("on-hold"), day: "2026-01-31" })
      .thenIssues(["day-goes-back"]);
  });
});

describe("P4.3 achievementStatus", () => {
  it.each(goalLifecycleStatuses)("P4.3 a goal that is %s is assessed if and only if it is or was pursued", (status) => {
    const outcome = expectGiven([proposed, moved(status)]).when(assess("improving"));
    if (assessedIn.includes(status)) outcome.thenWarnings([]);
    else outcome.thenIssues(["not-pursued"]);
  });

  const pairs = goalAchievementStatuses.flatMap((from) => goalAchievementStatuses.map((to) => [from, to] as const));
  it.each(pairs)("P4.3 %s → %s is a move if and only if it is legal", (from, to) => {
    const outcome = expectGiven([...active, assessed(from)]).when(assess(to));
    if (achievementMoves[from].includes(to)) outcome.thenWarnings([]);
    else outcome.thenIssues(["not-achieved-before"]);
  });

  it("P4.3 a goal is sustained only after it was achieved", () => {
    expect(goalAchievementStatuses.filter((from) => achievementMoves[from].includes("sustaining"))).toEqual([
      "achieved",
      "sustaining",
    ]);
    expectGiven(active).when(assess("sustaining")).thenIssues(["not-achieved-before"]);
  });

  it("P4.3 a status that FHIR does not have is refused", () => {
    expectGiven(active)
      .when({ ...assess("achieved"), achievement: JSON.parse('"great"') })
      .thenIssues(["unknown-code"]);
  });
});
