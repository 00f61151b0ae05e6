import { describe, expect, it } from "vitest";
import { consentDecider } from "./consent/consent-decider.js";
import { rebuild } from "./decider.js";
import { episodeDecider } from "./episode/episode-decider.js";
import type { EpisodeEvent } from "./episode/episode-event.js";
import { inIntake, inMiddle } from "./episode/history.fixture.js";
import { fromJsonLines, toJsonLines } from "./events/json-lines.js";
import { goalDecider } from "./goal/goal-decider.js";
import { homeworkDecider } from "./homework/homework-decider.js";

const decider = episodeDecider();
const day = "2026-03-01";

/** As a JavaScript caller would ask: codes, paths and rules of what stands against it. */
function refused(history: readonly EpisodeEvent[], json: string) {
  const { issues } = decider.decide(JSON.parse(json), rebuild(decider, history));
  return issues?.map((issue) => [issue.code, issue.path, issue.rule]);
}

describe("a command is checked before it is decided", () => {
  it("a field that is missing is named, with the rule of the command", () => {
    expect(refused(inIntake, `{"type":"record_intake","day":"${day}"}`)).toEqual([
      ["missing-field", "outcome", "P3.1"],
    ]);
    expect(refused([], `{"type":"open","day":"${day}","episodeId":"e1","clientId":"c1"}`)).toEqual([
      ["missing-field", "concerns", "P3.1"],
    ]);
  });

  it("a field of another type is named, at any depth", () => {
    const plan = `{"type":"make_plan","day":"${day}","planId":["p1"],"interventionTypes":["talking",7]}`;
    expect(refused(inMiddle, plan)).toEqual([
      ["wrong-type", "planId", "P3.3"],
      ["wrong-type", "interventionTypes[1]", "P3.3"],
    ]);
    expect(refused(inIntake, `{"type":"record_intake","day":"${day}","outcome":{"result":7}}`)).toEqual([
      ["unknown-code", "outcome.result", "P3.1"],
    ]);
  });

  it("a field that is not known is named, since a file would not take it back", () => {
    expect(refused(inMiddle, `{"type":"leave","day":"${day}","reason":"moved","note":"x","version":2}`)).toEqual([
      ["unknown-field", "note", "P3.7"],
      ["unknown-field", "version", "P3.7"],
    ]);
    expect(
      refused(inIntake, `{"type":"record_intake","day":"${day}","outcome":{"result":"accepted","by":"x"}}`),
    ).toEqual([["unknown-field", "outcome.by", "P3.1"]]);
  });

  it("what is no command of the lifecycle is refused, whatever the state", () => {
    for (const json of ["null", "7", "[]", "{}", '{"type":"constructor"}', '{"type":["open"]}', '{"type":"propose"}']) {
      expect(refused([], json)).toEqual([["unknown-command", "type", "P3.9"]]);
      expect(refused(inMiddle, json)).toEqual([["unknown-command", "type", "P3.9"]]);
    }
    const nothing = JSON.parse("{}");
    expect(goalDecider.decide(nothing, goalDecider.initialState).issues).toMatchObject([{ rule: "P4.3" }]);
    expect(homeworkDecider.decide(nothing, homeworkDecider.initialState).issues).toMatchObject([{ rule: "P6.1" }]);
    expect(consentDecider.decide(nothing, consentDecider.initialState).issues).toMatchObject([{ rule: "P1.4" }]);
  });

  it("the rules of the lifecycle answer where only what a field holds is wrong", () => {
    expect(refused(inMiddle, `{"type":"leave","day":"soon","reason":"weather"}`)).toEqual([
      ["not-a-day", "day", "P3.9"],
      ["unknown-code", "reason", "P3.7"],
    ]);
  });

  it("the shape answers where no rule speaks: such an event could not be read back", () => {
    const start = (goalId: string) =>
      `{"type":"start_intervention","day":"${day}","interventionId":"i1","interventionType":"talking","goalId":"${goalId}"}`;
    expect(refused(inMiddle, start("g1"))).toBeUndefined();
    expect(refused(inMiddle, start(""))).toEqual([["empty", "goalId", "P3.3"]]);
    expect(refused(inMiddle, start("g".repeat(201)))).toEqual([["too-long", "goalId", "P3.3"]]);
  });

  it("no more than a hundred issues are listed", () => {
    const concerns = JSON.stringify(Array.from({ length: 5000 }, () => "weather"));
    const open = `{"type":"open","day":"${day}","episodeId":"e1","clientId":"c1","concerns":${concerns}}`;
    expect(refused([], open)).toHaveLength(100);
  });

  it("a field that is undefined counts as left out, and minus zero as zero: so a file says it", () => {
    const session = { type: "record_session", day, sessionId: "s2", format: "individual", modality: "video" } as const;
    const given = { ...session, attendance: "attended", minutes: -0 } as const;
    const { events = [] } = decider.decide(given, rebuild(decider, inMiddle));
    expect(events).toEqual([{ ...given, type: "session_recorded", episodeId: "e1", minutes: 0 }]);
    expect(fromJsonLines(toJsonLines(events))).toEqual({ value: events });
    const bare = JSON.parse(JSON.stringify({ ...given, minutes: undefined }));
    expect(decider.decide({ ...bare, minutes: undefined }, rebuild(decider, inMiddle))).toStrictEqual(
      decider.decide(bare, rebuild(decider, inMiddle)),
    );
  });

  it("an event holds a copy: what becomes of the command later changes no history", () => {
    const interventionTypes = ["talking"];
    const plan = { type: "revise_plan", day, planRevisionId: "r1", interventionTypes, reason: "too fast" } as const;
    const { events } = decider.decide(plan, rebuild(decider, inMiddle));
    interventionTypes.push("sensate-focus");
    expect(events).toMatchObject([{ interventionTypes: ["talking"] }]);
  });
});
