import { english } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { medianPlace } from "./median-place.js";
import { survivalPlot } from "./survival-scales.js";
import { timeAxis } from "./time-axis.js";

const plot = survivalPlot(english, timeAxis(84), 340);
const size = { width: 90, height: 30 };
const straight = [
  { day: 0, survival: 1 },
  { day: 84, survival: 0 },
];

describe("medianPlace", () => {
  it("is above one half, right of the curve, where the median is early", () => {
    const steep = [
      { day: 0, survival: 1 },
      { day: 28, survival: 0.2 },
      { day: 84, survival: 0.1 },
    ];
    const place = medianPlace(steep, 14, size, plot);
    expect(place.anchor).toBe("start");
    expect(place.x).toBeGreaterThan(plot.x(14));
    expect(place.top + size.height).toBeLessThan(plot.y(0.5));
  });

  it("moves right until the band has passed below it", () => {
    const banded = straight.map((point) => ({ ...point, lower: point.survival - 0.1, upper: point.survival + 0.1 }));
    const line = medianPlace(straight, 35, size, plot);
    const band = medianPlace(banded, 35, size, plot);
    expect(band.x).toBeGreaterThan(line.x);
    // The upper edge passes one half 8.4 days after the line does: 0.1 of 84.
    expect(band.x).toBeGreaterThan(plot.x(42 + 8.4) - 6);
  });

  it("is below one half, left of the curve, where the right has no room", () => {
    const late = [
      { day: 0, survival: 1 },
      { day: 77, survival: 0.9 },
      { day: 84, survival: 0 },
    ];
    const place = medianPlace(late, 80, size, plot);
    expect(place.anchor).toBe("end");
    expect(place.x).toBeLessThan(plot.x(80));
    expect(place.top).toBeGreaterThan(plot.y(0.5));
  });

  it("stays within the plot where neither side has room", () => {
    const place = medianPlace(straight, 80, { width: 200, height: 30 }, plot);
    expect(place).toMatchObject({ anchor: "end", x: plot.right });
    expect(place.top).toBeGreaterThan(plot.top);
  });
});
