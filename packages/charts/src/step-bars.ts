import type { Element } from "hast";
import { s } from "hastscript";
import type { ChartBody } from "./frame.js";
import { intervalMarks } from "./interval-marks.js";
import type { IntervalOnBar } from "./interval-marks.js";
import { lightPalette } from "./palette.js";
import { round2 } from "./round2.js";
import { rowHead } from "./row-head.js";
import type { Step } from "./step-data.js";

const barHeight = 10;
const rowGap = 8;
const [blue] = lightPalette.series;

/** A bar that ends where the step does. */
function barOf({ share }: Step, top: number, width: number): readonly Element[] {
  const middle = top + barHeight / 2;
  const line = (kind: "rule" | "axis", x1: number, x2: number, y1: number, y2: number) =>
    s("line", {
      className: [`rc-${kind}`],
      x1,
      x2,
      y1,
      y2,
      stroke: kind === "rule" ? lightPalette.rule : lightPalette.quiet,
    });
  const bar = { x: 0, y: top, width: round2(share * width), height: barHeight };
  return [
    line("rule", 0, width, middle, middle),
    ...(share > 0 ? [s("rect", { className: ["rc-bar", "rc-fill-1"], ...bar, fill: blue })] : []),
    line("axis", 0.5, 0.5, top - 2, top + barHeight + 2),
  ];
}

/** Steps below each other, for charts without room for stairs: each a bar of the same whole, with its interval. */
export function stepBars(steps: readonly Step[], width: number): ChartBody {
  const children: Element[] = [];
  const intervals: IntervalOnBar[] = [];
  let top = 0;
  for (const step of steps) {
    const head = rowHead({ label: step.label, note: step.value }, top, width, false);
    top += head.height + 6;
    children.push(...head.children, ...barOf(step, top, width));
    const { lower, upper } = step;
    if (lower !== undefined && upper !== undefined) {
      intervals.push({ lower: lower * width, upper: upper * width, top, height: barHeight });
    }
    top += barHeight + rowGap;
  }
  return { height: top, children: [...children, ...intervalMarks(intervals)] };
}
