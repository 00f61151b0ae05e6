import type { ClockName, Grouping } from "@rapport/analysis";
import { definePolicy, emptyLedger, release } from "@rapport/disclosure";
import { beforeAll, describe, expect, it } from "vitest";
import { openHighs } from "../../attack/intruder.mjs";
import { readers, secretOf } from "../../attack/measure.mjs";
import { draftReport, practiceOf } from "../../attack/practice.mjs";
import { countOf, scoreOf } from "../../attack/score.mjs";
import type { Made } from "../../attack/score.mjs";

let highs: Awaited<ReturnType<typeof openHighs>>;
beforeAll(async () => {
  highs = await openHighs();
});

interface Asked {
  readonly by?: Grouping;
  readonly clocks?: readonly ClockName[];
  readonly withoutPauses?: boolean;
}

async function madeOf(episodes: number, seed: number, secret = secretOf(seed), asked: Asked = {}): Promise<Made> {
  const draft = await draftReport(practiceOf(episodes, seed), asked);
  const options = { madeOn: draft.scope.asOf };
  const { released, manifest } = await release(draft, definePolicy(), emptyLedger, secret, options);
  if (!released || !manifest) throw new Error("A practice of so many is released.");
  return { report: { ...draft.scope, released }, manifest };
}

const practices = [60, 120, 500].flatMap((episodes) => [1, 2].map((seed) => ({ episodes, seed })));

describe("one report, to an intruder that shares no code with the airlock", () => {
  it.each(practices)(
    "gives nothing away by what it prints: $episodes episodes, seed $seed",
    async ({ episodes, seed }) => {
      const made = await madeOf(episodes, seed);
      const { small, exact, narrow, undecided } = scoreOf(highs, [made], { ignore: readers.printed });
      expect(small).toBeGreaterThan(0);
      expect({ exact, narrow, undecided }).toEqual({ exact: [], narrow: [], undecided: 0 });
    },
  );

  it.each(["concern", "kind", "period", "pathway"] as const)(
    "gives nothing away by what it says of groups by %s, whose sums the intruder knows",
    async (by) => {
      const made = await madeOf(120, 1, secretOf(1), { by });
      const groups = made.report.released.questions[0]?.groups.filter(({ code }) => code.includes(":")) ?? [];
      expect(groups.length).toBeGreaterThan(2);
      const { small, exact, narrow, undecided } = scoreOf(highs, [made], { ignore: readers.printed });
      expect(small).toBeGreaterThan(0);
      expect({ exact, narrow, undecided }).toEqual({ exact: [], narrow: [], undecided: 0 });
    },
    120_000,
  );

  it.each([
    { episodes: 60, seed: 1, least: 0 },
    { episodes: 120, seed: 2, least: 20 },
    { episodes: 500, seed: 1, least: 20 },
  ])(
    "gives nothing away by telling stays on two clocks, of which the intruder knows that they are of the same stays: $episodes episodes",
    async ({ episodes, seed, least }) => {
      const asked = { clocks: ["days", "sessions"], withoutPauses: true } as const;
      const made = await madeOf(episodes, seed, secretOf(seed), asked);
      const { counts } = made.report.released.published;
      const cells = counts.filter(({ path }) => path.includes("/lifeTable:sessions/"));
      const days = counts.filter(({ path }) => path.includes("/lifeTable:withoutPauses/"));
      expect(Math.min(cells.length, days.length)).toBeGreaterThanOrEqual(least);
      const { small, exact, narrow, undecided } = scoreOf(highs, [made], { ignore: readers.printed });
      expect(small).toBeGreaterThan(0);
      expect({ exact, narrow, undecided }).toEqual({ exact: [], narrow: [], undecided: 0 });
    },
    120_000,
  );

  it("gives nothing away by the limits from which something is shown", async () => {
    const { exact, narrow } = scoreOf(highs, [await madeOf(120, 4, secretOf(7))], { ignore: ["listed"] });
    expect({ exact, narrow }).toEqual({ exact: [], narrow: [] });
  });

  it("gives nothing away by which exits it lists", async () => {
    const { exact, narrow } = scoreOf(highs, [await madeOf(120, 2)], { ignore: ["kept apart"] });
    expect({ exact, narrow }).toEqual({ exact: [], narrow: [] });
  });

  it("would be read by the same intruder where each count were rounded to the nearest 5", async () => {
    const { report, manifest } = await madeOf(120, 1);
    const counts = report.released.published.counts.map(({ path }, at) => {
      const printed = Math.round(countOf(manifest.cells[at]?.things ?? "") / 5) * 5;
      return { path, printed, lower: Math.max(0, printed - 2), upper: printed + 2 };
    });
    const published = { ...report.released.published, counts };
    const weak = { report: { ...report, released: { ...report.released, published } }, manifest };
    const { small, narrow } = scoreOf(highs, [weak], { ignore: [...readers.printed, "sum"] });
    expect(narrow.length).toBeGreaterThan(small / 3);
  });

  it("would be read by the same intruder where each count were printed as it is", async () => {
    const { report, manifest } = await madeOf(60, 1);
    const counts = report.released.published.counts.map(({ path }, at) => {
      const printed = countOf(manifest.cells[at]?.things ?? "");
      return { path, printed, lower: printed, upper: printed };
    });
    const published = { ...report.released.published, counts };
    const { small, differences, exact } = scoreOf(highs, [
      { report: { ...report, released: { ...report.released, published } }, manifest },
    ]);
    expect(exact).toHaveLength(small + differences);
  });
});
