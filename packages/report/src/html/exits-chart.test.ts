import { english } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { sampleContent } from "../sample.fixture.js";
import { exitsData } from "./exits-chart.js";

describe("exitsData", () => {
  const { rows, categories } = exitsData(english, sampleContent);

  it("has a row for each stage with a line, and says up to when", () => {
    expect(rows.map(({ label, note }) => [label, note])).toEqual([
      ["Intake call", "2 weeks after entering"],
      ["Evaluation", "7 weeks after entering"],
      ["Goal setting and planning", "7 weeks after entering"],
      ["Middle stage", "26 weeks after entering"],
      ["Reaching goals", "6 weeks after entering"],
    ]);
  });

  it("leaves to the outline what few took, and gives no category for it", () => {
    const shown = categories.map(({ code }) => code);
    const codes = rows.flatMap(({ shares }) => Object.keys(shares));
    expect(codes.filter((code) => !shown.includes(code))).toEqual([]);
    // Of the intake calls 85% ended by then, a fifth of them in ways that few took.
    const sum = Object.values(rows[0]?.shares ?? {}).reduce((total, share) => total + share, 0);
    expect(sum).toBeCloseTo(1 - 0.85 * 0.2, 12);
  });

  it("has no row where the question was not asked", () => {
    expect(exitsData(english, { ...sampleContent, questions: [] }).rows).toEqual([]);
  });
});
