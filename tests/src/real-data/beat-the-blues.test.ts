// Independent values: R 4.2.2 with survival 3.5-3. `b` is source.csv; `last` the last month answered (0, 2, 3, 5 or 8) and
// `day` its day (0, 60, 91, 152, 244); `pre` and `post` are bdi_pre and bdi_8m, `done` those with both.
import { actuarialCurve, cumulativeIncidence, kaplanMeier, survivalQuantile } from "@rapport/statistics";
import { describe, expect, it } from "vitest";
import { countsOf, draftFigure, draftsOf, momentsOf, reportOf } from "./real-report.js";

const [time, change] = await draftsOf("beat-the-blues");

describe("Beat the Blues, exactly", () => {
  it("P7.1 half of the stays are over around day 226 (91 to not reached)", () => {
    // quantile(survfit(Surv(day, rep(1, 100)) ~ 1, conf.type = "log-log"), 0.5) is 244 (91 to NA); what is drafted is the mean of
    // the five exits around it: mean(sort(day)[48:52]), of which the first is on day 152.
    expect(draftFigure(time, "median", "position")).toMatchObject({ estimate: 225.6, lower: 91, upper: undefined });
  });

  it("P7.1 the life table gives R's Kaplan–Meier and Aalen–Johansen estimates where nobody is censored", () => {
    const table = draftFigure(time, "lifeTable", "lifeTable");
    let atRisk = 100;
    const intervals = actuarialCurve(
      table.rows.map((row, at) => {
        const exits = {
          completed: row.exits["completed"]?.things.length ?? 0,
          stopped_attending: row.exits["stopped_attending"]?.things.length ?? 0,
        };
        const began = atRisk;
        atRisk -= exits.completed + exits.stopped_attending;
        return { from: table.rows[at - 1]?.day ?? 0, to: row.day, atRisk: began, entered: 0, exits, censored: 0 };
      }),
    );
    // summary(survfit(Surv(day, status) ~ 1)) on days 0, 60, 91, 152, 244: 0.97, 0.73, 0.58, 0.52, 0; lost 0.48, done 0.52.
    const at = (day: number) => intervals.findLast((each) => each.to <= day);
    for (const [day, survival] of [
      [7, 0.97],
      [70, 0.73],
      [112, 0.58],
      [182, 0.52],
      [273, 0],
    ] as const) {
      expect(at(day)?.survival).toBeCloseTo(survival, 12);
    }
    expect(at(273)?.incidence["stopped_attending"]).toBeCloseTo(0.48, 12);
    expect(at(273)?.incidence["completed"]).toBeCloseTo(0.52, 12);
  });

  it("P7.1 on the days themselves the estimators agree with R to 1e-12", () => {
    const days = [0, 60, 91, 152, 244];
    const weight = [3, 24, 15, 6, 52];
    const curve = kaplanMeier({ time: days, event: [1, 1, 1, 1, 1], weight });
    // s <- survfit(Surv(day, rep(1, 100)) ~ 1, conf.type = "log-log"); format(s$lower, digits = 15)
    const lower = [0.909877763423835, 0.63152135480077, 0.477178554000935, 0.418052707108199];
    const upper = [0.990224774124941, 0.806148821890752, 0.669612031070243, 0.612438576656154];
    lower.forEach((bound, i) => expect(curve.lower[i]).toBeCloseTo(bound, 12));
    upper.forEach((bound, i) => expect(curve.upper[i]).toBeCloseTo(bound, 12));
    expect(survivalQuantile(curve, 0.5)).toEqual({ estimate: 244, lower: 91, upper: undefined });
    const cause = ["stopped", "stopped", "stopped", "stopped", "completed"];
    expect(cumulativeIncidence({ time: days, cause, weight }).causes["stopped"]?.estimate.at(-1)).toBeCloseTo(0.48, 12);
  });

  it("P7.3 20 of the 52 with both scores improved reliably, none deteriorated (Jacobson & Truax, r .801)", () => {
    // s <- 1.96 * sqrt(2) * sd(pre) * sqrt(1 - .801); sum(post - pre < -s); sum(post - pre > s)
    expect(countsOf(draftFigure(change, "reliable", "breakdown").parts)).toEqual({ improved: 20, unchanged: 32 });
  });

  it("P7.3 48 of 100 have no end score: each left early", () => {
    expect(countsOf(draftFigure(change, "started", "breakdown").parts)).toEqual({ scored: 52, left_early: 48 });
  });

  it("P7.3 the mean change and its t interval", () => {
    // t.test(post[done], pre[done], paired = TRUE); sd(pre)
    const mean = draftFigure(change, "change", "mean");
    expect(momentsOf(mean.values).mean).toBeCloseTo(-11.8846153846154, 12);
    expect(mean.lower).toBeCloseTo(-14.80901856410963, 11);
    expect(mean.upper).toBeCloseTo(-8.96021220512114, 11);
    expect(momentsOf(draftFigure(change, "sd", "spread").values).sd).toBeCloseTo(10.840491807398, 11);
  });
});

describe("the report on Beat the Blues", () => {
  const stays = [
    { code: "completed", count: 50 },
    { code: "stopped_attending", count: 50 },
    { code: "open", fewerThan: 5 },
  ];

  it("prints the same, rounded: counts to 5, the median to whole weeks, the change to the step that 50 people allow", async () => {
    expect(await reportOf("beat-the-blues")).toMatchObject({
      format: "rapport-report",
      asOf: "2000-09-01",
      population: { clients: { count: 100 }, episodes: { count: 100 } },
      questions: [
        {
          question: "timeInStage",
          stages: [
            {
              code: "middle",
              // 225.6 and 91 days, to two weeks: without one of the 48 who stopped, all five exits are on day 244.
              median: { estimate: 224, lower: 84, step: 14 },
              // 52 completed and 48 stopped.
              stays: { total: 100, parts: expect.arrayContaining(stays) },
              curve: {
                // R: 0.73, 0.58, 0.52 and 0, of 100 who are rounded to a multiple of 5 next to each; which of the two is drawn.
                points: [
                  { day: 0 },
                  { day: 70, survival: 0.7 },
                  { day: 112, survival: 0.55 },
                  { day: 182, survival: 0.5 },
                  { day: 273, survival: 0 },
                ],
              },
            },
          ],
        },
        {
          question: "outcomeChange",
          instruments: [
            {
              code: "bdi-ii",
              // −11.88 (−14.81 to −8.96): one person in 52 can move the mean by 63 / 52 = 1.2 points, so the step is 2.
              change: { estimate: -12, lower: -16, upper: -8, step: 2, n: 50 },
              // 20 of 52 is 38 %; of all who began, 20 of 100, a missing end score counted as not improved.
              improvedOfScored: { numerator: 20, denominator: 50 },
              improvedOfEnded: { numerator: 20, denominator: 100 },
              sd: { estimate: 10.8 },
              method: { kind: "computed", reliability: 0.801 },
            },
          ],
        },
      ],
    });
  });
});
