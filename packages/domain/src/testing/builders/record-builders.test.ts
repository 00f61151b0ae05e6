import { describe, expect, expectTypeOf, it } from "vitest";
import type { AttainmentRating, GoalRating } from "../../records/goals/goal-rating.js";
import { recordNames } from "../../records/record-names.js";
import { buildersOf } from "./kinds.fixture.js";
import { recordBuilders } from "./record-builders.js";

const seeds = Array.from({ length: 200 }, (_, seed) => seed);

describe("builders of records", () => {
  it("draw the same records from the same seed, and others from another", () => {
    const all = (seed: number) => buildersOf(recordBuilders(seed)).map(([, build]) => [build(), build()]);
    expect(all(7)).toEqual(all(7));
    expect(all(7)).not.toEqual(all(8));
  });

  it("draw this goal from the seed 7, today and on every platform", () => {
    expect(recordBuilders(7).Goal()).toEqual({
      id: "goal-1",
      episodeId: "episode-1",
      setOn: "2025-10-07",
      what: "Feel at home in one's body.",
      why: "It matters to both.",
      hopedFor: "Laughed about it together.",
      owner: "person-1",
      area: "desire",
      weight: 3,
      pathway: "medical",
      lifecycleStatus: "accepted",
      statusOn: "2026-03-29",
      levels: ["Much less.", "Less.", "As expected.", "More.", "Much more."],
      target: { instrument: "phq-9", score: 15, met: "at_or_below" },
    });
  });

  it("make an identifier once, and never one that was given", () => {
    const build = recordBuilders(1);
    const goals = [build.Goal({ id: "goal-2" }), build.Goal(), build.Goal({ owner: "person-1" }), build.Goal()];
    expect(goals.map(({ id }) => id)).toEqual(["goal-2", "goal-1", "goal-3", "goal-4"]);
    expect(build.Person().id).not.toBe("person-1");
    const ids = seeds.map(() => build.Homework().id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("refer to records that nobody else refers to", () => {
    const build = recordBuilders(1);
    expect(build.Session().episodeId).not.toBe(build.EpisodeOfCare().id);
  });

  it("draw a field from the seed, the kind and its count alone", () => {
    const alone = recordBuilders(5).Goal();
    const build = recordBuilders(5);
    build.Person();
    const beside = build.Goal({ area: "pain" });
    expect({ ...beside, area: alone.area }).toEqual(alone);
  });

  it("make frozen records", () => {
    const { licences } = recordBuilders(1).Practitioner();
    expect(Object.isFrozen(licences) && licences.every((each) => Object.isFrozen(each))).toBe(true);
  });

  it("take and return the types of the records", () => {
    const build = recordBuilders(1);
    expectTypeOf(build.GoalRating({ scale: "gas" })).toEqualTypeOf<AttainmentRating>();
    expectTypeOf(build.GoalRating({ goalId: "g-1" })).toEqualTypeOf<GoalRating>();
    expectTypeOf(build.ConsentToAnalytics({ status: "withdrawn" }).withdrawnOn).toBeString();
    // @ts-expect-error -- no such area
    expect(() => build.Goal({ area: "weather" })).toThrow("area");
    // @ts-expect-error -- no such field
    expect(() => build.Goal({ aera: "pain" })).toThrow("aera");
    // @ts-expect-error -- a field that is needed cannot be left out
    expect(() => build.Goal({ area: undefined })).toThrow("area");
    // @ts-expect-error -- a reason belongs to a call that was declined
    expect(() => build.IntakeCall({ outcome: "accepted", reason: "fee" })).toThrow("reason");
  });
});

describe("the kinds", () => {
  it("are those of the records, each with a builder", () => {
    const { practice: _, ...kinds } = recordBuilders(1);
    expect(Object.keys(kinds).toSorted()).toEqual(recordNames.toSorted());
  });
});
