// Independent values: R 4.2.2; `w` is source.csv with one row a couple, `d` the score after minus the score before. The
// counts are those of the R package clinicalsignificance 3.0.0 too (Jacobson–Truax, r .88).
import { clinicallySignificantChange } from "@rapport/statistics";
import { describe, expect, it } from "vitest";
import { jacobson1989 } from "../../data/map.mjs";
import { countsOf, draftFigure, draftsOf, momentsOf, reportOf } from "./real-report.js";

const [, change] = await draftsOf("jacobson-1989");

describe("the couples of Jacobson et al. 1989, exactly", () => {
  it("P7.3 19 of 30 improved reliably, 1 deteriorated", () => {
    // s <- 1.96 * sqrt(2) * sd(pre) * sqrt(1 - .88); sum(d > s); sum(abs(d) <= s); sum(d < -s)
    expect(countsOf(draftFigure(change, "reliable", "breakdown").parts)).toEqual({
      improved: 19,
      unchanged: 10,
      deteriorated: 1,
    });
  });

  it("P7.3 the mean change and its t interval", () => {
    // t.test(d); sd(pre)
    const mean = draftFigure(change, "change", "mean");
    expect(momentsOf(mean.values).mean).toBeCloseTo(16.4666666666667, 12);
    expect(mean.lower).toBeCloseTo(10.2802655338927, 11);
    expect(mean.upper).toBeCloseTo(22.6530677994406, 11);
    expect(momentsOf(draftFigure(change, "sd", "spread").values).sd).toBeCloseTo(11.82566, 5);
  });

  it("P7.3 with cut-off c, 14 recovered, 5 improved, 10 are unchanged, 1 deteriorated, none was harmed", () => {
    const scores = jacobson1989()["measures"] ?? [];
    const at = (day: string) => scores.filter((row) => row["taken_on"] === day).map((row) => Number(row["score"]));
    const { counts } = clinicallySignificantChange({
      before: at("2000-01-01"),
      after: at("2000-07-01"),
      sd: 11.82566,
      reliability: 0.88,
      higherIsBetter: true,
      cutoff: "c",
      clinical: { mean: 81.583, sd: 11.826 },
      functional: { mean: 114.8, sd: 17.8 },
    });
    expect(counts).toEqual({ recovered: 14, improved: 5, unchanged: 10, deteriorated: 1, harmed: 0 });
  });
});

describe("the report on the couples of Jacobson et al. 1989", () => {
  it("prints the same, rounded; one couple that deteriorated is not told from none", async () => {
    expect(await reportOf("jacobson-1989")).toMatchObject({
      population: { clients: { count: 30 }, episodes: { count: 30 } },
      questions: [
        {
          question: "outcomeChange",
          instruments: [
            {
              code: "das",
              reliable: {
                total: 30,
                parts: [
                  { code: "improved", count: 20 },
                  { code: "unchanged", count: 10 },
                  { code: "deteriorated", fewerThan: 5 },
                ],
              },
              // 16.47 (10.28 to 22.65): one couple in 30 can move the mean by 151 / 30 = 5.03 points, so the step is 6.
              change: { estimate: 18, lower: 6, upper: 24, step: 6, n: 30 },
              improvedOfScored: { numerator: 20, denominator: 30 },
              sd: { estimate: 11.8 },
              method: { kind: "computed", reliability: 0.88 },
            },
          ],
        },
      ],
    });
  });
});
