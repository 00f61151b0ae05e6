import type { Element } from "hast";
import { s } from "hastscript";
import type { DotPoint } from "./dot-plot-data.js";
import type { ForestScale } from "./forest-scale.js";
import { openEnd } from "./open-end.js";
import { lightPalette } from "./palette.js";
import { round2 } from "./round2.js";

/** How far a mark reaches from its middle. */
export const markReach = 5;

interface Look {
  readonly place: 1 | 2;
  readonly colour: string;
}

/** The first series has circles and whole lines, the second diamonds and dashed ones, so that no colour is needed. */
function markOf({ place, colour }: Look, x: number, y: number): Element {
  const look = { className: ["rc-bar", `rc-fill-${place}`], fill: colour };
  if (place === 1) return s("circle", { ...look, cx: x, cy: y, r: markReach - 0.5 });
  const [left, right, top, bottom] = [x - markReach, x + markReach, y - markReach, y + markReach].map(round2);
  return s("polygon", { ...look, points: `${left},${y} ${x},${top} ${right},${y} ${x},${bottom}` });
}

function intervalOf({ lower, upper }: DotPoint, { place, colour }: Look, scale: ForestScale, y: number) {
  if (lower === undefined && upper === undefined) return [];
  const look = { className: `rc-line-${place}`, stroke: colour };
  return [
    s("line", {
      className: ["rc-bar", look.className, "rc-interval"],
      x1: lower === undefined ? scale.left : scale.x(lower),
      x2: upper === undefined ? scale.right : scale.x(upper),
      y1: y,
      y2: y,
      stroke: colour,
      strokeWidth: 2,
      ...(place === 1 ? {} : { strokeDasharray: "4 2" }),
    }),
    ...(lower === undefined ? [openEnd(scale.left, y, -1, look)] : []),
    ...(upper === undefined ? [openEnd(scale.right, y, 1, look)] : []),
  ];
}

/** The interval as a line and the estimate as a mark on it, that of the series at `at`; nothing where there is none. */
export function dotPlotMarks(point: DotPoint, at: number, scale: ForestScale, middle: number): readonly Element[] {
  const { estimate } = point;
  if (estimate === undefined) return [];
  const [first, second] = lightPalette.series;
  const look: Look = at === 0 ? { place: 1, colour: first } : { place: 2, colour: second };
  const y = round2(middle);
  return [...intervalOf(point, look, scale, y), markOf(look, scale.x(estimate), y)];
}
