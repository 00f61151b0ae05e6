import { goalAttainmentChange, goalAttainmentT } from "@rapport/statistics";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countsOf, filledOf, told } from "../counted.fixture.js";
import { ended, figuresOf, gas, gbo, goal } from "./goals.fixture.js";

const a = { episode_id: "a" };

/** Figures of goals 1, 2… of one episode, rated as given. */
const ratedAs = (ratings: readonly Readonly<Record<string, string>>[], goals = 1, more = {}) =>
  figuresOf(
    [a],
    Array.from({ length: goals }, (_, at) => goal(String(at + 1), "a")),
    { goal_ratings: ratings, ...more },
  );

describe("goal-based outcomes", () => {
  it("P4.2 are the last rating minus the first, of goals rated on two days or more", async () => {
    const ratings = [gbo("1", "2026-01-10", 2), gbo("1", "2026-03-10", 9), gbo("1", "2026-05-10", 5)];
    const { gboChange } = await ratedAs([...ratings, gbo("2", "2026-01-10", 1)], 2);
    expect(told(gboChange)).toMatchObject({ values: [3], range: [-10, 10], span: 10, of: { count: 1, units: 1 } });
  });

  it("count each client once, by the mean of the changes of its goals", async () => {
    const episodes = [a, { episode_id: "b" }, { episode_id: "b2", client_id: "b" }];
    const goals = [goal("1", "a"), goal("2", "a"), goal("3", "b"), goal("4", "b2")];
    const pairs = { 1: [0, 4], 2: [0, 0], 3: [5, 4], 4: [5, 10] };
    const goal_ratings = Object.entries(pairs).flatMap(([id, [first = 0, last = 0]]) => [
      gbo(id, "2026-01-10", first),
      gbo(id, "2026-03-10", last),
    ]);
    const { gboChange } = await figuresOf(episodes, goals, { goal_ratings });
    expect(told(gboChange)).toMatchObject({ values: [2, 2], of: { count: 2, units: 2 } });
  });

  it("P4.2 say of every goal whether it was rated twice, once, by attainment scaling only, or not", async () => {
    const { gboRated } = await ratedAs(
      [
        gbo("1", "2026-01-10", 2),
        gbo("1", "2026-01-11", 2),
        gbo("2", "2026-01-10", 2),
        gas("2", "2026-01-10", 0),
        gas("3", "2026-01-10", 0),
        gas("3", "2026-02-10", 0),
      ],
      4,
    );
    expect(countsOf(gboRated)).toEqual({ twice: 1, once: 1, other_scale: 1, none: 1 });
  });

  it("of one day are one rating, the lowest", async () => {
    const { gboChange, gboRated } = await ratedAs([
      gbo("1", "2026-01-10", 5),
      gbo("1", "2026-01-10", 3),
      gbo("1", "2026-02-10", 8),
      gbo("1", "2026-02-10", 7),
    ]);
    expect(told(gboChange)).toMatchObject({ values: [4] });
    const once = await ratedAs([gbo("1", "2026-01-10", 5), gbo("1", "2026-01-10", 3)]);
    expect(filledOf(once["gboRated"])).toEqual({ once: 1 });
    expect(once["gboChange"]).toBeUndefined();
    expect(filledOf(gboRated)).toEqual({ twice: 1 });
  });

  it("P3.6 end before a booster session, and with the as-of day", async () => {
    const ratings = [gbo("1", "2026-01-10", 2), gbo("1", "2026-03-10", 6), gbo("1", "2026-06-10", 9)];
    const session = { session_id: "s", episode_id: "a", format: "individual", modality: "office" };
    const sessions = [{ ...session, held_on: "2026-06-10", attendance: "attended", booster: "yes" }];
    expect(told((await ratedAs(ratings, 1, { sessions }))["gboChange"])).toMatchObject({ values: [4] });
    const earlier = await figuresOf([a], [goal("1", "a")], { goal_ratings: ratings }, "2026-06-09");
    expect(told(earlier["gboChange"])).toMatchObject({ values: [4] });
  });
});

describe("goal attainment scaling", () => {
  it("P4.2 tells goals by their last level", async () => {
    const { gasLevels } = await ratedAs(
      [gas("1", "2026-01-10", -2), gas("1", "2026-02-10", 1), gas("2", "2026-01-10", -2), gas("3", "2026-01-10", 2)],
      4,
    );
    expect(countsOf(gasLevels)).toEqual({ much_less: 1, less: 0, expected: 0, more: 1, much_more: 1 });
  });

  it("makes the T score of Kiresuk and Sherman of an episode's last levels, with weights", async () => {
    // 50 + 10 * (3 * 1 + 1 * -1) / sqrt(0.7 * (9 + 1) + 0.3 * 16) = 55.8222.
    const goals = [goal("1", "a", { weight: "3" }), goal("2", "a", { weight: "1" })];
    const { gasScore } = await figuresOf([a], goals, {
      goal_ratings: [gas("1", "2026-01-10", 1), gas("2", "2026-01-10", -1)],
    });
    const { values = [] } = gasScore?.kind === "mean" ? gasScore : {};
    expect(values).toHaveLength(1);
    expect(values[0]).toBeCloseTo(55.8222, 4);
  });

  it("is not confounded by goals without weight, and says nothing where no other is there", async () => {
    const goal_ratings = [gas("1", "2026-01-10", 2), gas("2", "2026-01-10", 0)];
    const light = goal("1", "a", { weight: "0" });
    const both = await figuresOf([a], [light, goal("2", "a")], { goal_ratings });
    expect(told(both["gasScore"])).toMatchObject({ values: [50] });
    expect((await figuresOf([a], [light], { goal_ratings: goal_ratings.slice(0, 1) }))["gasScore"]).toBeUndefined();
  });

  it("has a T score and its change as the statistics reckon them, however large the weights", async () => {
    const level = fc.integer({ min: -2, max: 2 });
    const weight = fc.constantFrom(0.5, 1, 2, 3, 1e9);
    const goals = fc.array(fc.record({ baseline: level, achieved: level, weight }), { minLength: 1, maxLength: 6 });
    const sorted = (values: readonly (number | undefined)[]) =>
      values.map((value) => Math.round((value ?? Number.NaN) * 1e6) + 0).toSorted((one, other) => one - other);
    await fc.assert(
      fc.asyncProperty(fc.array(goals, { minLength: 12, maxLength: 12 }), async (practice) => {
        const ids = "abcdefghijkl".split("");
        const all = practice.flatMap((random, of) =>
          random.map((each, at) => ({ ...each, episode: ids[of] ?? "", id: `${ids[of]}${at}` })),
        );
        const figures = await figuresOf(
          ids.map((episode_id) => ({ episode_id })),
          all.map((each) => goal(each.id, each.episode, { weight: String(each.weight) })),
          {
            goal_ratings: all.flatMap(({ baseline, achieved, id }) => [
              gas(id, "2026-01-10", baseline),
              gas(id, "2026-03-10", achieved),
            ]),
          },
        );
        const valuesOf = (name: string) => {
          const figure = figures[name];
          return figure?.kind === "mean" ? sorted([...figure.values]) : [];
        };
        const lastLevels = practice.map((random) =>
          random.map(({ achieved, weight: of }) => ({ level: achieved, weight: of })),
        );
        expect(valuesOf("gasScore")).toEqual(sorted(lastLevels.map((each) => goalAttainmentT(each).t)));
        expect(valuesOf("gasChange")).toEqual(sorted(practice.map((each) => goalAttainmentChange(each).change)));
      }),
      { numRuns: 4 },
    );
  });
});

describe("P3.4 goals are re-evaluated periodically", () => {
  /** What is said of one episode from 10 January on, with ratings on these days. */
  const reviewed = async (days: readonly string[], closed?: string, more = {}, asOf = "2026-12-31") => {
    const episode = closed === undefined ? a : ended("a", closed);
    const goal_ratings = days.map((day) => gbo("1", day, 5));
    const figures = await figuresOf([episode], [goal("1", "a")], { goal_ratings, ...more }, asOf);
    return Object.keys(filledOf(figures["reviewed"]));
  };

  it("where never more than 13 weeks go by, from the first goal to the end", async () => {
    // 91 days after 10 January is 11 April, and 91 days later 11 July.
    expect(await reviewed(["2026-01-10", "2026-04-11"], "2026-07-11")).toEqual(["kept"]);
    expect(await reviewed(["2026-01-10", "2026-04-12"], "2026-07-11")).toEqual(["not_kept"]);
    expect(await reviewed(["2026-01-10", "2026-04-11"], "2026-07-12")).toEqual(["not_kept"]);
  });

  it("an open episode is followed to the as-of day", async () => {
    expect(await reviewed(["2026-04-11"], undefined, {}, "2026-07-11")).toEqual(["kept"]);
    expect(await reviewed(["2026-04-11"], undefined, {}, "2026-07-12")).toEqual(["not_kept"]);
  });

  it("nothing is expected of an episode with goals for less than 13 weeks, or of the rating that begins it", async () => {
    expect(await reviewed(["2026-01-10"], "2026-04-10")).toEqual(["too_short"]);
    expect(await reviewed(["2026-01-10"], "2026-04-11")).toEqual(["never"]);
  });

  it("what comes after the end is no re-evaluation in it", async () => {
    expect(await reviewed(["2026-05-01"], "2026-04-30")).toEqual(["never"]);
  });

  it("weeks in which the episode rests do not count", async () => {
    const pauses = [{ episode_id: "a", paused_on: "2026-04-01", resumed_on: "2026-06-01" }];
    expect(await reviewed(["2026-06-10"], "2026-07-11")).toEqual(["not_kept"]);
    expect(await reviewed(["2026-06-10"], "2026-07-11", { pauses })).toEqual(["kept"]);
    expect(await reviewed([], "2026-05-01", { pauses })).toEqual(["too_short"]);
  });

  it("a status that begins to hold is a re-evaluation, too", async () => {
    const improving = goal("2", "a", { achievement_status: "improving", status_on: "2026-04-01" });
    const figures = await figuresOf([ended("a", "2026-06-01")], [goal("1", "a"), improving], { goal_ratings: [] });
    expect(filledOf(figures["reviewed"])).toEqual({ kept: 1 });
  });
});
