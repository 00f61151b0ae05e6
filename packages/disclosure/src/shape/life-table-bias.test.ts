import { describe, expect, it } from "vitest";
import { lifeTableOf, units } from "../draft.fixture.js";
import { definePolicy } from "../policy.js";
import { shapeLifeTable } from "./shape-life-table.js";
import { estimatesOf, joinedToTheEnd, kaplanMeierOn } from "./survival.fixture.js";
import type { Ends } from "./survival.fixture.js";

const weeks = [1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 26, 32, 39, 52, 65, 78, 104, 130, 156, 208];
const limits = { policy: definePolicy(), practitioners: { count: 0, ofUnits: [] } };
const every = (count: number, first: number, step = 0) => units(count).map((at) => first + step * at);

/** Whole days at the middles of equal parts of a distribution of Pareto's kind, whose mean does not exist. */
const heavy = units(80).map((at) => Math.round(20 * ((1 - (at + 0.5) / 80) ** -1.5 - 1)) + 1);

interface Shape {
  readonly name: string;
  readonly ends: Ends;
  /** How far the estimate lies from the exact one at the end, where all that remains joins the last interval. */
  readonly joined: number;
  /** Where it lies furthest from the exact one, of all days that are told. */
  readonly now: number;
}

// Worked out by a program that cuts, joins and estimates for itself.
const shapes: readonly Shape[] = [
  {
    name: "twenty leave on one day, and forty are last seen later",
    ends: { left: every(20, 10), open: every(40, 400, 20) },
    // 20 of 60 less half of 40 is a half, where a third left.
    joined: -0.1667,
    now: 0,
  },
  {
    name: "twenty leave early, and forty are last seen late",
    ends: { left: every(20, 5, 9), open: every(40, 200, 30) },
    joined: -0.0952,
    now: 0,
  },
  {
    name: "all are last seen on one day",
    ends: { left: every(24, 15, 15), open: every(36, 365) },
    joined: -0.075,
    now: 0,
  },
  {
    name: "nobody is lost from sight",
    ends: { left: units(60).map((at) => Math.round(-120 * Math.log(1 - (at + 0.5) / 60))), open: [] },
    joined: 0,
    now: 0,
  },
  {
    name: "a few leave after long, while many are last seen",
    ends: { left: [...every(20, 5, 4), ...every(3, 300, 60)], open: every(37, 200, 30) },
    joined: -0.0664,
    now: 0.0195,
  },
  {
    name: "a heavy tail of which much is seen",
    ends: { left: heavy.filter((day) => day <= 700), open: heavy.filter((day) => day > 700).map(() => 700) },
    joined: -0.0304,
    now: 0,
  },
  {
    // The first interval lasts until five left, long after thirty were last seen: that cannot be told from the table, and its
    // bound has to say so.
    name: "many are last seen before anybody leaves",
    ends: { left: every(30, 120, 10), open: every(30, 20, 3) },
    joined: 0,
    now: 0.0778,
  },
];

describe("the share left that a life table tells, against the exact one on the same days", () => {
  it.each(shapes)("$name", ({ ends, joined, now }) => {
    const days = weeks.map((week) => 7 * week);
    const table = lifeTableOf(days, { left: ends.left, open: ends.open });
    const shaped = shapeLifeTable(table, [{ code: "left" }], limits);
    if (!shaped) throw new Error("There are intervals that five left in.");
    const last = Math.max(...ends.left, ...ends.open);
    expect(joinedToTheEnd(shaped, ends) - kaplanMeierOn(ends, last)).toBeCloseTo(joined, 4);
    const errors = estimatesOf(shaped).map(({ day, survival }) => survival - kaplanMeierOn(ends, day));
    const furthest = errors.reduce((most, error) => (Math.abs(error) > Math.abs(most) ? error : most), 0);
    expect(furthest).toBeCloseTo(now, 4);
  });
});
