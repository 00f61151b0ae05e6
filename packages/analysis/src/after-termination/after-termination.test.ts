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
    expect(Object.keys(figures)).toEqual(["followed", "returned"]);
  });
});

describe("returns", () => {
  const reopening = (episode: string, more: EpisodeRow): EpisodeRow => ({
    ...more,
    more: { previous_episode_id: episode },
  });

  const seenFor = (closed: string, client: string) => completed(closed, { client });

  it("P7.7 are told by the weeks from closing to the opening of the next episode", async () => {
    // 91, 92, 182, 183, 364 and 365 days after 1 March 2025; the last has not come back.
    const days = ["2025-05-31", "2025-06-01", "2025-08-30", "2025-08-31", "2026-02-28", "2026-03-01"];
    const { returned } = await figuresOf(
      [
        ...days.flatMap((contact, at) => [seenFor("2025-03-01", `c${at}`), { client: `c${at}`, contact }]),
        seenFor("2025-03-01", "never"),
      ],
      { asOf },
    );
    expect(countsOf(returned)).toEqual({ "13-weeks": 1, "26-weeks": 2, "52-weeks": 2, not: 2 });
    expect(returned).toMatchObject({ ordered: true });
  });

  it("P7.7 are told of those alone that were seen for more than 52 weeks", async () => {
    const { returned, followed } = await figuresOf(
      [
        // Seen for 365 days, and for 364, 182 and 181.
        ...["2025-06-30", "2025-07-01", "2025-12-30", "2025-12-31"].map((closed) => seenFor(closed, closed)),
        { client: "2025-07-01", contact: "2025-08-01" },
      ],
      { asOf },
    );
    expect(filledOf(returned)).toEqual({ not: 1 });
    expect(countsOf(followed)).toEqual({ "under-26-weeks": 1, "26-52-weeks": 2, "over-52-weeks": 1 });
  });

  it("P3.6 are known by the link, whosever the new episode is, or by the client, with or without a link", async () => {
    const { returned } = await figuresOf(
      [
        completed("2025-03-01"),
        reopening("e0", { client: "couple", contact: "2025-03-11" }),
        seenFor("2025-03-01", "c"),
        { client: "c", contact: "2025-03-12", closed: "2025-03-13", closure: "declined" },
        seenFor("2025-03-01", "d"),
        reopening("e4", { client: "d", contact: "2025-03-01" }),
      ],
      { asOf },
    );
    expect(filledOf(returned)).toEqual({ "13-weeks": 3 });
  });

  it("are none where the other episode began before, on the day of closing without a link, or after the as-of day", async () => {
    const { returned } = await figuresOf(
      [
        seenFor("2025-03-01", "a"),
        { client: "a", contact: "2025-02-28" },
        seenFor("2025-03-01", "b"),
        { client: "b", contact: "2025-03-01" },
        seenFor("2025-03-01", "c"),
        { client: "c", contact: "2026-07-01" },
      ],
      { asOf },
    );
    expect(filledOf(returned)).toEqual({ not: 3 });
  });

  it("P7.7 are those to the first of several episodes, for each completed one", async () => {
    const { returned } = await figuresOf(
      [
        seenFor("2025-03-01", "c"),
        completed("2025-03-15", { client: "c", contact: "2025-03-05" }),
        { client: "c", contact: "2025-10-01" },
      ],
      { asOf },
    );
    // 4 and 200 days.
    expect(filledOf(returned)).toEqual({ "13-weeks": 1, "52-weeks": 1 });
    expect(told(returned)).toMatchObject({ total: { count: 2, units: 1 } });
  });

  it("P7.7 are those after completed episodes alone", async () => {
    const { followed } = await figuresOf(
      [
        completed("2025-03-01", { closure: "stopped_by_choice", client: "a" }),
        { client: "a" },
        completed("2026-07-01"),
      ],
      { asOf },
    );
    expect(followed).toBeUndefined();
  });
});

it("a practice that is narrowed to episodes opened until a day tells no returns, since later episodes are not in it", async () => {
  const dataset = await practiceSeen([completed("2025-03-01")], { asOf, keepsSessions: false });
  const { groups } = await afterTermination({ ...dataset, opened: { to: "2025-12-31" } });
  expect(Object.keys(groups[0]?.figures ?? {})).toEqual(["followed"]);
  const since = await afterTermination({ ...dataset, opened: { from: "2025-01-01" } });
  expect(Object.keys(since.groups[0]?.figures ?? {})).toEqual(["followed", "returned"]);
  dataset.close();
});

it("a practice without a completed episode has no group, and names the one it would have", async () => {
  const dataset = await practiceSeen([{}]);
  expect(await afterTermination(dataset)).toEqual({ question: "afterTermination", groups: [], expected: ["all"] });
  dataset.close();
});
