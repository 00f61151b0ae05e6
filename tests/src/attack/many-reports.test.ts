import { beforeAll, describe, expect, it } from "vitest";
import { asOf, narrowed, quarterEnds } from "../../attack/as-of.mjs";
import { asksOf, historyOf } from "../../attack/history.mjs";
import { openHighs } from "../../attack/intruder.mjs";
import { readers, secretOf } from "../../attack/measure.mjs";
import { practiceOf } from "../../attack/practice.mjs";
import { scoreOf } from "../../attack/score.mjs";

let highs: Awaited<ReturnType<typeof openHighs>>;
beforeAll(async () => {
  highs = await openHighs();
});

describe("eight quarterly reports, with reports about some of the clients between them", () => {
  it.each([
    { episodes: 60, seed: 1 },
    { episodes: 120, seed: 1 },
    { episodes: 500, seed: 1 },
  ])(
    "give nothing away to who holds them all: $episodes episodes, seed $seed",
    async ({ episodes, seed }) => {
      const asks = asksOf(quarterEnds(8, 2024));
      const { made } = await historyOf({ episodes, seed, asks, secret: secretOf(seed) });
      expect(made.length).toBeGreaterThan(8);
      const { small, differences, exact, narrow, undecided } = scoreOf(highs, made, { ignore: readers.printed });
      expect(small + differences).toBeGreaterThan(0);
      expect({ exact, narrow, undecided }).toEqual({ exact: [], narrow: [], undecided: 0 });
    },
    600_000,
  );
});

describe("reports by groups", () => {
  it("give nothing away to who holds one by concern, one by kind and a later one of the same practice", async () => {
    const [first = "", second = ""] = quarterEnds(8, 2024).slice(-2);
    const asks = [
      { day: first, filters: {}, by: "concern" },
      { day: first, filters: {}, by: "kind" },
      { day: second, filters: {}, by: "concern" },
    ] as const;
    const { made } = await historyOf({ episodes: 120, seed: 1, asks, secret: secretOf(1) });
    expect(made).toHaveLength(3);
    const { small, exact, narrow, undecided } = scoreOf(highs, made, { ignore: readers.printed });
    expect(small).toBeGreaterThan(0);
    expect({ exact, narrow, undecided }).toEqual({ exact: [], narrow: [], undecided: 0 });
  });
});

describe("the records as they stood on a day", () => {
  const tables = practiceOf(120, 1);
  const day = "2025-03-31";
  const then = asOf(tables, day);

  it("hold no later day, and leave open what ended later", () => {
    const days = Object.values(then)
      .flat()
      .flatMap((row) => Object.values(row))
      .filter((value) => /^\d{4}-\d\d-\d\d$/u.test(value));
    expect(days.length).toBeGreaterThan(100);
    expect(days.filter((each) => each > day)).toEqual([]);
    const ended = (then["stages"] ?? []).filter((row) => row["left_on"] === "");
    expect(ended.every((row) => row["exit"] === "")).toBe(true);
  });

  it("are the beginning of those of a later day", () => {
    const later = new Set((asOf(tables, "2025-06-30")["episodes"] ?? []).map((row) => row["episode_id"]));
    expect((then["episodes"] ?? []).length).toBeLessThan(later.size);
    expect((then["episodes"] ?? []).every((row) => later.has(row["episode_id"]))).toBe(true);
  });

  it("are narrowed to clients of one kind with all that is theirs, and nothing else", () => {
    const couples = narrowed(then, { kind: "couple" });
    expect(new Set((couples["clients"] ?? []).map((row) => row["kind"]))).toEqual(new Set(["couple"]));
    const episodes = new Set((couples["episodes"] ?? []).map((row) => row["episode_id"]));
    expect((couples["stages"] ?? []).every((row) => episodes.has(row["episode_id"] ?? ""))).toBe(true);
  });
});
