import type { Language } from "@rapport/language";
import { s } from "hastscript";
import type { FlowData } from "./flow-data.js";
import type { ChartBody } from "./frame.js";
import { lightPalette } from "./palette.js";
import { round2 } from "./round2.js";
import { textElement } from "./text-element.js";

const lane = 18;
const purple = lightPalette.series[3];

/**
 * Returns as thin arcs under the line at `top`, from the middle of a stage's column back to an earlier one's, the longest way
 * lowest, each with its number at its lowest point. No two numbers stand on one line.
 */
export function flowReturns(
  language: Language,
  { moves }: FlowData,
  middles: readonly number[],
  top: number,
): ChartBody {
  const back = moves
    .flatMap(({ from, to, count }) => (typeof to === "number" && to < from && count > 0 ? [{ from, to, count }] : []))
    .toSorted((a, b) => a.from - a.to - (b.from - b.to) || a.to - b.to);
  const children = back.flatMap(({ from, to, count }, at) => {
    const [x0, x1] = [middles[from] ?? 0, middles[to] ?? 0];
    const lowest = top + lane * (at + 1);
    // A cubic curve with both handles as low reaches three quarters of the way to them.
    const handle = round2(top + (lowest - top) / 0.75);
    const arc = {
      className: ["rc-line-4"],
      d: `M${round2(x0)},${top} C${round2(x0)},${handle} ${round2(x1)},${handle} ${round2(x1)},${top}`,
      fill: "none",
      stroke: purple,
      strokeWidth: 1.5,
      strokeDasharray: "5 2",
    };
    const tip = `M${round2(x1)},${top - 2} l-3.5,6 h7 Z`;
    return [
      s("path", arc),
      s("path", { className: ["rc-fill-4"], d: tip, fill: purple }),
      textElement(language.count(count), (x0 + x1) / 2, lowest + 4, { anchor: "middle", halo: true }),
    ];
  });
  return { height: back.length === 0 ? 0 : lane * back.length + 12, children };
}
