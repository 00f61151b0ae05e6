import { describe, expect, it } from "vitest";
import { specify } from "../../testing.js";
import { rebuild } from "../decider.js";
import { episodeDecider } from "./episode-decider.js";
import type { EpisodeEvent } from "./episode-event.js";
import { afterCompletion, inEvaluation, inIntake, inMiddle, paused, resumed, session } from "./history.fixture.js";

const decider = episodeDecider();
const expectGiven = specify(decider);
const day = "2026-03-01";
const later = "2026-03-20";
const onHold = [...inMiddle, paused(day)];
const pause = { type: "pause", day } as const;
const resume = { type: "resume", day: later } as const;
const leave = { type: "leave", day: later, reason: "moved" } as const;
const left = { type: "episode_closed", episodeId: "e1", day: later, closure: "moved" } as const;

describe("P3.9 pauses", () => {
  it("P3.9 an episode can rest once the client is accepted, and says onhold, as FHIR does", () => {
    expectGiven(inMiddle)
      .when(pause)
      .then([paused(day)]);
    expectGiven(inEvaluation).when(pause).thenWarnings([]);
    expectGiven(inIntake).when(pause).thenIssues(["not-accepted"]);
    expectGiven([]).when(pause).thenIssues(["not-open"]);
    expectGiven(afterCompletion)
      .when({ ...pause, day: "2026-07-01" })
      .thenIssues(["closed"]);
    expect(rebuild(decider, onHold)).toMatchObject({ status: "onhold", pauses: [{ pausedOn: day }] });
  });

  it("P3.9 the work goes on in the stage in which it rested, whose stay was never broken", () => {
    expectGiven(onHold)
      .when(resume)
      .then([resumed(later)]);
    expectGiven(inMiddle).when(resume).thenIssues(["not-on-hold"]);
    expectGiven(inIntake).when(resume).thenIssues(["not-on-hold"]);
    const before = rebuild(decider, inMiddle);
    expect(rebuild(decider, [...onHold, resumed(later)])).toEqual({
      ...before,
      lastDay: later,
      pauses: [{ pausedOn: day, resumedOn: later }],
    });
  });

  it("P3.9 an episode rests as often as it takes, one pause after the other, also on one day", () => {
    const again = [...onHold, resumed(day), paused(day)];
    expectGiven([...onHold, resumed(day)])
      .when(pause)
      .then([paused(day)]);
    expect(rebuild(decider, [...again, resumed(later)])).toMatchObject({
      status: "active",
      pauses: [
        { pausedOn: day, resumedOn: day },
        { pausedOn: day, resumedOn: later },
      ],
    });
    expectGiven(again)
      .when({ ...resume, day: "2026-02-28" })
      .thenIssues(["day-goes-back"]);
  });

  it.each([
    pause,
    session("s9", later),
    { type: "enter_stage", day: later, stage: "reaching_goals" },
    { type: "record_milestone", day: later, milestone: "first calm week", celebrated: false },
    { type: "complete", day: later, goodbye: [] },
    { type: "reopen", day: later, successorId: "e2" },
  ] as const)("P3.9 while it rests it is resumed or left, and nothing else: $type", (command) => {
    const { issues } = decider.decide(command, rebuild(decider, onHold));
    expect(issues).toEqual([
      { code: "on-hold", path: "type", rule: "P3.9", message: "An episode on hold is resumed first, or left." },
    ]);
  });

  it("P3.7 a client can leave while it rests: what is under way stops, and the pause has no end", () => {
    const started: EpisodeEvent = {
      type: "intervention_started",
      episodeId: "e1",
      day,
      interventionId: "i1",
      interventionType: "sensate-focus",
    };
    const stopped = { type: "intervention_ended", episodeId: "e1", day: later, interventionId: "i1" } as const;
    expectGiven(onHold).when(leave).then([left]);
    expectGiven([...inMiddle, started, paused(day)])
      .when(leave)
      .then([{ ...stopped, status: "stopped" }, left]);
    expect(rebuild(decider, [...onHold, left])).toMatchObject({
      status: "finished",
      closedOn: later,
      pauses: [{ pausedOn: day }],
    });
  });
});
