import { describe, expect, it } from "vitest";
import { check } from "../../../records/check.js";
import type { RecordName } from "../../../records/record-types.js";
import { closures } from "../../../codes.js";
import { sixStages } from "../../../stage-models/six-stages.js";
import type { CareRecords } from "../../../tables/care-records.js";
import { recordBuilders } from "../record-builders.js";

const kinds: Readonly<Record<keyof CareRecords, RecordName>> = {
  people: "Person",
  clients: "Client",
  practitioners: "Practitioner",
  consents: "ConsentToAnalytics",
  intakeCalls: "IntakeCall",
  episodes: "EpisodeOfCare",
  stageSpells: "StageSpell",
  pathwayChoices: "PathwayChoice",
  goals: "Goal",
  goalRatings: "GoalRating",
  measures: "Measure",
  interventions: "Intervention",
  homework: "Homework",
  sessions: "Session",
  milestones: "Milestone",
  plans: "Plan",
  planRevisions: "PlanRevision",
  histories: "History",
};

const practices = Array.from({ length: 40 }, (_, seed) => recordBuilders(seed).practice());
const idsOf = (records: readonly object[]) => records.flatMap((each) => ("id" in each ? [each.id] : []));

describe("a practice", () => {
  it("has as many clients as asked for, 12 where nothing is said, and can have none", () => {
    const build = recordBuilders(1);
    expect(build.practice().clients).toHaveLength(12);
    expect(build.practice({ clients: 25 }).clients).toHaveLength(25);
    expect(Object.values(build.practice({ clients: 0 })).flat()).toEqual([]);
  });

  it.each([-1, 1.5, Number.NaN, 1e9])("refuses %d as a number of clients", (clients) => {
    expect(() => recordBuilders(1).practice({ clients })).toThrow(RangeError);
  });

  it("is the same from the same seed, and another from another", () => {
    expect(recordBuilders(3).practice()).toEqual(practices[3]);
    expect(practices[4]).not.toEqual(practices[3]);
  });

  it("holds records that hold by their own rules", () => {
    for (const practice of practices) {
      for (const [kind, name] of Object.entries(kinds)) {
        for (const record of Reflect.get(practice, kind)) expect(check(name, record).issues, name).toBeUndefined();
      }
    }
  });

  it("gives each record an identifier of its own, a second practice too", () => {
    const build = recordBuilders(2);
    const ids = [build.practice(), build.practice()].flatMap((each) => idsOf(Object.values(each).flat()));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("refers to its own records alone", () => {
    for (const practice of practices) {
      const known = new Set([...idsOf(Object.values(practice).flat()), "both"]);
      const text = JSON.stringify(practice);
      const named = [...text.matchAll(/"(?:\w+Id|owner)":"([^"]*)"/gu)].map(([, id]) => id);
      const listed = [...text.matchAll(/"(?:members|present)":\[([^\]]*)\]/gu)].flatMap(([, ids]) =>
        JSON.parse(`[${ids}]`),
      );
      expect(named.length).toBeGreaterThan(100);
      expect([...named, ...listed].filter((id) => !known.has(id))).toEqual([]);
    }
  });

  it("P3.9 takes each episode from stage to next stage, without a gap, to its closure", () => {
    for (const { episodes, stageSpells } of practices) {
      for (const { id, openedOn, closedOn, closure } of episodes) {
        const spells = stageSpells.filter(({ episodeId }) => episodeId === id);
        const first = openedOn === undefined ? [] : [{ stage: "intake_call", enteredOn: openedOn }];
        expect(spells.slice(0, 1).map(({ stage, enteredOn }) => ({ stage, enteredOn }))).toEqual(first);
        for (const [at, { stage, leftOn, exit }] of spells.entries()) {
          const next = spells[at + 1];
          expect(leftOn).toBe(next?.enteredOn ?? closedOn);
          expect(exit).toBe(next?.stage ?? closure);
          const { next: following = [] } = sixStages.stages.find(({ code }) => code === stage) ?? {};
          expect([...following, closure]).toContain(exit);
        }
      }
    }
  });

  it("P3.2 delivers no intervention before evaluation is over, and none after the end", () => {
    for (const { episodes, interventions, stageSpells, sessions } of practices) {
      for (const { episodeId, startedOn, endedOn } of interventions) {
        const planned = stageSpells.find((spell) => spell.episodeId === episodeId && spell.stage === "goal_setting");
        const { closedOn } = episodes.find(({ id }) => id === episodeId) ?? {};
        expect(startedOn >= (planned?.enteredOn ?? "9999")).toBe(true);
        expect(endedOn === undefined).toBe(closedOn === undefined);
      }
      for (const { episodeId, heldOn, booster } of sessions) {
        const { closedOn = "9999" } = episodes.find(({ id }) => id === episodeId) ?? {};
        expect(booster).toBe(heldOn > closedOn);
      }
    }
  });

  it("P2, P3.4, P6.3 has histories, plans with revisions, and milestones, of which some were celebrated", () => {
    for (const { histories, plans, planRevisions, milestones } of practices) {
      for (const some of [histories, plans, planRevisions, milestones]) expect(some.length).toBeGreaterThan(0);
      const planned = new Set(plans.map(({ id }) => id));
      expect(planRevisions.filter(({ planId }) => !planned.has(planId))).toEqual([]);
    }
    const celebrated = practices.flatMap(({ milestones }) => milestones.map(({ celebratedOn }) => celebratedOn));
    expect(celebrated).toContain(undefined);
    expect(celebrated.some((day) => day !== undefined)).toBe(true);
  });

  it("P3.9 has pauses that ended, and some that last", () => {
    for (const { episodes } of practices) {
      const pauses = episodes.flatMap((episode) => episode.pauses ?? []);
      expect(pauses.some(({ resumedOn }) => resumedOn === undefined)).toBe(true);
      expect(pauses.some(({ resumedOn }) => resumedOn !== undefined)).toBe(true);
    }
  });

  it("P4.2 rates a goal on a scale that it has", () => {
    for (const { goals, goalRatings } of practices) {
      for (const rating of goalRatings) {
        const goal = goals.find(({ id }) => id === rating.goalId);
        expect(rating.ratedOn >= (goal?.setOn ?? "9999")).toBe(true);
        const measured = rating.scale === "measure" && rating.instrument === goal?.target?.instrument;
        expect({ gbo: true, gas: goal?.levels !== undefined, measure: measured }[rating.scale]).toBe(true);
      }
    }
  });

  it("P1.1 has individuals, couples, others, and people who are half of a couple and a client of their own", () => {
    for (const { clients, people } of practices) {
      expect(new Set(clients.map(({ kind }) => kind))).toEqual(new Set(["individual", "couple", "other"]));
      expect(clients.flatMap(({ members }) => members).length).toBeGreaterThan(people.length);
    }
  });

  it("has episodes of every fate: waiting, active, on hold, finished, cancelled, reopened", () => {
    for (const { episodes, sessions } of practices) {
      const statuses = new Set(episodes.map(({ status }) => status));
      expect(statuses).toEqual(new Set(["waitlist", "active", "onhold", "finished", "cancelled"]));
      const reopened = episodes.filter(({ previousEpisodeId }) => previousEpisodeId !== undefined);
      expect(reopened.length).toBeGreaterThan(0);
      expect(episodes.some(({ closure, status }) => status === "finished" && closure !== "completed")).toBe(true);
      expect(sessions.some(({ booster }) => booster)).toBe(true);
    }
    const ends = new Set(practices.flatMap(({ episodes }) => episodes.map(({ closure }) => closure)));
    expect(closures.filter((closure) => !ends.has(closure))).toEqual([]);
  });

  it("P1.4 has clients who agreed, refused, withdrew, decided one by one, and who were not asked", () => {
    for (const { clients, consents } of practices) {
      expect(new Set(consents.map(({ status }) => status))).toEqual(new Set(["given", "refused", "withdrawn"]));
      expect(consents.some(({ personId }) => personId !== undefined)).toBe(true);
      expect(clients.some(({ id }) => consents.every(({ clientId }) => clientId !== id))).toBe(true);
    }
  });
});
