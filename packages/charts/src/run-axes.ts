import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { s } from "hastscript";
import { monthTicks } from "./month-ticks.js";
import { lightPalette } from "./palette.js";
import { round2 } from "./round2.js";
import type { RunPoint } from "./run-data.js";
import { countLabel } from "./run-plot.js";
import type { RunPlot } from "./run-plot.js";
import { textElement } from "./text-element.js";

/** Pixels that two months need between the middles of their labels. */
const labelGap = 36;

function across(count: number, { left, right, y }: RunPlot, className: "rc-rule" | "rc-axis"): Element {
  const at = round2(y(count));
  const stroke = className === "rc-axis" ? lightPalette.quiet : lightPalette.rule;
  return s("line", { className: [className], x1: round2(left), x2: round2(right), y1: at, y2: at, stroke });
}

/** The grid of counts from the zero line up, and the months below it. */
export function runAxes(language: Language, points: readonly RunPoint[], plot: RunPlot): readonly Element[] {
  const { left, bottom, x, y, step, ticks } = plot;
  const months = monthTicks(
    language,
    points.map(({ month }) => month),
    labelGap / step,
  );
  return [
    ...ticks.flatMap((tick) => [
      across(tick, plot, tick === 0 ? "rc-axis" : "rc-rule"),
      textElement(countLabel(language, tick), left - 8, y(tick) + 4, { tone: "quiet", anchor: "end" }),
    ]),
    ...months.flatMap(({ at, label, year }) => [
      s("line", {
        className: ["rc-axis", "rc-tick"],
        x1: round2(x(at)),
        x2: round2(x(at)),
        y1: bottom,
        y2: bottom + 5,
        stroke: lightPalette.quiet,
      }),
      textElement(label, x(at), bottom + 18, { tone: "quiet", anchor: "middle" }),
      ...(year === undefined ? [] : [textElement(year, x(at), bottom + 34, { tone: "quiet", anchor: "middle" })]),
    ]),
  ];
}
