import { defaultPolicy, emptyLedger, release, secretFrom } from "@rapport/disclosure";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { afterTermination } from "../after-termination/after-termination.js";
import { afterTerminationResult } from "../after-termination/after-termination-result.js";
import { draftOf } from "../draft-of.js";
import type { FiguresResult } from "../figures/figures-result.js";
import { access } from "./access.js";
import { accessResult } from "./access-result.js";
import { monthRun } from "./month-run.js";
import { practiceSeen } from "./sessions.fixture.js";
import type { EpisodeRow } from "./sessions.fixture.js";

const asOf = "2026-06-30";
const day = (days: number) => new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10);

/** Sixty completed with ten weekly sessions, of which every fifth is missed, after two to four weeks; thirty declined. */
const episodes = Array.from({ length: 90 }, (_, at): EpisodeRow => {
  const contact = 2 * at;
  const contacted = { contact: day(contact), opened: day(contact) };
  if (at % 3 === 2) {
    const closed = day(contact + 3);
    return { ...contacted, closed, closure: "declined", more: { decline_reason: at % 2 === 0 ? "fee" : "other" } };
  }
  const first = contact + 10 + 3 * (at % 5);
  return {
    ...contacted,
    closed: day(first + 70),
    sessions: Array.from({ length: 10 }, (_each, place) => ({
      held_on: day(first + 7 * place),
      attendance: place % 5 === 4 ? "no_show" : "attended",
    })),
  };
});
/** Twenty of them come back ten weeks after the end. */
const returns = episodes
  .flatMap((episode, at) => (episode.closure === "declined" ? [] : [{ at, contact: 2 * at + 10 + 3 * (at % 5) + 140 }]))
  .slice(0, 20)
  .map(({ at, contact }): EpisodeRow => ({ client: `e${at}`, contact: day(contact) }));

describe("access and what happens after termination, from rows to result", () => {
  const results: FiguresResult[] = [];
  beforeAll(async () => {
    const dataset = await practiceSeen([...episodes, ...returns], { asOf });
    const whole = await draftOf(dataset, [await access(dataset), await afterTermination(dataset)]);
    const secret = secretFrom(new Uint8Array(32).fill(7));
    const { released } = await release(whole, defaultPolicy, emptyLedger, secret, { madeOn: "2026-07-01" });
    dataset.close();
    const [first, second] = released?.questions ?? [];
    if (!first || !second) throw new Error("Ninety clients are released.");
    results.push(accessResult(first, { asOf, k: defaultPolicy.k }));
    results.push(afterTerminationResult(second, { k: defaultPolicy.k }));
  });
  afterAll(() => results.splice(0));

  const figure = (code: string) =>
    results.flatMap(({ groups }) => groups[0]?.figures ?? []).find((each) => each.code === code)?.figure;

  it("P7.6, P7.7 tells of each figure under its name", () => {
    const codes = results.map(({ groups }) => groups[0]?.figures.map((each) => each.code));
    expect(codes).toEqual([
      [
        "toFirstSession",
        "halfCame",
        "attendedShare",
        "cancelledShare",
        "missedShare",
        "practiceShare",
        "perEpisode",
        "spacing",
        "format",
        "modality",
        "months",
        "declined",
        "declines",
      ],
      ["boosters", "returned", "followed"],
    ]);
  });

  it("P7.6 says of how many of a client's scheduled sessions were attended", () => {
    // Each of sixty attended eight of ten, and missed two.
    const mean = (estimate: number) => ({ kind: "mean", share: true, mean: { kind: "mean", estimate, n: 60 } });
    expect(figure("attendedShare")).toMatchObject(mean(0.8));
    expect(figure("missedShare")).toMatchObject(mean(0.2));
    expect(figure("practiceShare")).toMatchObject(mean(0));
  });

  it("P3.1 prints counts that lie less than a base from the true ones", () => {
    const declines = figure("declines");
    if (declines?.kind !== "shares" || declines.shares.kind !== "breakdown") throw new TypeError("Shares.");
    expect(Math.abs(declines.shares.total - 30)).toBeLessThan(5);
    expect(figure("declined")).toMatchObject({ kind: "rate", rate: { kind: "rate" } });
  });

  it("P7.6 says by when half of all first contacts had come, in whole weeks", () => {
    // Fifty-five or more of 110 had come on day 22; the five around it lie on days 19 and 22.
    expect(figure("halfCame")).toMatchObject({
      kind: "times",
      steps: [{ code: "first", median: { kind: "position" } }],
    });
    const wait = figure("toFirstSession");
    if (wait?.kind !== "clock") throw new TypeError("A clock.");
    expect(wait.curve?.exits.map(({ code }) => code)).toEqual(["reached", "ended"]);
  });

  it("P7.6 gives a run of months from the first with a contact", () => {
    const months = figure("months");
    if (months?.kind !== "shares") throw new TypeError("Shares.");
    // From 1 January to 28 June 2025, fifteen or sixteen a month, and returns from June to August.
    const run = monthRun(months, asOf);
    expect(run?.months[0]?.code).toBe("2025-01");
    expect(run?.months.slice(0, 5).every(({ count = 0 }) => Math.abs(count - 15) <= 5)).toBe(true);
  });

  it("P7.7 tells of returns within a year, of all who were seen for more", () => {
    const returned = figure("returned");
    if (returned?.kind !== "shares" || returned.shares.kind !== "breakdown") throw new TypeError("Shares.");
    // Of 60, 32 were completed more than 364 days before the as-of day, and 20 of these came back after 70 days.
    expect(Math.abs(returned.shares.total - 32)).toBeLessThan(5);
    const [early] = returned.shares.parts;
    expect(early?.code).toBe("13-weeks");
    expect(early && "count" in early ? Math.abs(early.count - 20) : early).toBeLessThan(5);
  });
});
