import type { MetricResult } from "@rapport/analysis";
import { english, french, german } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { shares } from "../practice.fixture.js";
import { whatCounts } from "./what-counts.js";

const counts = (metric: string, more: Partial<MetricResult> = {}) =>
  whatCounts(english, { code: "a", label: "A", metric, figure: shares(30, [["A", 30]]), ...more });

describe("whatCounts", () => {
  it.each([
    ["average", "first", "the first entry of each course"],
    ["average", "last", "the last entry of each course"],
    ["average", "most", "the highest of each course"],
    ["average", "mean", "the mean of each course\u2019s entries"],
    ["choices", "last", "the last entry of each course"],
    ["choices", "most", "what most entries of each course had"],
    ["share", "most", "courses with a yes in any entry"],
    ["share", "mean", "the share of each course\u2019s entries with a yes"],
    ["shareWhere", "most", "courses with such an entry"],
    ["shareWhere", "mean", "the share of each course\u2019s entries for which it holds"],
  ] as const)("says of %s with take %s: %s", (metric, take, words) => {
    expect(counts(metric, { take })).toBe(words);
  });

  it.each(["count", "change", "furthestStep", "timeAtStep", "adherence", "timeToFirst", "milestoneClock"])(
    "has words of its own for %s",
    (metric) => {
      expect(counts(metric)).not.toBe("each course once");
    },
  );

  it("says which direction is better, in words, where the author does", () => {
    expect(counts("average", { take: "last", better: "lower" })).toBe("the last entry of each course; lower is better");
    expect(counts("adherence", { better: "higher" })).toMatch(/; higher is better$/u);
  });

  it("says no more than is known of a kind of figure that is new to it", () => {
    expect(counts("constructor")).toBe("each course once");
  });
});

it("says what counts and which direction is better in German and French", () => {
  const metric = {
    code: "a",
    label: "A",
    metric: "average",
    take: "last",
    better: "lower",
    figure: shares(30, []),
  } as const;
  expect(whatCounts(german, metric)).toBe("der letzte Eintrag jeder Übungsreihe; niedriger ist besser");
  expect(whatCounts(french, metric)).toBe(
    "la dernière saisie de chaque série d’exercices\u202f; une valeur plus basse est meilleure",
  );
});
