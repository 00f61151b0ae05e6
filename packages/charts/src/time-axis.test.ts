import { describe, expect, it } from "vitest";
import { timeAxis } from "./time-axis.js";

describe("timeAxis", () => {
  it("counts short spans in weeks", () => {
    const axis = timeAxis(80);
    expect(axis.unit).toBe("weeks");
    expect(axis.ticks.map((tick) => tick.label)).toEqual(["0", "2", "4", "6", "8", "10", "12"]);
    expect(axis.ticks.at(-1)?.day).toBe(84);
  });

  it("counts long spans in months", () => {
    const axis = timeAxis(364);
    expect(axis.unit).toBe("months");
    expect(axis.ticks.map((tick) => tick.label)).toEqual(["0", "3", "6", "9", "12"]);
  });

  it.each([0, 7, 28, 29, 200, 1000, 3700, 9000])("reaches day %i", (day) => {
    expect(timeAxis(day).end).toBeGreaterThanOrEqual(day);
    expect(timeAxis(day).ticks.length).toBeLessThan(9);
  });
});
