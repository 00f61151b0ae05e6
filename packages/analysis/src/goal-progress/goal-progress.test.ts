import { describe, expect, it } from "vitest";
import { countsOf, filledOf, told } from "../counted.fixture.js";
import { practiceOf } from "../practice.fixture.js";
import { goalProgress } from "./goal-progress.js";
import { achieved, ended, figuresOf, goal, stages } from "./goals.fixture.js";

const a = { episode_id: "a" };

describe("goals", () => {
  it("P4.1 are told by their area", async () => {
    const { byArea } = await figuresOf([a], [goal("1", "a"), goal("2", "a"), goal("3", "a", { area: "body_image" })]);
    expect(filledOf(byArea)).toEqual({ desire: 2, body_image: 1 });
    expect(told(byArea)).toMatchObject({ total: { count: 3, units: 1 } });
  });

  it("P4.3 count once they are agreed: proposed, planned, rejected and mistaken ones do not, cancelled ones do", async () => {
    const statuses = ["proposed", "planned", "accepted", "active", "on-hold", "completed", "cancelled"];
    const goals = [...statuses, "rejected", "entered-in-error"].map((lifecycle_status) =>
      goal(lifecycle_status, "a", { lifecycle_status }),
    );
    expect(told((await figuresOf([a], goals))["byArea"])).toMatchObject({ total: { count: 5, units: 1 } });
  });

  it("set after the as-of day, or in an episode that is opened after it, do not count", async () => {
    const goals = [goal("1", "a"), goal("2", "a", { set_on: "2026-03-02" }), goal("3", "b")];
    const figures = await figuresOf([a, { episode_id: "b", opened_on: "2026-03-02" }], goals, {}, "2026-03-01");
    expect(told(figures["byArea"])).toMatchObject({ total: { count: 1 } });
  });

  it("P4.3 are told by FHIR's achievement status, those without one among them", async () => {
    const statuses = ["in-progress", "improving", "worsening", "no-change", "achieved", "sustaining"];
    const failed = ["not-achieved", "no-progress", "not-attainable"];
    const goals = [...statuses, ...failed, ""].map((achievement_status, at) =>
      goal(String(at), at < 5 ? "a" : "b", { achievement_status }),
    );
    expect(countsOf((await figuresOf([a, { episode_id: "b" }], goals))["achievement"])).toEqual({
      achieved: 2,
      improving: 1,
      in_progress: 1,
      no_change: 1,
      worsening: 1,
      not_achieved: 3,
      none: 1,
    });
  });

  it("have no status yet where it holds from a day after the as-of day", async () => {
    const goals = [achieved("1", "a", "2026-03-02"), achieved("2", "a", "2026-03-01")];
    const figures = await figuresOf([a], goals, {}, "2026-03-01");
    expect(filledOf(figures["achievement"])).toEqual({ achieved: 1, none: 1 });
  });

  it("count up to the first five of a client, or of clients who share a person, so that none outweighs the rest", async () => {
    const many = Array.from({ length: 7 }, (_, at) =>
      goal(String(at), "a", at < 3 ? { set_on: "2026-01-20", area: "pain" } : {}),
    );
    const figures = await figuresOf([a, { episode_id: "b" }], [...many, goal("8", "b")]);
    expect(filledOf(figures["byArea"])).toEqual({ desire: 5, pain: 1 });
    expect(told(figures["achievement"])).toMatchObject({ total: { count: 6, units: 2 } });
  });

  it("of nobody are no group, which is named beforehand all the same", async () => {
    const dataset = await practiceOf([a], { stages });
    expect(await goalProgress(dataset)).toEqual({ question: "goalProgress", groups: [], expected: ["all"] });
    dataset.close();
  });

  it("without a table of ratings are not told by ratings, nor as re-evaluated or not", async () => {
    expect(Object.keys(await figuresOf([a], [goal("1", "a")]))).toEqual([
      "achievement",
      "byArea",
      "goalsMet",
      "firstMet",
      "pathway",
    ]);
  });
});

describe("episodes with goals", () => {
  it("P4.4 are told by the pathway that was chosen, those without one among them", async () => {
    const episodes = [{ ...a, pathway: "medical" }, { episode_id: "b" }, { episode_id: "without goals" }];
    const { pathway } = await figuresOf(episodes, [goal("1", "a"), goal("2", "a"), goal("3", "b")]);
    expect(filledOf(pathway)).toEqual({ medical: 1, none: 1 });
  });

  it("P7.3 that have ended are told by how many goals were achieved; one that lasts may achieve more", async () => {
    const day = "2026-02-01";
    const episodes = [ended("a", day), ended("b", day, "moved"), ended("c", day), { episode_id: "d" }];
    const many = ["1", "2", "3", "4"].map((id) => achieved(id, "a", day));
    const { goalsMet } = await figuresOf(episodes, [
      ...many,
      goal("5", "b"),
      achieved("6", "c", day),
      goal("7", "c"),
      achieved("8", "d", day),
    ]);
    expect(countsOf(goalsMet)).toEqual({ "0": 1, "1": 1, "2": 0, "3_or_more": 1 });
  });

  it("that end after the as-of day are open on it", async () => {
    const figures = await figuresOf([ended("a", "2026-03-02")], [goal("1", "a")], {}, "2026-03-01");
    expect(told(figures["goalsMet"])).toMatchObject({ total: { count: 0 } });
  });

  it("P7.3 wait for their first goal met from the day on which the first was set, and their end competes", async () => {
    const episodes = [ended("a", "2026-04-01"), ended("b", "2026-01-20"), { episode_id: "c" }];
    const { firstMet } = await figuresOf(
      episodes,
      [
        // 7 days after the first goal was set; the second goal does not count any more.
        achieved("1", "a", "2026-01-17", { set_on: "2026-01-12" }),
        achieved("2", "a", "2026-01-24"),
        goal("3", "b"),
        goal("4", "c"),
      ],
      {},
      "2026-02-07",
    );
    expect(told(firstMet)).toMatchObject({
      start: { count: 3, units: 3 },
      exits: [
        { code: "reached", count: 1 },
        { code: "ended", count: 1 },
      ],
      rows: [
        { day: 7, exits: { reached: 1, ended: 0 }, censored: 0 },
        { day: 14, exits: { reached: 0, ended: 1 }, censored: 0 },
        { day: 21, censored: 0 },
        { day: 28, exits: { reached: 0, ended: 0 }, censored: 1 },
      ],
    });
  });

  it("have met a goal by their end where that is written down later, and not at all on an unknown day", async () => {
    const episodes = [ended("a", "2026-01-15"), ended("b", "2026-01-15")];
    const undated = goal("2", "b", { achievement_status: "achieved" });
    const { firstMet, goalsMet } = await figuresOf(episodes, [achieved("1", "a", "2026-03-01"), undated]);
    expect(told(firstMet)).toMatchObject({ start: { count: 1 }, rows: [{ day: 7, exits: { reached: 1, ended: 0 } }] });
    expect(filledOf(goalsMet)).toEqual({ "1": 2 });
  });

  it("P3.6 two of one client are two episodes of one unit", async () => {
    const episodes = [a, { episode_id: "b", client_id: "a" }];
    const { pathway } = await figuresOf(episodes, [goal("1", "a"), goal("2", "b")]);
    expect(told(pathway)).toMatchObject({ total: { count: 2, units: 1 } });
  });
});
