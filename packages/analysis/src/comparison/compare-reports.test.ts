import { describe, expect, it } from "vitest";
import { compareReports, isApart } from "./compare-reports.js";
import type { ComparedCode, Comparison } from "./comparison-types.js";
import {
  contentOf,
  groupsResult,
  instrumentsResult,
  meanFigureOf,
  shareFigure,
  stageOf,
  stagesResult,
} from "./sides.fixture.js";

const earlier = { asOf: "2025-06-30", opened: { from: "2025-01-01", to: "2025-06-30" } };
const figureIn = ({ figures }: Comparison, code: ComparedCode) => figures.find(({ figure }) => figure === code);

/** Ended episodes, of which so many are without an achieved goal. */
const goals = (total: number, without: number) =>
  groupsResult("goalProgress", [
    shareFigure("goalsMet", {
      kind: "breakdown",
      total,
      parts: [
        without === 0 ? { code: "0", fewerThan: 5 } : { code: "0", count: without },
        { code: "1", count: total - without },
      ],
    }),
  ]);
const goalsCompared = (now: readonly [number, number], before: readonly [number, number]) =>
  figureIn(compareReports(contentOf([goals(...now)]), contentOf([goals(...before)], earlier)), "goalProgress/goalsMet");

describe("the shares of two periods that are shares of printed counts", () => {
  // R 4.2.2: a <- prop.test(60, 100, correct = FALSE)$conf.int, b of 35 or 50 of 100 alike; with p1, p2 and the roundings
  // r1 <- 4 * sqrt(1 + p1^2) / 100, r2: lo <- sqrt((p1 - a[1])^2 + (b[2] - p2)^2), up alike; p1 - p2 - sqrt(lo^2 + r1^2 + r2^2) is
  // 0.0981 and -0.0517, p1 - p2 + sqrt(up^2 + r1^2 + r2^2) is 0.3901 and 0.2471; rounded outwards to whole percent.
  it.each([
    [[100, 40], [100, 65], { estimate: 0.25, lower: 0.09, upper: 0.4 }],
    [[100, 40], [100, 50], { estimate: 0.1, lower: -0.06, upper: 0.25 }],
  ] as const)("have Newcombe's interval, widened by what rounding can do: %j and %j", (now, before, difference) => {
    expect(goalsCompared(now, before)?.difference).toEqual({ ...difference, method: "newcombe" });
  });

  it("say what each is of, with its own interval", () => {
    expect(goalsCompared([100, 40], [50, 25])).toMatchObject({
      unit: "share",
      now: { kind: "value", numerator: 60, denominator: 100, estimate: 0.6 },
      before: { kind: "value", numerator: 25, denominator: 50, estimate: 0.5 },
    });
  });

  it("have no difference where one of them is none or all, of which only a bound is told", () => {
    const found = goalsCompared([100, 0], [100, 50]);
    expect(found?.now).toMatchObject({ atLeast: expect.any(Number) });
    expect(found).not.toHaveProperty("difference");
  });

  it("have no difference where too few stand behind one of them, and both sides are told as they are", () => {
    expect(goalsCompared([15, 5], [100, 50])).toMatchObject({ now: { kind: "withheld" }, before: { kind: "value" } });
    expect(goalsCompared([15, 5], [100, 50])).not.toHaveProperty("difference");
  });

  it("are left out where neither is shown", () => {
    expect(goalsCompared([15, 5], [10, 5])).toBeUndefined();
  });

  it("have no difference where nothing limits how far counts are off; noise limits them nearly always", () => {
    const { furthest: _furthest, ...protection } = contentOf([]).protection;
    const unlimited = (questions: Parameters<typeof contentOf>[0], more: object) =>
      contentOf(questions, { protection, ...more });
    const none = compareReports(unlimited([goals(100, 40)], {}), unlimited([goals(100, 65)], earlier));
    expect(none.figures[0]).not.toHaveProperty("difference");
    const noisy = { ...protection, noise: { epsilon: 1, delta: 1e-6, within: 4, level: 0.95 as const } };
    const some = compareReports(
      contentOf([goals(100, 40)], { protection: noisy }),
      contentOf([goals(100, 65)], { ...earlier, protection: noisy }),
    );
    expect(some.figures[0]?.difference).toMatchObject({ lower: 0.09, upper: 0.4 });
  });
});

describe("the means of two periods", () => {
  const homework = (estimate: number, half: number, n: number) =>
    groupsResult("homework", [
      meanFigureOf("done", { estimate, lower: estimate - half, upper: estimate + half, step: 0.02, n }),
    ]);

  it("have Welch's interval from their printed ones, widened by half of their steps", () => {
    // R 4.2.2: s1 <- 0.06 / qt(0.975, 59); s2 <- 0.08 / qt(0.975, 49); df <- (s1^2 + s2^2)^2 / (s1^4 / 59 + s2^4 / 49);
    // sqrt((qt(0.975, df) * sqrt(s1^2 + s2^2))^2 + 2 * 0.01^2) is 0.09995.
    const compared = compareReports(
      contentOf([homework(0.8, 0.06, 60)]),
      contentOf([homework(0.6, 0.08, 50)], earlier),
    );
    expect(compared.figures).toMatchObject([
      {
        figure: "homework/done",
        difference: { estimate: 0.2, lower: 0.1, upper: 0.3, method: "welch" },
        restsOnEnough: true,
      },
    ]);
  });

  it("take the wider half of an interval that was cut to its scale", () => {
    const cut = groupsResult("homework", [
      meanFigureOf("done", { estimate: 0.98, lower: 0.9, upper: 1, step: 0.02, n: 60 }),
    ]);
    const whole = homework(0.98, 0.08, 60);
    const before = contentOf([homework(0.6, 0.08, 50)], earlier);
    const differences = [cut, whole].map((now) => compareReports(contentOf([now]), before).figures[0]?.difference);
    expect(differences[0]).toEqual(differences[1]);
  });

  it("have no difference without an interval", () => {
    const bare = groupsResult("homework", [meanFigureOf("done", { estimate: 0.6, step: 0.02, n: 50 })]);
    const [found] = compareReports(contentOf([homework(0.8, 0.06, 60)]), contentOf([bare], earlier)).figures;
    expect(found).toMatchObject({ before: { estimate: 0.6, denominator: 50 } });
    expect(found).not.toHaveProperty("difference");
  });

  it("of scores are in points, and each is of its instrument", () => {
    const change = { kind: "mean", estimate: -4, lower: -6, upper: -2, step: 1, n: 30 } as const;
    const [, found] = [instrumentsResult({ change })]
      .flatMap((result) => compareReports(contentOf([result, goals(100, 40)]), contentOf([result], earlier)).figures)
      .toSorted((a, b) => a.figure.localeCompare(b.figure));
    expect(found).toMatchObject({
      figure: "outcomeChange/change",
      group: { code: "phq-9" },
      unit: "points",
      difference: { estimate: 0 },
    });
  });
});

describe("the stages of two periods", () => {
  const rows = (middle: number) =>
    [
      [0, 1, 1, 1],
      [28, middle, middle - 0.1, middle + 0.1],
      [42, 0.2, 0.1, 0.3],
    ] as const;
  const compared = compareReports(
    contentOf([stagesResult(stageOf("evaluation", 200, rows(0.4)))]),
    contentOf([stagesResult(stageOf("evaluation", 100, rows(0.6)), stageOf("termination", 60, rows(0.6)))], earlier),
  );

  it("are compared by the share over on a day, on straight lines between points, for all that were followed for unlike times", () => {
    // On day 30, a seventh of the way from day 28 to 42: 1 - (0.4 + (0.2 - 0.4) / 7) = 0.4286 now, and then 0.1 * 3 / 7 less.
    const over = figureIn(compared, "timeInStage/over30");
    expect(over?.now).toMatchObject({ denominator: 200, rounding: (4 * Math.sqrt(2)) / 200 });
    expect(over?.now.kind === "value" && over.now.estimate).toBeCloseTo(1 - (0.4 - 0.2 / 7), 12);
    expect(over?.before.kind === "value" && over.before.estimate).toBeCloseTo(1 - (0.6 - 0.4 / 7), 12);
    expect(over?.difference).toMatchObject({ estimate: 0.17, method: "limits" });
  });

  it("have no share over by a day that the line does not reach", () => {
    expect(figureIn(compared, "timeInStage/over90")).toBeUndefined();
  });

  it("are compared by their medians without a difference, since two intervals are all that is printed", () => {
    const median = figureIn(compared, "timeInStage/median");
    expect(median).toMatchObject({ unit: "days", now: { estimate: 21, lower: 14, upper: 28, step: 7 } });
    expect(median).not.toHaveProperty("difference");
  });

  it("are told where only the earlier period has them, after the others of their question", () => {
    const ofStages = compared.figures.filter(({ group }) => group.code === "termination");
    expect(ofStages).toMatchObject([{ now: { kind: "withheld" } }, { now: { kind: "withheld" } }]);
    expect(compared.figures.map(({ group }) => group.code)).toEqual([
      "evaluation",
      "evaluation",
      "termination",
      "termination",
    ]);
  });
});

describe("a comparison", () => {
  it("says how many differences there are, and of how many the interval leaves out 0", () => {
    const both = (without: number) => [
      goals(100, without),
      groupsResult("homework", [meanFigureOf("done", { estimate: 0.6, lower: 0.5, upper: 0.7, step: 0.02, n: 60 })]),
    ];
    const { differences, apart } = compareReports(contentOf(both(40)), contentOf(both(65), earlier));
    expect({ differences, apart }).toEqual({ differences: 2, apart: 1 });
    expect([
      isApart({ lower: 0, upper: 1 }),
      isApart({ lower: -1, upper: 0 }),
      isApart({ lower: -2, upper: -1 }),
    ]).toEqual([false, false, true]);
  });

  it("rests on enough for a finding only where 50 stand behind both sides", () => {
    expect(goalsCompared([50, 10], [50, 30])?.restsOnEnough).toBe(true);
    expect(goalsCompared([50, 10], [45, 30])?.restsOnEnough).toBe(false);
  });

  it("names the earlier period, its last day, its population, and whether both are equally long", () => {
    expect(compareReports(contentOf([]), contentOf([], earlier))).toEqual({
      ...earlier,
      equallyLong: true,
      level: 0.95,
      population: { clients: { count: 60 }, episodes: { count: 65 } },
      figures: [],
      differences: 0,
      apart: 0,
    });
    const quarter = { asOf: "2025-06-30", opened: { from: "2025-04-01", to: "2025-06-30" } };
    expect(compareReports(contentOf([]), contentOf([], quarter)).equallyLong).toBe(false);
  });

  it("compares nothing of questions without key figures", () => {
    const of = [groupsResult("commitment", [meanFigureOf("done", { estimate: 0.5, step: 0.1, n: 50 })])];
    expect(compareReports(contentOf(of), contentOf(of, earlier)).figures).toEqual([]);
  });
});
