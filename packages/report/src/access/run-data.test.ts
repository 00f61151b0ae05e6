import { describe, expect, it } from "vitest";
import type { ReportContent } from "@rapport/analysis";
import { english, french, german } from "@rapport/language";
import { sampleContent } from "../sample.fixture.js";
import { accessFigures, accessResultOf } from "./access.fixture.js";
import { contactRun, contactRunData } from "./run-data.js";
import { runSentence } from "./run-sentences.js";

function contentOf(figures: Parameters<typeof accessResultOf>[0], base = 5): ReportContent {
  return {
    ...sampleContent,
    asOf: "2026-07-31",
    policy: { ...sampleContent.policy, base },
    questions: [accessResultOf(figures)],
  };
}

describe("first contacts month by month", () => {
  it("P7.6 are drawn from printed counts, with the months beyond the limits marked", () => {
    const { points, limits } = contactRunData(contentOf(accessFigures));
    expect(points.map(({ month, count, signal }) => [month, count, signal]).slice(-3)).toEqual([
      ["2026-05", 15, undefined],
      ["2026-06", 45, "beyond-limit"],
      ["2026-07", 10, undefined],
    ]);
    expect(points).toHaveLength(12);
    // 180 in twelve months; nine differences of 5, one of 30 and one of 35: 110 / 11.
    expect(limits).toEqual({ mean: 15, lower: 0, upper: 15 + 2.66 * 10 });
  });

  it("P7.6 are said with their limits, and the months beyond them by name", () => {
    const run = contactRun(contentOf(accessFigures));
    expect(runSentence(english, run)).toBe(
      "First contacts vary around 15 a month, with an upper limit of 42. Beyond the limits lies June 2026.",
    );
    const chart = run?.chart && { ...run.chart, lower: 2 };
    expect(run && chart && runSentence(english, { ...run, chart: { ...chart, signals: [] } })).toBe(
      "First contacts vary around 15 a month, within limits of 2 to 42. No month, and no row of months, stands out from what chance alone brings.",
    );
    const signals = [
      ...[1, 2, 3, 4].map((at) => ({ at, rule: "beyond-limit" }) as const),
      { at: 5, rule: "run" } as const,
    ];
    expect(run && chart && runSentence(english, { ...run, chart: { ...chart, signals } })).toBe(
      "First contacts vary around 15 a month, within limits of 2 to 42. Beyond the limits lie 4 months. Eight or more months in a row lie on one side of the mean, which chance alone seldom brings.",
    );
  });

  it("P7.6 are said in German and French, of one month and of many", () => {
    const run = contactRun(contentOf(accessFigures));
    expect(runSentence(german, run)).toBe(
      "Die Erstkontakte schwanken um 15 im Monat, mit einer oberen Grenze von 42. Jenseits der Grenzen liegt Juni 2026.",
    );
    const signals = [1, 2, 3, 4].map((at) => ({ at, rule: "beyond-limit" }) as const);
    const chart = run?.chart && { ...run.chart, lower: 2 };
    expect(run && chart && runSentence(german, { ...run, chart: { ...chart, signals } })).toBe(
      "Die Erstkontakte schwanken um 15 im Monat, in Grenzen von 2 bis 42. Jenseits der Grenzen liegen 4 Monate.",
    );
    expect(run && chart && runSentence(french, { ...run, chart: { ...chart, signals: signals.slice(0, 2) } })).toBe(
      "Les premiers contacts varient autour de 15 par mois, dans des limites de 2 à 42. Au-delà des limites se trouvent septembre 2025 et octobre 2025.",
    );
  });

  it("are neither drawn nor said where they are few beside what they are rounded to", () => {
    expect(contactRun(contentOf(accessFigures, 20))).toBeUndefined();
    expect(contactRunData(contentOf(accessFigures, 20))).toEqual({ points: [] });
    expect(runSentence(english, undefined)).toBeUndefined();
  });

  it("are neither where the question was not asked", () => {
    expect(contactRun({ ...contentOf({}), questions: [] })).toBeUndefined();
    expect(contactRun(contentOf({}))).toBeUndefined();
  });
});
