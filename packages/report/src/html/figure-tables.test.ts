import type { MetricResult } from "@rapport/analysis";
import { english, french, german } from "@rapport/language";
import { toHtml } from "hast-util-to-html";
import { describe, expect, it } from "vitest";
import { practiceFigures } from "../practice-figures.js";
import { curve, sensateFocus, shares, tooFew } from "../practice.fixture.js";
import type { ShownFigure } from "../figures/shown-figure.js";
import { hiddenFigures } from "./figure-parts.js";
import { figureTable } from "./figure-tables.js";
import { levelsTable } from "./levels-table.js";

/** The table of all levels, or that of a figure of its own. */
function tableOf(figure: ShownFigure) {
  const { shown } = figure;
  return shown.kind === "shares"
    ? levelsTable(english, [{ id: "one", figure: { ...figure, shown } }], {
        id: "all",
        label: "Breathing",
        fewestForPercent: 20,
      })
    : figureTable(english, figure, { label: "Breathing", level: 0.95 }, "one");
}

/** The cells of every row of the table behind a figure, the head first. */
function rowsOf(figure: MetricResult["figure"]): readonly (readonly string[])[] {
  const [only] = practiceFigures(english, { metrics: [{ code: "a", label: "A", metric: "x", figure }] });
  const table = only && tableOf(only);
  const rows = table ? toHtml(table).match(/<tr>.*?<\/tr>/gu) : [];
  return (rows ?? []).map((row) => [...row.matchAll(/<t[hd][^>]*>([^<]*)/gu)].map(([, cell = ""]) => cell));
}

describe("figureTable", () => {
  it("has every level, its courses and its share", () => {
    const figure = shares(40, [
      ["A", 30],
      ["C", 10],
      ["B", undefined],
    ]);
    expect(rowsOf(figure)).toEqual([
      ["Level", "Number", "Share"],
      ["A, courses"],
      ["A", "30", "75%"],
      ["C", "10", "25%"],
      ["B", "0\u20134", "not given"],
      ["All", "40", "100%"],
    ]);
  });

  it("gives no shares of fewer than 20", () => {
    expect(rowsOf(shares(15, [["A", 15]])).slice(2)).toEqual([
      ["A", "15", "not given"],
      ["All", "15", "not given"],
    ]);
  });

  it("has every step and when half of the time at it was over", () => {
    const times = sensateFocus.metrics.find(({ metric }) => metric === "timeAtStep");
    expect(times && rowsOf(times.figure)).toEqual([
      ["Step", "Half over by", "95% interval, weeks"],
      ["Touch", "3 weeks", "2 to 4"],
      ["Genital touch", "5 weeks", "3 to 7"],
      ["Penetration", "not shown", "not shown"],
    ]);
    const steps = [{ code: "1", label: "One", median: { kind: "position", step: 7, lower: 35 } as const }];
    expect(rowsOf({ kind: "times", steps })[1]).toEqual(["One", "not reached", "5 weeks or more"]);
  });

  it("has every point of a clock, and says what too few did", () => {
    expect(rowsOf({ kind: "clock", drawn: true, curve })).toEqual([
      ["Weeks since the start", "Reached it", "Ended first", "Going on without it"],
      ["0", "0%", "0%", "60"],
      ["4", "25%", "\u2013", "40"],
      ["8", "50%", "16%", "20"],
    ]);
  });

  it("has the interval of a clock that nobody ended first", () => {
    const points = curve.points.map((point) => ({ ...point, incidence: { reached: 1 - point.survival } }));
    expect(rowsOf({ kind: "clock", drawn: true, curve: { ...curve, points } })[3]).toEqual([
      "8",
      "66%",
      "54% to 78%",
      "\u2013",
      "20",
    ]);
  });

  it("is none of a mean, which is one number, and says that a distribution is not shown", () => {
    expect(rowsOf({ kind: "mean", mean: tooFew, range: [0, 10], share: false })).toEqual([]);
    expect(rowsOf({ ...shares(0, []), shares: tooFew })).toEqual([
      ["Level", "Number", "Share"],
      ["A, courses"],
      ["All", "not shown", "not shown"],
    ]);
  });

  it("says above the line of a clock what its shares are of", () => {
    const [clock] = practiceFigures(english, {
      metrics: [{ code: "a", label: "A", metric: "x", figure: { kind: "clock", drawn: true, curve } }],
    });
    const caption = (language: typeof english) => {
      const table = clock && figureTable(language, clock, { label: "Breathing", level: 0.95 }, "one");
      return table && /<caption[^>]*>([^<]*)/u.exec(toHtml(table))?.[1];
    };
    expect([english, german, french].map(caption)).toEqual([
      "Breathing, A: share of courses that reached it, and share that ended without it. A dash stands for too few by then to tell.",
      "Breathing, A: Anteil derer, die es erreichten, und Anteil derer, die ohne dies endeten (Übungsreihen). Ein Strich bedeutet, dass es bis dahin zu wenige sind, um etwas zu sagen.",
      "Breathing, A\u00a0: part ayant atteint ce point et part ayant pris fin sans l’atteindre (séries d’exercices). Un tiret signifie qu’ils sont trop peu jusque-là pour le dire.",
    ]);
  });

  it("names the figures that are not shown, some or all", () => {
    const [figure] = practiceFigures(english, {
      metrics: [{ code: "a", label: "A", metric: "x", figure: { ...shares(0, []), shares: tooFew } }],
    });
    const placed = figure ? [{ figure, figureAt: 0 }] : [];
    const words = (language: typeof english, shown: typeof placed) =>
      hiddenFigures(language, { shown, hidden: placed }).map((each) => toHtml(each).replaceAll(/<[^>]+>/gu, ""));
    expect(words(german, [])).toEqual([
      "Keine dieser Kennzahlen kann gezeigt werden, weil zu wenige Klient:innen dahinterstehen: A.",
    ]);
    expect(words(french, placed)).toEqual([
      "Non affiché, car trop peu de clients sont concernés à chaque fois\u00a0: A.",
    ]);
  });
});
