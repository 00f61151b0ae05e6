// What protection costs: curves are computed from counts that are rounded to 5, at random but for what their sums ask, and
// gathered. Over ten practices of each size (seeds 1 to 10) the largest distance from the exact Aalen–Johansen estimate, of all
// points and exits of all stages, was 13 points at 150 episodes and 4 at 500.
import { openDataset } from "@rapport/dataset";
import { emptyLedger, secretFrom } from "@rapport/disclosure";
import { buildReport } from "@rapport/report";
import { cumulativeIncidence } from "@rapport/statistics";
import { synthesize } from "@rapport/synthetic";
import { describe, expect, it } from "vitest";

type Row = Readonly<Record<string, string>>;

function practiceOf(episodes: number, seed: number): Readonly<Record<string, readonly Row[]>> {
  const tables: Record<string, Row[]> = {};
  for (const household of synthesize({ episodes, seed, interventionTypes: [] })) {
    for (const [name, rows] of Object.entries(household)) (tables[name] ??= []).push(...rows);
  }
  return tables;
}

const staysSql = `
  select coalesce(observed_from - entered_on, 0) as entry, coalesce(left_on, cast($1 as date)) - entered_on as time, exit
  from stages where stage = $2
    and (observed_from is null or observed_from = entered_on or observed_from < coalesce(left_on, cast($1 as date)))`;

/** The largest distance between a share on a printed curve and its exact estimate on the same day, over all stages. */
async function largestError(episodes: number, seed: number): Promise<{ error: number; points: number }> {
  const { dataset } = await openDataset(practiceOf(episodes, seed));
  if (!dataset) throw new Error("An invented practice is in order.");
  const { report } = await buildReport(dataset, {
    only: ["timeInStage"],
    ledger: emptyLedger,
    secret: secretFrom(new Uint8Array(32).fill(1)),
    madeOn: "2026-07-01",
  });
  const [answer] = report?.questions ?? [];
  if (answer?.question !== "timeInStage") throw new Error("Enough clients are in it.");
  let error = 0;
  let points = 0;
  for (const { code, curve } of answer.stages) {
    const rows = await dataset.select(staysSql, [dataset.asOf, code]);
    const exact = cumulativeIncidence({
      entry: rows.map((row) => Number(row["entry"])),
      time: rows.map((row) => Number(row["time"])),
      cause: rows.map((row) => (row["exit"] === null ? null : String(row["exit"]))),
    });
    for (const { day, survival, incidence } of curve?.points.slice(1) ?? []) {
      const at = exact.time.findLastIndex((time) => time <= day);
      const shares = Object.entries(incidence).filter(([exit]) => exit !== "other_exits");
      points += 1 + shares.length;
      error = Math.max(
        error,
        Math.abs(survival - (exact.survival[at] ?? 1)),
        ...shares.map(([exit, share]) => Math.abs(share - (exact.causes[exit]?.estimate[at] ?? 0))),
      );
    }
  }
  dataset.close();
  return { error, points };
}

describe("printed curves stay near the exact ones", () => {
  it.each([
    { episodes: 150, within: 0.14 },
    { episodes: 500, within: 0.045 },
  ])("within $within at $episodes episodes", async ({ episodes, within }) => {
    for (const seed of [1, 2, 3]) {
      const { error, points } = await largestError(episodes, seed);
      expect(points).toBeGreaterThan(20);
      expect(error).toBeLessThan(within);
    }
  });
});
