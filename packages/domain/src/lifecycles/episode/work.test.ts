import { describe, expect, it } from "vitest";
import { specify } from "../../testing.js";
import { rebuild } from "../decider.js";
import type { EpisodeEvent } from "./episode-event.js";
import { episodeDecider } from "./episode-decider.js";
import {
  accepted,
  entered,
  evaluated,
  inEvaluation,
  inIntake,
  inMiddle,
  inPlanning,
  opened,
  planned,
  recorded,
  session,
  sessionDetails,
} from "./history.fixture.js";

const decider = episodeDecider();
const expectGiven = specify(decider);
const start = (day: string, interventionType = "sensate-focus") =>
  ({ type: "start_intervention", day, interventionId: "i1", interventionType }) as const;
const started: EpisodeEvent = {
  type: "intervention_started",
  episodeId: "e1",
  day: "2026-02-11",
  interventionId: "i1",
  interventionType: "sensate-focus",
};

describe("P1.1 sessions", () => {
  it("P1.1 are individual or conjoint, in the office, by video or by telephone", () => {
    expectGiven(inEvaluation)
      .when(session("s1", "2026-01-12"))
      .then([recorded("s1", "2026-01-12")]);
    const lunar = { ...session("s1", "2026-01-12"), modality: JSON.parse('"lunar"') };
    expectGiven(inEvaluation).when(lunar).thenIssues(["unknown-code"]);
  });

  it("P1.1 are recorded once, with a length that is one", () => {
    expectGiven(evaluated).when(session("s1", "2026-01-13")).thenIssues(["already-recorded"]);
    const long = (minutes: number) => ({ ...session("s2", "2026-01-13"), minutes });
    expectGiven(evaluated).when(long(50)).thenWarnings([]);
    expectGiven(evaluated).when(long(-1)).thenIssues(["not-a-length"]);
    expectGiven(evaluated).when(long(49.5)).thenIssues(["not-a-length"]);
    expectGiven(evaluated).when(long(1441)).thenIssues(["not-a-length"]);
    expectGiven(evaluated).when(long(Number.NaN)).thenIssues(["not-finite"]);
  });

  it("P1.1 keep the stage in which they were held", () => {
    expect(rebuild(decider, evaluated)).toMatchObject({
      sessions: [{ sessionId: "s1", day: "2026-01-12", stage: "evaluation", ...sessionDetails }],
    });
  });
});

describe("P3.2 evaluation", () => {
  const three = [...evaluated, recorded("s2", "2026-01-13"), recorded("s3", "2026-01-14")];

  it("P3.2 holds no intervention, and neither does the intake call", () => {
    expectGiven(evaluated).when(start("2026-01-13")).thenIssues(["no-treatment-stage"]);
    expectGiven([opened, accepted]).when(start("2026-01-13")).thenIssues(["no-treatment-stage"]);
    expectGiven(inIntake).when(start("2026-01-13")).thenIssues(["no-treatment-stage", "not-accepted"]);
  });

  it("P3.2 takes one to three sessions; a fourth is recorded with a warning, not lost", () => {
    expectGiven(three.slice(0, -1)).when(session("s3", "2026-01-15")).thenWarnings([]);
    expectGiven(three).when(session("s4", "2026-01-15")).thenWarnings(["long-evaluation"]);
    expectGiven(three)
      .when(session("s4", "2026-01-15"))
      .then([recorded("s4", "2026-01-15")]);
  });

  it("P3.2 counts sessions that were attended", () => {
    const missed = { ...session("s4", "2026-01-15"), attendance: "no_show" } as const;
    expectGiven(three).when(missed).thenWarnings([]);
  });

  it("P3.2 left without a session is recorded with a warning", () => {
    const enter = { type: "enter_stage", day: "2026-02-01", stage: "goal_setting" } as const;
    expectGiven(inEvaluation).when(enter).thenWarnings(["no-evaluation-session"]);
    expectGiven(evaluated).when(enter).thenWarnings([]);
  });

  it("P3.2 does not limit the sessions of treatment", () => {
    const many = ["s2", "s3", "s4"].map((id) => recorded(id, "2026-03-01"));
    expectGiven([...inMiddle, ...many])
      .when(session("s5", "2026-03-02"))
      .thenWarnings([]);
  });
});

describe("P3.3 the plan", () => {
  const make = (day: string, ...interventionTypes: string[]) =>
    ({ type: "make_plan", day, planId: "p1", interventionTypes }) as const;

  it("P3.3 is set in planning, with intervention types", () => {
    expectGiven(inPlanning).when(make("2026-02-02", "sensate-focus")).then([planned]);
    expectGiven(inPlanning).when(make("2026-02-02")).thenIssues(["no-intervention-types"]);
    expectGiven(inPlanning)
      .when(make("2026-02-02", "talking", "talking"))
      .thenIssues(["repeated"]);
  });

  it("P3.3 is not set in evaluation, nor twice", () => {
    expectGiven(evaluated).when(make("2026-02-02", "talking")).thenIssues(["no-treatment-stage"]);
    expectGiven(inMiddle).when(make("2026-02-12", "talking")).thenIssues(["plan-exists"]);
  });

  it("P3.3 first play assignments may start while it is set", () => {
    expectGiven([...inPlanning, planned])
      .when(start("2026-02-03"))
      .thenWarnings([]);
  });

  it("P3.3 an intervention outside it is recorded with a warning", () => {
    expectGiven(inMiddle).when(start("2026-02-11")).then([started]);
    expectGiven(inMiddle).when(start("2026-02-11", "talking")).thenWarnings(["outside-the-plan"]);
    expectGiven(inPlanning).when(start("2026-02-03")).thenWarnings(["outside-the-plan"]);
  });

  it("P3.3 an intervention has a type, is started once and ends once, in the words of FHIR", () => {
    const end = { type: "end_intervention", day: "2026-03-01", interventionId: "i1", status: "completed" } as const;
    const ended = { ...end, type: "intervention_ended", episodeId: "e1" } as const;
    const under = [...inMiddle, started];
    expectGiven(inMiddle).when(start("2026-02-11", "")).thenIssues(["empty-text"]);
    expectGiven(under).when(start("2026-02-12")).thenIssues(["already-recorded"]);
    expectGiven(inMiddle).when(end).thenIssues(["not-ongoing"]);
    expectGiven(under).when(end).then([ended]);
    expectGiven([...under, ended])
      .when(end)
      .thenIssues(["not-ongoing"]);
    expectGiven(under)
      .when({ ...end, status: JSON.parse('"over"') })
      .thenIssues(["unknown-code"]);
  });
});

describe("P3.4 the middle stage", () => {
  const revise = (reason: string) =>
    ({
      type: "revise_plan",
      day: "2026-03-01",
      planRevisionId: "r1",
      interventionTypes: ["sensate-focus", "communication"],
      reason,
    }) as const;

  it("P3.4 a plan is revised with a reason", () => {
    const { type: _revise, ...facts } = revise("more talk first");
    expectGiven(inMiddle)
      .when(revise("more talk first"))
      .then([{ type: "plan_revised", episodeId: "e1", ...facts }]);
    expectGiven(inMiddle).when(revise(" ")).thenIssues(["empty-text"]);
    expectGiven(inPlanning).when(revise("too early")).thenIssues(["no-plan"]);
  });

  it("P3.4 revisions stand in the plan, oldest first", () => {
    const { type: _revise, ...facts } = revise("more talk first");
    const state = rebuild(decider, [...inMiddle, { type: "plan_revised", episodeId: "e1", ...facts }]);
    expect(state).toMatchObject({
      plan: {
        planId: "p1",
        interventionTypes: ["sensate-focus", "communication"],
        revisions: [{ planRevisionId: "r1", day: "2026-03-01", reason: "more talk first" }],
      },
    });
  });

  it("P3.4 the work is reviewed for effect and benefit, with a warning where one is missing", () => {
    const review = { type: "review", day: "2026-03-01", effect: "beneficial" } as const;
    expectGiven(inMiddle).when(review).thenWarnings([]);
    expectGiven(inMiddle)
      .when({ ...review, effect: "no_effect" })
      .thenWarnings(["plan-in-doubt"]);
    expectGiven(inMiddle)
      .when({ ...review, effect: "harmful" })
      .thenWarnings(["plan-in-doubt"]);
    const unknown = { ...review, effect: JSON.parse('"splendid"') };
    expectGiven(inMiddle).when(unknown).thenIssues(["unknown-code"]);
    expectGiven(evaluated).when(review).thenIssues(["no-treatment-stage"]);
  });
});

describe("P4.4 pathways", () => {
  const day = "2026-02-03";
  const at = { episodeId: "e1", day } as const;
  const offered: EpisodeEvent = { type: "pathways_offered", ...at, pathways: ["medical", "current_relationship"] };
  const chosen: EpisodeEvent = { type: "pathway_chosen", ...at, pathway: "medical", why: "most_pressing" };
  const choose = (pathway: "medical" | "family_of_origin") =>
    ({ type: "choose_pathway", day, pathway, why: "most_pressing" }) as const;
  const change = (pathway: "medical" | "current_relationship" | "family_of_origin", reason = "pain has eased") =>
    ({ type: "change_pathway", day, pathway, reason }) as const;

  it("P4.4 several are offered, and one alone with a warning", () => {
    const offer = (...pathways: ("medical" | "current_relationship")[]) =>
      ({ type: "offer_pathways", day, pathways }) as const;
    expectGiven(inPlanning).when(offer("medical", "current_relationship")).then([offered]);
    expectGiven(inPlanning).when(offer("medical", "current_relationship")).thenWarnings([]);
    expectGiven(inPlanning).when(offer("medical")).thenWarnings(["one-pathway"]);
    expectGiven([...inPlanning, offered])
      .when(offer("medical"))
      .thenWarnings([]);
    expectGiven(inPlanning).when(offer()).thenIssues(["no-pathways"]);
    expectGiven(inPlanning).when(offer("medical", "medical")).thenIssues(["repeated"]);
    const unknown = { type: "offer_pathways", day, pathways: JSON.parse('["moon"]') } as const;
    expectGiven(inPlanning).when(unknown).thenIssues(["unknown-code"]);
  });

  it("P4.4 the client chooses among those offered, and says why", () => {
    expectGiven([...inPlanning, offered])
      .when(choose("medical"))
      .then([chosen]);
    expectGiven([...inPlanning, offered])
      .when(choose("family_of_origin"))
      .thenIssues(["not-offered"]);
    expectGiven(inPlanning).when(choose("medical")).thenIssues(["not-offered"]);
    const unsaid = { ...choose("medical"), why: JSON.parse("null") };
    expectGiven([...inPlanning, offered])
      .when(unsaid)
      .thenIssues(["unknown-code"]);
  });

  it("P4.4 a change is recorded with a reason", () => {
    const history = [...inPlanning, offered, chosen];
    expectGiven(history)
      .when(change("current_relationship"))
      .then([{ type: "pathway_changed", ...at, pathway: "current_relationship", reason: "pain has eased" }]);
    expectGiven(history).when(change("current_relationship", "")).thenIssues(["empty-text"]);
    expectGiven(history).when(change("medical")).thenIssues(["same-pathway"]);
    expectGiven(history).when(change("family_of_origin")).thenIssues(["not-offered"]);
  });

  it("P4.4 a second choice is a change, and a change follows a choice", () => {
    expectGiven([...inPlanning, offered, chosen])
      .when(choose("medical"))
      .thenIssues(["already-chosen"]);
    expectGiven([...inPlanning, offered])
      .when(change("medical"))
      .thenIssues(["none-chosen"]);
  });
});

describe("P6.3 milestones", () => {
  it("P6.3 each shift can be celebrated, and stays in the episode to look back on", () => {
    const shift = { day: "2026-03-01", milestone: "first conversation without shame", celebrated: true };
    const reached = { type: "milestone_reached", episodeId: "e1", ...shift } as const;
    expectGiven(inMiddle)
      .when({ type: "record_milestone", ...shift })
      .then([reached]);
    const leaving = { type: "episode_closed", episodeId: "e1", day: "2026-04-01", closure: "moved" } as const;
    expect(rebuild(decider, [...inMiddle, reached, entered("reaching_goals", "2026-03-20"), leaving])).toMatchObject({
      milestones: [shift],
    });
  });

  it("P6.3 a milestone says what has shifted", () => {
    const unsaid = { type: "record_milestone", day: "2026-03-01", milestone: "", celebrated: false } as const;
    expectGiven(inMiddle).when(unsaid).thenIssues(["empty-text"]);
  });
});
