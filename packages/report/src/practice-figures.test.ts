import type { MetricResult } from "@rapport/analysis";
import { english } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { isWithheld } from "./figures/shown-figure.js";
import { practiceFigures } from "./practice-figures.js";
import { sensateFocus, shares, tooFew } from "./practice.fixture.js";

const figureOf = (figure: MetricResult["figure"]) =>
  practiceFigures(english, { metrics: [{ code: "a", label: "A", metric: "x", figure }] });
const hidden = (figure: MetricResult["figure"]) => figureOf(figure).map(isWithheld);

describe("practiceFigures", () => {
  it("are the metrics in their order, a dose as its two or three distributions", () => {
    expect(practiceFigures(english, sensateFocus).map(({ name }) => name)).toEqual([
      "Furthest step",
      "Change in anxiety (0 to 10)",
      "Anxiety at the last practice (0 to 10)",
      "Practices that stopped early",
      "Last move",
      "Time at each step",
      "Dose: practices",
      "Dose: practices a week",
      "First completed step 3",
      "First practice",
    ]);
    const one = shares(30, [["A", 30]], true);
    const dose = { kind: "dose", practices: one, perWeek: one, minutes: one } as const;
    expect(figureOf(dose).map(({ name }) => name)).toEqual([
      "A: practices",
      "A: practices a week",
      "A: minutes in all",
    ]);
  });

  it("are none of a type without metrics", () => {
    expect(practiceFigures(english, { metrics: [] })).toEqual([]);
  });
});

describe("isWithheld", () => {
  it("holds of every kind of figure of which nothing is shown", () => {
    expect(hidden({ ...shares(30, [["A", 30]]), shares: tooFew })).toEqual([true]);
    expect(hidden({ kind: "mean", mean: tooFew, range: [0, 10], share: false })).toEqual([true]);
    expect(hidden({ kind: "times", steps: [{ code: "1", label: "One", median: tooFew }] })).toEqual([true]);
    expect(hidden({ kind: "clock", drawn: true })).toEqual([true]);
  });

  it("does not hold where anything is shown", () => {
    const shown = practiceFigures(english, sensateFocus).filter((figure) => !isWithheld(figure));
    expect(shown.map(({ name }) => name)).not.toContain("First practice");
    expect(shown).toHaveLength(8);
  });
});
