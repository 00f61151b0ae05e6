import type { ReleasedPart } from "@rapport/disclosure";
import { describe, expect, it } from "vitest";
import { monthRun } from "./month-run.js";

const asOf = "2026-06-10";

function runOf(parts: readonly ReleasedPart[]) {
  return monthRun(
    { kind: "shares", shares: { kind: "breakdown", total: 100, parts }, levels: [], ordered: true },
    asOf,
  );
}

const none = (code: string): ReleasedPart => ({ code, fewerThan: 5 });
const ofYear = (year: number, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => none(`${year}-${String(from + at).padStart(2, "0")}`));
const before = [...ofYear(2024, 6, 12), ...ofYear(2025, 1, 12), ...ofYear(2026, 1, 1)];

describe("the run of months", () => {
  it("begins with the first month that has a count, and ends with the last whole one", () => {
    const run = runOf([
      none("earlier"),
      ...before.slice(0, -2),
      { code: "2025-12", count: 10 },
      { code: "2026-01", count: 20 },
      { code: "2026-02", count: 10 },
      { code: "2026-03", fewerThan: 5 },
      { code: "2026-04", count: 20 },
      { code: "2026-05", count: 10 },
      { code: "2026-06", count: 90 },
    ]);
    expect(run?.months.map(({ code, count }) => [code, count])).toEqual([
      ["2025-12", 10],
      ["2026-01", 20],
      ["2026-02", 10],
      ["2026-03", 0],
      ["2026-04", 20],
      ["2026-05", 10],
    ]);
    // 70 in six months; ranges 10, 10, 10, 20 and 10.
    expect(run?.chart).toMatchObject({ mean: 70 / 6, movingRange: 12, lower: 0 });
  });

  it("has no limits of fewer than six months", () => {
    const five = ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05"].map((code) => ({ code, count: 10 }));
    const run = runOf([none("earlier"), ...before.slice(0, -1), ...five]);
    expect(run?.months).toHaveLength(5);
    expect(run?.chart).toBeUndefined();
  });

  it("keeps months without a count where something is counted before them", () => {
    expect(runOf([{ code: "earlier", count: 5 }, ...before])).toBeUndefined();
    const run = runOf([{ code: "earlier", count: 5 }, ...before, { code: "2026-02", count: 10 }]);
    expect(run?.months).toHaveLength(24);
    expect(run?.months[0]).toEqual({ code: "2024-06", label: "June 2024", count: 0 });
  });

  it("has a gap where a month is held back, or told only together with others", () => {
    const run = runOf([
      { code: "earlier", count: 5 },
      { code: "2026-02", count: 10 },
      { code: "2026-03", hidden: true },
      { code: "2026-04..2026-05", of: ["2026-04", "2026-05"], count: 20 },
    ]);
    expect(run?.months.filter(({ count }) => count !== undefined).map(({ code }) => code)).toEqual(["2026-02"]);
    expect(run?.chart).toBeUndefined();
  });

  it("is absent where the table is withheld", () => {
    const shares = { kind: "withheld", reason: "too-few" } as const;
    expect(monthRun({ kind: "shares", shares, levels: [], ordered: true }, asOf)).toBeUndefined();
  });
});
