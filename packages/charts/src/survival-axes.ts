import type { Language, TextKey } from "@rapport/language";
import type { Element } from "hast";
import { s } from "hastscript";
import { lightPalette } from "./palette.js";
import { round2 } from "./round2.js";
import type { StillThere } from "./still-there.js";
import type { Plot } from "./survival-scales.js";
import { textElement } from "./text-element.js";
import type { TimeAxis } from "./time-axis.js";

const shares = [0, 0.25, 0.5, 0.75, 1];
const units: Readonly<Record<TimeAxis["unit"], TextKey>> = {
  weeks: "chart.weeksSince",
  months: "chart.monthsSince",
  sessions: "chart.sessionsSince",
};

function stroke(kind: "rule" | "axis"): { readonly [name: string]: string | number | readonly string[] } {
  return { stroke: kind === "rule" ? lightPalette.rule : lightPalette.quiet };
}

function shareAxis({ percent }: Language, { left, right, y }: Plot): readonly Element[] {
  return shares.flatMap((share) => [
    s("line", {
      className: [share === 0 ? "rc-axis" : "rc-rule"],
      x1: left,
      x2: right,
      y1: round2(y(share)),
      y2: round2(y(share)),
      ...stroke(share === 0 ? "axis" : "rule"),
    }),
    textElement(percent(share), left - 8, y(share) + 4, { tone: "quiet", anchor: "end" }),
  ]);
}

function tick(day: number, { bottom, x }: Plot): Element {
  const at = round2(x(day));
  return s("line", {
    className: ["rc-axis", "rc-tick"],
    x1: at,
    x2: at,
    y1: bottom,
    y2: bottom + 5,
    ...stroke("axis"),
  });
}

/** Grid and labels of both axes; a day with a count gets a tick even where the axis has no label. */
export function survivalAxes(
  language: Language,
  axis: TimeAxis,
  counts: readonly StillThere[],
  plot: Plot,
  since: "entering" | "start",
): readonly Element[] {
  const { bottom, left, x } = plot;
  const between = counts.filter((count) => !count.onTick);
  return [
    ...shareAxis(language, plot),
    ...axis.ticks.map(({ day }) => tick(day, plot)),
    ...between.map(({ day }) => tick(day, plot)),
    ...axis.ticks.map(({ day, label }) => textElement(label, x(day), bottom + 18, { tone: "quiet", anchor: "middle" })),
    textElement(language.say(units[axis.unit], { start: since }), left, bottom + 35, { tone: "quiet" }),
  ];
}
