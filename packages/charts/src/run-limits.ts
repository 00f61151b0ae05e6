import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { s } from "hastscript";
import { lightPalette } from "./palette.js";
import { round2 } from "./round2.js";
import type { RunData } from "./run-data.js";
import { countLabel } from "./run-plot.js";
import type { RunPlot } from "./run-plot.js";
import { spreadPlaces } from "./spread-places.js";
import { textElement } from "./text-element.js";

interface LimitLine {
  readonly value: number;
  readonly words: string;
  readonly dashed: boolean;
}

/** From above: the limits that are not the mean itself, and no lower one at 0, which no count can be below. */
function linesOf({ say }: Language, { mean, lower, upper }: NonNullable<RunData["limits"]>): readonly LimitLine[] {
  return [
    ...(upper > mean ? [{ value: upper, words: say("run.upperLimit"), dashed: true }] : []),
    { value: mean, words: say("run.mean"), dashed: false },
    ...(lower > 0 && lower < mean ? [{ value: lower, words: say("run.lowerLimit"), dashed: true }] : []),
  ];
}

/** Pixels from one label of two lines to the next. */
const labelGap = 33;

/** The mean and its limits as lines, each with its words at its end. */
export function runLimits(
  language: Language,
  limits: NonNullable<RunData["limits"]>,
  plot: RunPlot,
): readonly Element[] {
  const { left, right, top, bottom, y } = plot;
  const lines = linesOf(language, limits);
  const places = spreadPlaces(
    lines.map(({ value }) => y(value)),
    labelGap,
    top + 6,
    bottom - 14,
  );
  return lines.flatMap(({ value, words, dashed }, at) => {
    const place = places[at] ?? y(value);
    return [
      s("line", {
        className: ["rc-line-grey", dashed ? "rc-limit" : "rc-mean"],
        x1: round2(left),
        x2: round2(right),
        y1: round2(y(value)),
        y2: round2(y(value)),
        stroke: lightPalette.grey,
        strokeWidth: 1.5,
        ...(dashed ? { strokeDasharray: "5 3" } : {}),
      }),
      textElement(countLabel(language, value), right + 8, place - 2),
      textElement(words, right + 8, place + 14, { tone: "quiet" }),
    ];
  });
}
