import { line } from "d3-shape";
import type { Element } from "hast";
import { s } from "hastscript";
import { lightPalette } from "./palette.js";
import { round2 } from "./round2.js";
import type { RunPoint } from "./run-data.js";
import type { RunPlot } from "./run-plot.js";

const [usual, noticed] = lightPalette.series;

/** A dot, a diamond beyond a limit, or a ring in a run: the shape tells them apart without any colour. */
export function runMark(signal: RunPoint["signal"], x: number, y: number): Element {
  const [cx, cy] = [round2(x), round2(y)];
  switch (signal) {
    case undefined:
      return s("circle", { className: ["rc-fill-1", "rc-dot"], cx, cy, r: 3, fill: usual });
    case "beyond-limit":
      return s("path", {
        className: ["rc-fill-2", "rc-beyond-limit"],
        d: `M${cx} ${round2(y - 6)}L${round2(x + 6)} ${cy}L${cx} ${round2(y + 6)}L${round2(x - 6)} ${cy}Z`,
        fill: noticed,
      });
    case "run":
      return s("circle", {
        className: ["rc-ground", "rc-line-2", "rc-run"],
        cx,
        cy,
        r: 4,
        fill: lightPalette.ground,
        stroke: noticed,
        strokeWidth: 2,
      });
    default: {
      const unknown: never = signal;
      return unknown;
    }
  }
}

/** The counts as a line that is broken where one is not shown, and a mark on each. */
export function runLine(points: readonly RunPoint[], { x, y }: RunPlot): readonly Element[] {
  const path = line<RunPoint>(
    (_point, at) => x(at),
    ({ count = 0 }) => y(count),
  )
    .defined(({ count }) => count !== undefined)
    .digits(2);
  const marks = points.flatMap(({ count, signal }, at) =>
    count === undefined ? [] : [runMark(signal, x(at), y(count))],
  );
  return [
    s("path", {
      className: ["rc-line-1", "rc-curve"],
      d: path([...points]),
      fill: "none",
      stroke: usual,
      strokeWidth: 1.5,
    }),
    ...marks,
  ];
}
