import type { StageCurve } from "@rapport/analysis";
import { expect, it } from "vitest";
import { curvedStages } from "./curved-stages.js";
import { exitGroups } from "./exit-groups.js";
import { timeInStage } from "./sample.fixture.js";

const order = ["evaluation", "goal_setting", "middle"];
const curveOf = (incidence: Readonly<Record<string, number>>, survival: number): StageCurve => ({
  exits: [],
  points: [
    { day: 0, survival: 1, incidence: {}, atRisk: 60 },
    { day: 28, survival, incidence, atRisk: 20 },
  ],
});

it("tells going on, going back, completing, ending and staying apart (P3.5, P3.7)", () => {
  const incidence = {
    middle: 0.3,
    evaluation: 0.1,
    completed: 0.2,
    stopped_attending: 0.1,
    moved: 0.05,
    other_exits: 0.05,
  };
  const groups = exitGroups("goal_setting", curveOf(incidence, 0.2), order);
  expect(groups.map(({ code, share }) => [code, Math.round(100 * share)])).toEqual([
    ["on", 30],
    ["back", 10],
    ["completed", 20],
    ["ended", 15],
    ["open", 20],
    ["untold", 5],
  ]);
});

it("adds up to 1 in every stage of the sample, since the last point tells of every exit", () => {
  for (const { stage, curve } of curvedStages(timeInStage)) {
    const sum = exitGroups(stage.code, curve, timeInStage.order).reduce((total, { share }) => total + share, 0);
    expect(sum).toBeCloseTo(1, 12);
  }
});

it("takes a class of exits for the group that all of them are in, and does not tell apart what is of several", () => {
  const incidence = { left_by_client: 0.2, ended: 0.3, other_exits: 0.1 };
  const curve = {
    ...curveOf(incidence, 0.4),
    exits: [
      { code: "left_by_client", label: "Left by the client", of: ["stopped_attending", "moved"] },
      { code: "ended", label: "Ended", of: ["completed", "declined"] },
      { code: "other_exits", label: "Other exits", of: ["referred_on", "other"] },
    ],
  };
  const groups = exitGroups("evaluation", curve, order).map(({ code, share }) => [code, Math.round(100 * share)]);
  expect(groups).toEqual([
    ["ended", 30],
    ["open", 40],
    ["untold", 30],
  ]);
});

it("leaves out a group that nobody is in", () => {
  expect(exitGroups("evaluation", curveOf({ middle: 1 }, 0), order).map(({ code }) => code)).toEqual(["on"]);
});

it("has nothing to say of a curve without points", () => {
  expect(exitGroups("evaluation", { exits: [], points: [] }, order)).toEqual([]);
});
