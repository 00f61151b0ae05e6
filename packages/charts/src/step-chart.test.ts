import { describe, expect, it } from "vitest";
import { released } from "./released.fixture.js";
import { stepChart } from "./step-chart.js";
import type { Step } from "./step-data.js";
import { byClass, linesOf, numberOf } from "./tree.fixture.js";

const steps: readonly Step[] = [
  { label: "Touch", share: 1, value: "all 50" },
  { label: "Genital touch", share: 0.7, lower: 0.56, upper: 0.81, value: "70%" },
  { label: "Ending in penetration", share: 0.3, lower: 0.19, upper: 0.44, value: "30%" },
];
const options = { id: "seven", title: "30% came to the last step", description: "Stairs." };
const chartOf = (of: readonly Step[] = steps, width = 560) => stepChart(released({ steps: of }), { ...options, width });

describe("stepChart", () => {
  it("refuses numbers that did not pass the airlock", () => {
    expect(() => stepChart({ steps } as Parameters<typeof stepChart>[0], options)).toThrow(TypeError);
  });

  it.each([
    ["shares that go up", [0.5, 0.6]],
    ["a share over 1", [1.1]],
    ["a share that is no number", [Number.NaN]],
  ])("refuses %s", (_rule, shares) => {
    expect(() => chartOf(shares.map((share) => ({ label: "A", value: "x", share })))).toThrow(RangeError);
  });

  it("refuses an interval that leaves its share out", () => {
    expect(() => chartOf([{ label: "A", value: "x", share: 0.5, lower: 0.6, upper: 0.7 }])).toThrow(RangeError);
  });

  it("goes down from all of them, with a stair a step as high as its share", () => {
    const [path] = byClass(chartOf(), "rc-curve");
    const heights = [...String(path?.properties["d"]).matchAll(/,([\d.]+) H/gu)].map(([, y]) => Number(y));
    // From 20 pixels for all to 170 for none.
    expect(heights).toEqual([20, 65, 125]);
  });

  it("shows the interval of every step that has one, as a band with both edges", () => {
    const bands = byClass(chartOf(), "rc-fill-1").map((band) => [numberOf(band, "y"), numberOf(band, "height")]);
    expect(bands.map(([y = 0, height = 0]) => [y, y + height])).toEqual([
      [48.5, 86],
      [104, 141.5],
    ]);
    expect(byClass(chartOf(), "rc-interval")).toHaveLength(4);
  });

  it("names each step below it and writes its number above its interval", () => {
    expect(linesOf(chartOf())).toEqual(expect.arrayContaining(["Touch", "Genital touch", "all 50", "70%", "30%"]));
  });

  it("puts steps below each other as bars with their intervals where names have no room", () => {
    const long = steps.map((step) => ({ ...step, label: `Partnerschaftszufriedenheit: ${step.label}` }));
    const chart = chartOf(long, 320);
    expect(byClass(chart, "rc-curve")).toEqual([]);
    const widths = byClass(chart, "rc-bar").map((bar) => numberOf(bar, "width"));
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    const [marks] = byClass(chart, "rc-interval");
    expect(String(marks?.properties["d"]).match(/H/gu)).toHaveLength(2);
  });
});
