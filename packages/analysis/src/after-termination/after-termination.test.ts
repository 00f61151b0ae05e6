import { describe, expect, it } from "vitest";
import { practiceSeen } from "../access/sessions.fixture.js";
import type { EpisodeRow } from "../access/sessions.fixture.js";
import { countsOf, filledOf, told } from "../counted.fixture.js";
import { afterTermination } from "./after-termination.js";

async function figuresOf(episodes: readonly EpisodeRow[], options?: Parameters<typeof practiceSeen>[1]) {
  const dataset = await practiceSeen(episodes, options);
  const { groups } = await afterTermination(dataset);
  dataset.close();
  return groups[0]?.figures ?? {};
}

/** Completed on a day of 2025, a year or more before the as-of day of most tests. */
const completed = (closed: string, more: EpisodeRow = {}): EpisodeRow => ({ contact: "2025-01-01", closed, ...more });

const asOf = "2026-06-30";

describe("booster sessions", () => {
  const booster = (held_on: string, attendance = "attended") => ({ held_on, attendance, booster: "yes" });

  it("P3.6 are those attended in the 26 weeks after an episode was completed", async () => {
    // 1 March 2025 and 182 days: 30 August.
    const { boosters } = await figuresOf(
      [
        completed("2025-03-01", { sessions: ["2025-02-01", booster("2025-08-30"), booster("2025-08-31")] }),
        completed("2025-03-01", { sessions: [booster("2025-04-01", "no_show")] }),
        completed("2025-03-01", { sessions: ["2025-04-01", "2025-05-01"] }),
        completed("2025-03-01", { sessions: ["2025-04-01", "2025-05-01", "2025-06-01", "2025-07-01"] }),
      ],
      { asOf },
    );
    expect(countsOf(boosters)).toEqual({ "0": 1, "1": 1, "2": 1, "3+": 1 });
  });

  it("P3.6 of the day of closing are those that are recorded as boosters", async () => {
    const { boosters } = await figuresOf(
      [
        completed("2025-03-01", { sessions: ["2025-03-01"] }),
        completed("2025-03-01", { sessions: [booster("2025-03-01")] }),
      ],
      { asOf },
    );
    expect(filledOf(boosters)).toEqual({ "0": 1, "1": 1 });
  });

  it("P7.7 are told of those alone that were seen for all of the 26 weeks", async () => {
    const seen = [completed("2025-12-30"), completed("2025-12-31", { sessions: [booster("2026-02-01")] })];
    // 182 and 181 days before the as-of day.
    expect(filledOf((await figuresOf(seen, { asOf }))["boosters"])).toEqual({ "0": 1 });
  });

  it("are absent where no sessions are kept", async () => {
    const figures = await figuresOf([completed("2025-03-01")], { asOf, keepsSessions: false });
    expect(Object.keys(figures)).toEqual(["returned", "returnedIn"]);
  });
});

describe("returns", () => {
  const reopening = (episode: string, more: EpisodeRow): EpisodeRow => ({
    ...more,
    more: { previous_episode_id: episode },
  });

  it("P7.7 are counted from closing to the opening of the next episode; who has not come back lasts", async () => {
    const { returned } = await figuresOf(
      [
        completed("2026-05-01"),
        reopening("e0", { client: "e0", contact: "2026-05-02", opened: "2026-05-11" }),
        completed("2026-06-01"),
      ],
      { asOf },
    );
    expect(told(returned)).toMatchObject({
      start: { count: 2 },
      exits: [{ code: "reached", count: 1 }],
      rows: [
        { day: 7, exits: { reached: 0 }, censored: 0 },
        { day: 14, exits: { reached: 1 }, censored: 0 },
        { day: 21 },
        { day: 28 },
        { day: 42, exits: { reached: 0 }, censored: 1 },
      ],
    });
  });

  it("P3.6 are known by the link, whosever the new episode is, or by the client, with or without a link", async () => {
    const { returned } = await figuresOf(
      [
        completed("2026-05-01"),
        reopening("e0", { client: "couple", contact: "2026-05-11" }),
        completed("2026-05-01", { client: "c" }),
        { client: "c", contact: "2026-05-12", closed: "2026-05-13", closure: "declined" },
        completed("2026-05-01", { client: "d" }),
        reopening("e4", { client: "d", contact: "2026-05-01" }),
      ],
      { asOf },
    );
    expect(told(returned)).toMatchObject({
      start: { count: 3 },
      exits: [{ code: "reached", count: 3 }],
      rows: [{ exits: { reached: 1 } }, { exits: { reached: 2 } }],
    });
  });

  it("are none where the other episode began before, on the day of closing without a link, or after the as-of day", async () => {
    const { returned } = await figuresOf(
      [
        completed("2026-05-01", { client: "a" }),
        { client: "a", contact: "2026-04-30" },
        completed("2026-05-01", { client: "b" }),
        { client: "b", contact: "2026-05-01" },
        completed("2026-05-01", { client: "c" }),
        { client: "c", contact: "2026-07-01" },
      ],
      { asOf },
    );
    expect(told(returned)).toMatchObject({ start: { count: 3 }, exits: [{ count: 0 }] });
  });

  it("P7.7 the first of several counts, for each completed episode", async () => {
    const { returned } = await figuresOf(
      [
        completed("2025-03-01", { client: "c" }),
        completed("2025-03-15", { client: "c", contact: "2025-03-05" }),
        { client: "c", contact: "2025-04-01" },
      ],
      { asOf },
    );
    // 4 and 17 days.
    expect(told(returned)).toMatchObject({
      start: { count: 2, units: 1 },
      rows: [{ exits: { reached: 1 } }, { exits: { reached: 0 } }, { exits: { reached: 1 } }],
    });
  });

  it("P7.7 within a year are told of those that were seen for more than 52 weeks", async () => {
    const { returnedIn } = await figuresOf(
      [
        completed("2025-03-01", { client: "a" }),
        // 364 days later, and 365.
        { client: "a", contact: "2026-02-28" },
        completed("2025-03-01", { client: "b" }),
        { client: "b", contact: "2026-03-01" },
        // Seen for 365 days, and for 364.
        completed("2025-06-30", { client: "c" }),
        completed("2025-07-01", { client: "d" }),
        { client: "d", contact: "2025-08-01" },
      ],
      { asOf },
    );
    expect(filledOf(returnedIn)).toEqual({ yes: 1, no: 2 });
  });

  it("P7.7 are those after completed episodes alone", async () => {
    const { returned } = await figuresOf(
      [
        completed("2025-03-01", { closure: "stopped_by_choice", client: "a" }),
        { client: "a" },
        completed("2026-07-01"),
      ],
      { asOf },
    );
    expect(returned).toBeUndefined();
  });
});

it("a practice without a completed episode has no group, and names the one it would have", async () => {
  const dataset = await practiceSeen([{}]);
  expect(await afterTermination(dataset)).toEqual({ question: "afterTermination", groups: [], expected: ["all"] });
  dataset.close();
});
