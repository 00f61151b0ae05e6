import { closures, sixStages } from "@rapport/domain";
import { describe, expect, it } from "vitest";
import { cell, practice, rowsBy } from "../test-data/practice.js";

const rows = practice({ episodes: 1500, seed: 9 });
const stays = rowsBy(rows.stages, "episode_id");
const codes = sixStages.stages.map((stage) => stage.code);

describe("the stays of an episode", () => {
  it("P3.9 each begins on the day on which the one before was left, and no two overlap", () => {
    for (const list of stays.values()) {
      list.slice(1).forEach((stay, at) => expect(cell(stay, "entered_on")).toBe(cell(list[at], "left_on")));
    }
  });

  it("P3.9 each exit is the next stay's stage, or the episode's closure", () => {
    const wrong = rows.episodes.filter((episode) => {
      const list = stays.get(cell(episode, "episode_id")) ?? [];
      const last = list.at(-1);
      const onward = list.slice(1).every((stay, at) => cell(stay, "stage") === cell(list[at], "exit"));
      const end =
        cell(last, "exit") === cell(episode, "closure") && cell(last, "left_on") === cell(episode, "closed_on");
      return !onward || !end;
    });
    expect(wrong).toEqual([]);
  });

  it("P3.1 an episode begins with the intake call, unless that was over before the records began", () => {
    for (const [id, list] of stays) {
      const episode = rows.episodes.find((each) => cell(each, "episode_id") === id);
      const openedOn = cell(episode, "opened_on");
      if (openedOn < "2023-01-01") continue;
      expect([cell(list[0], "stage"), cell(list[0], "entered_on")]).toEqual(["intake_call", openedOn]);
    }
  });

  it("in progress when the records began have `observed_from`, all others none (left truncation)", () => {
    const truncated = rows.stages.filter((stay) => cell(stay, "entered_on") < "2023-01-01");
    expect(truncated.length).toBeGreaterThan(50);
    expect(truncated.every((stay) => stay["observed_from"] === "2023-01-01")).toBe(true);
    expect(truncated.every((stay) => stay["left_on"] === "" || cell(stay, "left_on") > "2023-01-01")).toBe(true);
    expect(rows.stages.filter((stay) => stay["observed_from"] !== "")).toHaveLength(truncated.length);
  });

  it("still open at the data cut have no end and no exit, in an episode that is open", () => {
    const open = rows.stages.filter((stay) => stay["left_on"] === "");
    const openEpisodes = rows.episodes.filter((episode) => episode["closed_on"] === "");
    expect(open.length).toBeGreaterThan(50);
    expect(open.every((stay) => stay["exit"] === "")).toBe(true);
    expect(open.map((stay) => cell(stay, "episode_id"))).toEqual(openEpisodes.map((each) => cell(each, "episode_id")));
    expect(openEpisodes.every((episode) => episode["closure"] === "")).toBe(true);
  });

  it("P3.5 some lead back to an earlier stage", () => {
    const back = rows.stages.filter((stay) => {
      const next = codes.findIndex((code) => code === stay["exit"]);
      return next !== -1 && next < codes.findIndex((code) => code === stay["stage"]);
    });
    expect(new Set(back.map((stay) => `${stay["stage"]} to ${stay["exit"]}`))).toEqual(
      new Set([
        "goal_setting to evaluation",
        "middle to goal_setting",
        "reaching_goals to middle",
        "reaching_goals to goal_setting",
      ]),
    );
  });

  it("P3.7 clients leave at each stage, and all closures occur", () => {
    const left = rows.stages.filter((stay) => closures.some((code) => code === stay["exit"] && code !== "completed"));
    expect(new Set(left.map((stay) => stay["stage"]))).toEqual(new Set(codes));
    expect(new Set(rows.episodes.map((episode) => episode["closure"]))).toEqual(new Set([...closures, ""]));
  });
});

describe("an episode", () => {
  it("P3.1 has a reason where the intake call was declined, and none elsewhere", () => {
    expect(rows.episodes.every((each) => (each["closure"] === "declined") === (each["decline_reason"] !== ""))).toBe(
      true,
    );
  });

  it("P3.6 can reopen an earlier one of the same client, which had closed", () => {
    const byId = rowsBy(rows.episodes, "episode_id");
    const later = rows.episodes.filter((episode) => episode["previous_episode_id"] !== "");
    expect(later.length).toBeGreaterThan(20);
    for (const episode of later) {
      const earlier = byId.get(cell(episode, "previous_episode_id"))?.[0];
      expect(earlier?.["client_id"]).toBe(episode["client_id"]);
      expect(cell(earlier, "closed_on") < cell(episode, "opened_on")).toBe(true);
      expect(earlier?.["closed_on"]).not.toBe("");
    }
  });

  it("can rest for some weeks of the middle stage, with no session in them", () => {
    expect(rows.pauses.length).toBeGreaterThan(20);
    for (const pause of rows.pauses) {
      const id = cell(pause, "episode_id");
      const middle = (stays.get(id) ?? []).filter((stay) => stay["stage"] === "middle");
      const resumed = cell(pause, "resumed_on") || "2026-07-01";
      const inside = middle.some(
        (stay) =>
          cell(stay, "entered_on") < cell(pause, "paused_on") && resumed <= (cell(stay, "left_on") || "2026-07-01"),
      );
      const held = rows.sessions.some(
        (each) =>
          each["episode_id"] === id &&
          cell(each, "held_on") >= cell(pause, "paused_on") &&
          cell(each, "held_on") < resumed,
      );
      expect([inside, held]).toEqual([true, false]);
    }
  });
});
