import { area, line } from "d3-shape";
import type { Element } from "hast";
import { s } from "hastscript";
import { lightPalette } from "./palette.js";
import { round2 } from "./round2.js";
import type { SurvivalPoint } from "./survival-data.js";
import type { Plot } from "./survival-scales.js";

const [blue] = lightPalette.series;

interface Banded {
  readonly day: number;
  readonly lower: number;
  readonly upper: number;
}

function banded({ day, lower, upper }: SurvivalPoint): readonly Banded[] {
  // At day 0 everybody is there, so the interval is that point.
  if (day === 0) return [{ day, lower: lower ?? 1, upper: upper ?? 1 }];
  return lower === undefined || upper === undefined ? [] : [{ day, lower, upper }];
}

function band(points: readonly SurvivalPoint[], { x, y }: Plot): readonly Element[] {
  const known = points.flatMap(banded);
  if (known.length < 2) return [];
  const shape = area<Banded>(
    (point) => x(point.day),
    (point) => y(point.lower),
    (point) => y(point.upper),
  ).digits(2);
  const edge = line<Banded>()
    .digits(2)
    .x((point) => x(point.day));
  const look = { fill: "none", stroke: blue, strokeOpacity: 0.45 };
  return [
    s("path", { className: ["rc-fill-1"], d: shape([...known]), fill: blue, fillOpacity: 0.15 }),
    s("path", { className: ["rc-line-1"], d: edge.y((point) => y(point.upper))([...known]), ...look }),
    s("path", { className: ["rc-line-1"], d: edge.y((point) => y(point.lower))([...known]), ...look }),
  ];
}

/** An open ring: the line ends here although time goes on. */
export function earlyEndMark(x: number, y: number): Element {
  return s("circle", {
    className: ["rc-line-1", "rc-ground"],
    cx: round2(x),
    cy: round2(y),
    r: 4,
    fill: lightPalette.ground,
    stroke: blue,
    strokeWidth: 2,
  });
}

/** The interval band, then the line that joins the interval ends, then an open ring where the line stops early. */
export function survivalLine(points: readonly SurvivalPoint[], endsForFew: boolean, plot: Plot): readonly Element[] {
  const path = line<SurvivalPoint>(
    (point) => plot.x(point.day),
    (point) => plot.y(point.survival),
  ).digits(2);
  const last = points.at(-1);
  const curve = s("path", {
    className: ["rc-line-1", "rc-curve"],
    d: path([...points]),
    fill: "none",
    stroke: blue,
    strokeWidth: 2,
    strokeLinejoin: "round",
    strokeLinecap: "round",
  });
  if (!endsForFew || last === undefined) return [...band(points, plot), curve];
  return [...band(points, plot), curve, earlyEndMark(plot.x(last.day), plot.y(last.survival))];
}
