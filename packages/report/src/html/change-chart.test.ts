import type { InstrumentResult } from "@rapport/analysis";
import { english, german } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { released } from "../released.fixture.js";
import { fullInstrument, outcomeChange, plainInstrument, sampleContent } from "../sample.fixture.js";
import { changeChart, changeData } from "./change-chart.js";

const rowsOf = (instrument: InstrumentResult) =>
  changeData(english, { ...sampleContent, questions: [{ ...outcomeChange, instruments: [instrument] }] }).rows;

describe("changeData", () => {
  it("gives shares of all whose episode ended, with those who have no second score", () => {
    // 30, 25 and 10 + 15 of 80; a printed 0 counts as 0.
    expect(rowsOf(fullInstrument)[0]?.shares).toEqual({
      improved: 0.375,
      unchanged: 0.3125,
      deteriorated: 0,
      missing: 0.3125,
    });
  });

  it("says in German whom a bar is of", () => {
    const content = { ...sampleContent, questions: [{ ...outcomeChange, instruments: [fullInstrument] }] };
    const { rows, categories } = changeData(german, content);
    expect(rows[0]?.note).toBe("etwa 80 mit beendeter Behandlung");
    expect(categories.map(({ label }) => label)).toContain("Keine reliable Veränderung");
    const chart = changeChart(german, released(content), { id: "change", width: 720 });
    expect(JSON.stringify(chart)).toContain(
      `${fullInstrument.label}: 38\u00A0% reliabel verbessert, 31\u00A0% keine reliable Veränderung, 31\u00A0% kein zweiter Wert.`,
    );
  });

  it("never adds to more than 1, where tables are rounded each for itself", () => {
    const improvedOfEnded = { numerator: 30, denominator: 60, estimate: 0.5, lower: 0.4, upper: 0.6 };
    const shares = Object.values(rowsOf({ ...fullInstrument, improvedOfEnded })[0]?.shares ?? {});
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  it("draws no bar of fewer than 20, nor where no reliability is known", () => {
    const reliable = { kind: "breakdown", total: 15, parts: [{ code: "improved", count: 15 }] } as const;
    expect(rowsOf({ ...fullInstrument, reliable })).toEqual([]);
    expect(rowsOf(plainInstrument)).toEqual([]);
  });
});
