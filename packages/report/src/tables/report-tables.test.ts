import { english } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { released } from "../released.fixture.js";
import { comparedInstrument } from "../html/compared.fixture.js";
import { outcomeChange, sampleContent } from "../sample.fixture.js";
import { groupFigures } from "./group-figures.js";
import { countsTable } from "./counts-table.js";
import { instrumentFigures } from "./instrument-figures.js";
import { estimatesTable } from "./estimates-table.js";
import { reportTables } from "./report-tables.js";
import type { ReportTable } from "./report-table.js";
import { rowsBy } from "./rows-by.fixture.js";

const tables = reportTables(released({ ...sampleContent }));
const named = (name: string): ReportTable => {
  const table = tables.find((each) => each.name === name);
  if (!table) throw new Error(`There is no table ${name}.`);
  return table;
};
const rows = (name: string) => rowsBy(named(name));

describe("the tables of a report", () => {
  it("refuse what did not pass the airlock", () => {
    // @ts-expect-error unprotected numbers are a compile error as well
    expect(() => reportTables(sampleContent)).toThrow(TypeError);
  });

  it("are the same six whatever was asked, each column with a name for programs and one for people", () => {
    const names = ["about", "population", "counts", "estimates", "curves", "withheld"];
    expect(tables.map(({ name }) => name)).toEqual(names);
    expect(reportTables(released({ ...sampleContent, questions: [] })).map(({ name }) => name)).toEqual(names);
    for (const { columns } of tables) {
      const codes = columns.map(({ name }) => name);
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes.filter((code) => !/^[a-z]+(?:_[a-z]+)*$/u.test(code))).toEqual([]);
      expect(columns.filter(({ title, description }) => title === "" || !description.endsWith("."))).toEqual([]);
    }
  });

  it("have a cell for each column, of the type that it says", () => {
    for (const { columns, rows: cells } of tables) {
      for (const row of cells) {
        const types = row.map((cell, at) => {
          const usual = columns[at]?.type === "number" ? "number" : "string";
          return cell === undefined ? usual : typeof cell;
        });
        expect(types).toEqual(columns.map(({ type }) => (type === "text" ? "string" : "number")));
      }
    }
  });

  it("hold a count as it is printed: as a number, as fewer than a number, or neither", () => {
    const reliable = rows("counts").filter(({ group, figure }) => group === "phq9" && figure === "reliable");
    expect(
      reliable.map(({ part, state, count, fewer_than, total }) => [part, state, count, fewer_than, total]),
    ).toEqual([
      ["improved", "printed", 30, undefined, 55],
      ["unchanged", "printed", 25, undefined, 55],
      ["deteriorated", "fewer than", undefined, 5, 55],
    ]);
  });

  it("say of who is in it what can be deduced from the printed form, where that was published", () => {
    expect(rows("population").slice(0, 3)).toMatchObject([
      { table: "scope", part: "clients", state: "printed", count: 150, lower: 146, upper: 154, total: undefined },
      { table: "scope", part: "episodes", state: "printed", count: 165, lower: 161, upper: 169 },
      { table: "scope", part: "clientsWithoutConsent", state: "fewer than", count: undefined, fewer_than: 5 },
    ]);
  });

  it("hold an estimate with its interval, unit and denominator, and what is not known as nothing", () => {
    const of = (group: string, figure: string) =>
      rows("estimates").find((row) => row["group"] === group && row["figure"] === figure);
    expect(of("phq9", "change")).toMatchObject({
      kind: "mean",
      state: "printed",
      estimate: -4.2,
      lower: -5.4,
      upper: -3,
      level: 0.95,
      unit: "points",
      denominator: 55,
      step: 0.2,
      scale_from: 0,
      scale_to: 27,
    });
    expect(of("distress", "change")).toMatchObject({
      estimate: 6,
      lower: undefined,
      upper: undefined,
      level: undefined,
    });
    expect(of("middle", "median")).toMatchObject({
      unit: "days",
      estimate: 126,
      lower: 98,
      upper: undefined,
      level: 0.95,
    });
    expect(of("reaching_goals", "median")).toMatchObject({ state: "not reached", estimate: undefined, lower: 35 });
    expect(of("phq9", "deterioratedOfScored")).toMatchObject({ state: "at most", at_most: 0.08, denominator: 55 });
    expect(of("sensate-focus", "stoppedEarly")).toMatchObject({ unit: "share", estimate: 0.3, scale_to: 1 });
    expect(of("sensate-focus", "times.2")).toMatchObject({
      figure_label: "Time at each step: Genital touch",
      estimate: 35,
    });
  });

  it("hold a curve in long form: those still there, and each exit that is known by then", () => {
    const clock = rows("curves").filter(({ figure }) => figure === "clock");
    expect(clock.map(({ day, measure, exit, share, at_risk }) => [day, measure, exit, share, at_risk])).toEqual([
      [0, "survival", undefined, 1, 60],
      [0, "incidence", "reached", 0, undefined],
      [0, "incidence", "ended", 0, undefined],
      [28, "survival", undefined, 0.7, 40],
      [28, "incidence", "reached", 0.25, undefined],
      [56, "survival", undefined, 0.34, 20],
      [56, "incidence", "reached", 0.5, undefined],
      [56, "incidence", "ended", 0.16, undefined],
    ]);
  });

  it("list what is not shown: tables, figures, groups and questions", () => {
    const listed = rows("withheld").map(({ what, question, group, figure }) => [what, question, group, figure]);
    expect(listed).toContainEqual(["population table", undefined, undefined, "byAgeBand"]);
    expect(listed).toContainEqual(["figure", "timeInStage", "maintenance", "stays"]);
    expect(listed).toContainEqual(["group", "timeInStage", "termination", undefined]);
    expect(listed).toContainEqual(["figure", "pluginMetrics", "sensate-focus", "firstPractice"]);
    expect(listed).toContainEqual(["question", "goalProgress", undefined, undefined]);
  });
});

describe("what is told of an instrument beside change", () => {
  const figures = instrumentFigures(english, { ...outcomeChange, instruments: [comparedInstrument] });
  const published = {
    counts: [{ path: "outcomeChange/phq9/by:half-deviation/improved", printed: 45, lower: 41, upper: 49 }],
    sums: [],
  };
  const counts = rowsBy(countsTable(english, { ...sampleContent, published }, figures));
  const of = (figure: string) => counts.filter((row) => row["figure"] === figure);

  it("stands among the counts: each rule but the one that decides, couples, and forms", () => {
    expect(of("byMethod.half-deviation")).toMatchObject([
      { part: "improved", part_label: "Improved", count: 45, lower: 41, upper: 49, total: 55 },
      { part: "unchanged", count: 10 },
      { part: "deteriorated", fewer_than: 5 },
    ]);
    expect(of("byMethod.computed")).toEqual([]);
    expect(of("couples").map((row) => [row["part"], row["part_label"]])).toContainEqual([
      "both_improved",
      "Both partners improved reliably",
    ]);
    expect(of("forms")).toHaveLength(5);
  });

  it("stands among the estimates: the mean score of each stage where it is shown", () => {
    const means = rowsBy(estimatesTable(english, figures)).filter(({ figure }) =>
      `${figure}`.startsWith("scoreByStage"),
    );
    expect(means).toMatchObject([
      { figure: "scoreByStage.evaluation", estimate: 12.2, unit: "points", denominator: 80, scale_to: 27 },
      { figure: "scoreByStage.termination", estimate: 8, step: 2 },
    ]);
  });
});

describe("the figures of a rate", () => {
  const rateOf = (percent: { readonly is: number } | { readonly atMost: number } | undefined) =>
    groupFigures(english, {
      question: "access",
      level: 0.95,
      groups: [
        {
          code: "all",
          label: "Everybody",
          figures: [
            {
              code: "noShows",
              of: "sessions",
              figure: {
                kind: "rate",
                rate: { kind: "rate", numerator: { count: 15 }, denominator: 120, ...(percent ? { percent } : {}) },
                // R: prop.test(15, 120, correct = FALSE)$conf.int: 0.07723497 0.19602943
                ...(percent && "is" in percent ? { interval: { lower: 0.08, upper: 0.2 } } : {}),
              },
            },
          ],
        },
      ],
      withheld: [],
    });

  it("stand among the estimates in percent, with the interval, and its numerator among the counts", () => {
    expect(rowsBy(estimatesTable(english, rateOf({ is: 13 })))).toMatchObject([
      { kind: "rate", state: "printed", estimate: 13, lower: 8, upper: 20, unit: "percent", numerator: 15 },
    ]);
    const published = {
      counts: [{ path: "access/all/noShows/numerator", printed: 15, lower: 11, upper: 19 }],
      sums: [],
    };
    expect(rowsBy(countsTable(english, { ...sampleContent, published }, rateOf({ is: 13 })))).toMatchObject([
      { part: "numerator", state: "printed", count: 15, lower: 11, upper: 19, total: 120 },
    ]);
  });

  it("say where only a bound, or no percentage, is given", () => {
    expect(rowsBy(estimatesTable(english, rateOf({ atMost: 4 })))).toMatchObject([
      { state: "at most", estimate: undefined, at_most: 4, unit: "percent" },
    ]);
    expect(rowsBy(estimatesTable(english, rateOf(undefined)))).toMatchObject([
      { state: "not given", estimate: undefined },
    ]);
  });
});
