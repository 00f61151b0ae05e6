import { describe, expect, it } from "vitest";
import { stepped } from "./stepped.js";

describe("a line on a clock that goes by ones", () => {
  it("keeps its share and its interval until the next strike, and counts nobody twice", () => {
    const points = [
      { day: 0, survival: 1, atRisk: 50 },
      { day: 1, survival: 0.6, lower: 0.5, upper: 0.7, atRisk: 30 },
      { day: 2, survival: 0.2 },
    ];
    expect(stepped(points)).toEqual([
      points[0],
      { day: 1, survival: 1, lower: 1, upper: 1 },
      points[1],
      { day: 2, survival: 0.6, lower: 0.5, upper: 0.7 },
      points[2],
    ]);
  });

  it("is straight from the first interval on of which only the ends are known", () => {
    const wide = [0, 2, 3, 4].map((day) => ({ day, survival: 1 - day / 10 }));
    expect(stepped(wide)).toEqual(wide);
    const later = [0, 1, 4, 5].map((day) => ({ day, survival: 1 - day / 10 }));
    expect(stepped(later).map(({ day }) => day)).toEqual([0, 1, 1, 4, 5]);
  });
});
