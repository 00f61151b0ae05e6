import { describe, expect, it } from "vitest";
import { closures, declineReasons } from "../../codes.js";
import { sixSteps } from "../../stage-models/six-steps.js";
import { specify } from "../../testing.js";
import { rebuild } from "../decider.js";
import { leavingReasons } from "../words.js";
import { episodeDecider } from "./episode-decider.js";
import {
  accepted,
  afterCompletion,
  completed,
  entered,
  evaluated,
  inEvaluation,
  inIntake,
  inMiddle,
  inPlanning,
  inReaching,
  inTermination,
  opened,
} from "./history.fixture.js";

const decider = episodeDecider();
const expectGiven = specify(decider);
const open = { type: "open", episodeId: "e1", clientId: "c1", day: "2026-01-01", concerns: ["desire"] } as const;
const intake = (result: "accepted" | "referred_on" | "client_chose_not_to_proceed") =>
  ({ type: "record_intake", day: "2026-01-02", outcome: { result } }) as const;
const at = { episodeId: "e1", day: "2026-01-02" } as const;

describe("P3.1 the intake call", () => {
  it("P3.1 opens an episode in the first stage", () => {
    expectGiven([]).when(open).then([opened]);
  });

  it("P3.1 comes first, and once", () => {
    expectGiven([]).when(intake("accepted")).thenIssues(["not-open"]);
    expectGiven(inIntake).when(open).thenIssues(["already-open"]);
    expectGiven([opened, accepted]).when(intake("accepted")).thenIssues(["already-accepted"]);
  });

  it("P3.1 names the episode, the client and published concerns", () => {
    const blank = { ...open, episodeId: "", clientId: " " };
    expectGiven([]).when(blank).thenIssues(["empty-text", "empty-text"]);
    // As a form may send it.
    const unknown = { ...open, concerns: JSON.parse('["weather"]') };
    expectGiven([]).when(unknown).thenIssues(["unknown-code"]);
    expectGiven([])
      .when({ ...open, concerns: ["desire", "desire"] })
      .thenIssues(["repeated"]);
  });

  it("P3.1 accepts the client", () => {
    expectGiven(inIntake)
      .when(intake("accepted"))
      .then([{ type: "intake_accepted", ...at }]);
  });

  it.each(declineReasons)("P3.1 declines with a reason, which closes the episode: %s", (reason) => {
    expectGiven(inIntake)
      .when({ type: "record_intake", day: "2026-01-02", outcome: { result: "declined", reason } })
      .then([{ type: "episode_closed", ...at, closure: "declined", declineReason: reason }]);
  });

  it.each([
    ['{"result":"declined"}', "missing-field", "outcome.reason"],
    ['{"result":"declined","reason":"weather"}', "unknown-code", "outcome.reason"],
    ['{"result":"postponed"}', "unknown-code", "outcome.result"],
  ])("P3.1 decides nothing else, and declines for no other reason: %s", (outcome, code, path) => {
    const command = { type: "record_intake", day: "2026-01-02", outcome: JSON.parse(outcome) } as const;
    const { issues } = decider.decide(command, rebuild(decider, inIntake));
    expect(issues).toMatchObject([{ code, path, rule: "P3.1" }]);
  });

  it("P3.1 refers on, or the client does not proceed: both close the episode", () => {
    expectGiven(inIntake)
      .when(intake("referred_on"))
      .then([{ type: "episode_closed", ...at, closure: "referred_on" }]);
    expectGiven(inIntake)
      .when(intake("client_chose_not_to_proceed"))
      .then([{ type: "episode_closed", ...at, closure: "stopped_by_choice" }]);
  });

  it("P3.1 an episode that ends in it is cancelled, in the words of FHIR", () => {
    const declined = { type: "episode_closed", ...at, closure: "declined", declineReason: "fee" } as const;
    expect(rebuild(decider, [opened, declined])).toMatchObject({ status: "cancelled", declineReason: "fee" });
  });

  it("P3.1 is left for another stage only once it accepted the client", () => {
    const enter = { type: "enter_stage", day: "2026-01-03", stage: "evaluation" } as const;
    expectGiven(inIntake).when(enter).thenIssues(["not-accepted"]);
    expectGiven([opened, accepted]).when(enter).thenWarnings([]);
  });
});

describe("P3.5 new goals", () => {
  const goals = (backTo: "middle" | "goal_setting" | "evaluation" | "termination", ...goalIds: string[]) =>
    ({ type: "set_new_goals", day: "2026-05-02", goalIds, backTo }) as const;

  it.each(["goal_setting", "middle"] as const)("P3.5 lead back from reaching goals to %s", (backTo) => {
    expectGiven(inReaching)
      .when(goals(backTo, "g2"))
      .then([
        { type: "new_goals_set", episodeId: "e1", day: "2026-05-02", goalIds: ["g2"] },
        entered(backTo, "2026-05-02"),
      ]);
  });

  it("P3.5 lead neither onward nor back to evaluation", () => {
    expectGiven(inReaching).when(goals("termination", "g2")).thenIssues(["not-a-way-back"]);
    expectGiven(inReaching).when(goals("evaluation", "g2")).thenIssues(["not-a-way-back"]);
    expectGiven(inPlanning).when(goals("evaluation", "g2")).thenIssues(["not-a-way-back"]);
  });

  it("P3.5 are one way on; the other is that both decide that the work is complete", () => {
    const enter = { type: "enter_stage", day: "2026-06-01", stage: "termination" } as const;
    expectGiven(inReaching)
      .when(enter)
      .then([entered("termination", "2026-06-01")]);
  });

  it("P3.5 are new", () => {
    expectGiven(inReaching).when(goals("middle")).thenIssues(["no-new-goal"]);
    const again = [
      ...inReaching,
      { type: "new_goals_set", episodeId: "e1", day: "2026-05-01", goalIds: ["g2"] } as const,
    ];
    expectGiven(again).when(goals("middle", "g2")).thenIssues(["no-new-goal"]);
  });
});

describe("P3.6 the end of the work", () => {
  const goodbye = ["review", "signs_of_old_habits", "celebration"] as const;
  const complete = { type: "complete", day: "2026-06-15", goodbye } as const;

  it("P3.6 is completed from the last stage alone", () => {
    expectGiven(inTermination).when(complete).then([completed]);
    expectGiven(inReaching).when(complete).thenIssues(["not-the-last-stage"]);
  });

  it("P3.6 a good-bye without review, signs or celebration is recorded with a warning", () => {
    expectGiven(inTermination).when(complete).thenWarnings([]);
    expectGiven(inTermination)
      .when({ ...complete, goodbye: ["review"] })
      .thenWarnings(["short-goodbye"]);
    const unknown = { ...complete, goodbye: JSON.parse('["cake"]') };
    expectGiven(inTermination).when(unknown).thenIssues(["unknown-code"]);
  });

  it("P3.4 work that was never reviewed for effect and benefit is completed with a warning", () => {
    const never = inTermination.filter((event) => event.type !== "work_reviewed");
    expectGiven(never).when(complete).thenWarnings(["never-reviewed"]);
  });

  it("P3.6 finishes the episode, in the words of FHIR", () => {
    expect(rebuild(decider, afterCompletion)).toMatchObject({
      status: "finished",
      closure: "completed",
      closedOn: "2026-06-15",
      goodbye,
    });
  });
});

describe("P3.7 leaving", () => {
  const histories = { inIntake, inEvaluation, inPlanning, inMiddle, inReaching, inTermination };

  it.each(Object.entries(histories))("P3.7 a client can leave at any stage: %s", (_name, history) => {
    const leave = { type: "leave", day: "2026-07-01", reason: "moved" } as const;
    const left = { type: "episode_closed", episodeId: "e1", day: "2026-07-01", closure: "moved" } as const;
    expectGiven(history).when(leave).then([left]);
    const state = rebuild(decider, [...history, left]);
    expect(state).toMatchObject({ closure: "moved", closedOn: "2026-07-01" });
  });

  it.each(leavingReasons)("P3.7 a client can leave, and a practitioner can end the episode: %s", (reason) => {
    expectGiven(inMiddle)
      .when({ type: "leave", day: "2026-07-01", reason })
      .then([{ type: "episode_closed", episodeId: "e1", day: "2026-07-01", closure: reason }]);
  });

  it("P3.7 each exit has a reason, and completion and decline are none", () => {
    expect(new Set([...leavingReasons, "completed", "declined"])).toEqual(new Set(closures));
    for (const reason of [undefined, "completed", "declined", "weather"]) {
      const leave = { type: "leave", day: "2026-07-01", reason: JSON.parse(JSON.stringify(reason ?? null)) } as const;
      expectGiven(inMiddle).when(leave).thenIssues(["unknown-code"]);
    }
  });

  it("P3.7 each exit has a date", () => {
    expectGiven(inMiddle).when({ type: "leave", day: "", reason: "moved" }).thenIssues(["not-a-day"]);
  });

  it("P3.7 what is under way stops with it", () => {
    const started = {
      type: "intervention_started",
      episodeId: "e1",
      day: "2026-02-11",
      interventionId: "i1",
      interventionType: "sensate-focus",
    } as const;
    const on = { episodeId: "e1", day: "2026-03-01" };
    expectGiven([...inMiddle, started])
      .when({ type: "leave", day: on.day, reason: "stopped_by_choice" })
      .then([
        { type: "intervention_ended", ...on, interventionId: "i1", status: "stopped" },
        { type: "episode_closed", ...on, closure: "stopped_by_choice" },
      ]);
  });
});

describe("P3.8 stage models", () => {
  it("P3.8 an episode can go by the six steps", () => {
    const bySteps = specify(episodeDecider(sixSteps));
    const steps = { ...opened, stageModel: "six-steps", stage: "recognise_goals" } as const;
    bySteps([]).when(open).then([steps]);
    bySteps([steps, accepted])
      .when({ type: "enter_stage", day: "2026-01-02", stage: "understand_background" })
      .then([entered("understand_background", "2026-01-02")]);
    expect(rebuild(decider, [steps])).toMatchObject({ currentSpell: { stage: "recognise_goals" } });
  });

  it("P3.8 an episode keeps the model with which it was opened", () => {
    const enter = { type: "leave", day: "2026-01-02", reason: "moved" } as const;
    specify(episodeDecider(sixSteps))(inIntake).when(enter).thenIssues(["another-stage-model"]);
    expect(rebuild(decider, inIntake)).toMatchObject({ stageModel: "six-stages" });
  });

  it("P3.8 a model without stages opens nothing", () => {
    const empty = episodeDecider({ code: "empty", display: "Empty", stages: [] });
    expect(empty.decide(open, empty.initialState).issues?.map(({ code, rule }) => [code, rule])).toEqual([
      ["no-stages", "P3.8"],
    ]);
  });
});

describe("P3.9 stage history", () => {
  it("P3.9 only the model's next stages can be entered", () => {
    const enter = (stage: "middle" | "goal_setting") => ({ type: "enter_stage", day: "2026-03-01", stage }) as const;
    expectGiven(evaluated).when(enter("middle")).thenIssues(["not-a-next-stage"]);
    expectGiven(evaluated)
      .when(enter("goal_setting"))
      .then([entered("goal_setting", "2026-03-01")]);
  });

  it("P3.9 a stage can be revisited, and each stay is a spell", () => {
    const state = rebuild(decider, [
      ...inPlanning,
      entered("evaluation", "2026-02-05"),
      entered("goal_setting", "2026-02-05"),
    ]);
    expect(state).toMatchObject({
      endedSpells: [
        { stage: "intake_call", enteredOn: "2026-01-01", leftOn: "2026-01-10", exit: "evaluation" },
        { stage: "evaluation", enteredOn: "2026-01-10", leftOn: "2026-02-01", exit: "goal_setting" },
        { stage: "goal_setting", enteredOn: "2026-02-01", leftOn: "2026-02-05", exit: "evaluation" },
        { stage: "evaluation", enteredOn: "2026-02-05", leftOn: "2026-02-05", exit: "goal_setting" },
      ],
      currentSpell: { stage: "goal_setting", enteredOn: "2026-02-05" },
    });
  });

  it("P3.9 days never go back, and are days of the calendar", () => {
    const enter = (day: string) => ({ type: "enter_stage", day, stage: "goal_setting" }) as const;
    expectGiven(evaluated).when(enter("2026-01-11")).thenIssues(["day-goes-back"]);
    expectGiven(evaluated).when(enter("2026-02-30")).thenIssues(["not-a-day"]);
    expectGiven(evaluated).when(enter("yesterday")).thenIssues(["not-a-day"]);
    expectGiven([])
      .when({ ...open, day: "1.1.2026" })
      .thenIssues(["not-a-day"]);
  });

  it("P3.9 a closed episode ends its last spell with the closure", () => {
    const state = rebuild(decider, afterCompletion);
    expect(state.status === "finished" ? state.endedSpells.at(-1) : undefined).toEqual({
      stage: "termination",
      enteredOn: "2026-06-01",
      leftOn: "2026-06-15",
      exit: "completed",
    });
    expect(state).not.toHaveProperty("currentSpell");
  });
});
