import { describe, expect, it } from "vitest";
import { stillThere } from "./still-there.js";
import { timeAxis } from "./time-axis.js";

const axis = timeAxis(84);

describe("stillThere", () => {
  it("shows a count at a labelled tick only where one is known for that day", () => {
    const points = [
      { day: 0, atRisk: 60 },
      { day: 28, atRisk: 40 },
    ];
    expect(stillThere(points, axis, 10).map(({ day, atRisk }) => [day, atRisk])).toEqual([
      [0, 60],
      [28, 40],
    ]);
  });

  it("gives a day between ticks a place of its own, never that of a neighbouring tick", () => {
    const [, second] = stillThere(
      [
        { day: 0, atRisk: 60 },
        { day: 35, atRisk: 30 },
      ],
      axis,
      10,
    );
    expect(second).toEqual({ day: 35, atRisk: 30, onTick: false });
  });

  it("leaves out what would overlap, and keeps the labelled tick", () => {
    const points = [28, 35, 42].map((day) => ({ day, atRisk: 100 - day }));
    expect(stillThere(points, axis, 10).map(({ day }) => day)).toEqual([28, 42]);
  });

  it("takes 13 weeks as 3 months", () => {
    const months = timeAxis(364);
    expect(stillThere([{ day: 91, atRisk: 20 }], months, 10)[0]?.day).toBe(months.ticks[1]?.day);
  });
});
