import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { s } from "hastscript";
import type { ChartBody } from "./frame.js";
import { lightPalette } from "./palette.js";
import { round2 } from "./round2.js";
import type { Step } from "./step-data.js";
import { textElement, textSize } from "./text-element.js";
import { textWidth, wordsOf, wrapText } from "./text-width.js";

const lineHeight = 16;
/** Room above 100 % for the number of a step that all came to. */
const top = 20;
const plotHeight = 150;
const gap = 8;
/** More lines than this below a column, and the steps stand below each other. */
const mostLines = 4;
const marks = [0, 0.25, 0.5, 0.75, 1];
const [blue] = lightPalette.series;

const y = (share: number) => round2(top + (1 - share) * plotHeight);

function leftOf({ percent }: Language): number {
  return Math.ceil(textWidth(percent(1), textSize)) + 12;
}

/** Whether every step has room for its number and, in a few lines and without cutting a word, for its name. */
export function stairsFit(language: Language, steps: readonly Step[], width: number): boolean {
  const room = (width - leftOf(language)) / Math.max(1, steps.length) - gap;
  const fits = (text: string) => textWidth(text, textSize) <= room;
  return steps.every(
    ({ label, value }) =>
      fits(value) && wordsOf(label).every(fits) && wrapText(label, textSize, Math.max(1, room)).length <= mostLines,
  );
}

function gridLine(share: number, left: number, right: number, { percent }: Language): readonly Element[] {
  const kind = share === 0 ? "axis" : "rule";
  const stroke = kind === "axis" ? lightPalette.quiet : lightPalette.rule;
  return [
    s("line", { className: [`rc-${kind}`], x1: left, x2: right, y1: y(share), y2: y(share), stroke }),
    textElement(percent(share), left - 8, y(share) + 4, { tone: "quiet", anchor: "end" }),
  ];
}

/** The interval of a step as a pale band with its edges. */
function bandOf({ lower, upper }: Step, x1: number, x2: number): readonly Element[] {
  if (lower === undefined || upper === undefined) return [];
  const place = { x: x1, y: y(upper), width: round2(x2 - x1), height: round2(y(lower) - y(upper)) };
  const edge = (share: number) =>
    s("line", {
      className: ["rc-line-1", "rc-interval"],
      x1,
      x2,
      y1: y(share),
      y2: y(share),
      stroke: blue,
      strokeOpacity: 0.45,
    });
  return [s("rect", { className: ["rc-fill-1"], ...place, fill: blue, fillOpacity: 0.15 }), edge(upper), edge(lower)];
}

/** Stairs that go down from step to step, with the number above each and its name below. */
export function stepStairs(language: Language, steps: readonly Step[], width: number): ChartBody {
  const left = leftOf(language);
  const room = (width - left) / steps.length;
  const at = (place: number) => round2(left + place * room);
  const bottom = top + plotHeight;
  const stairs = steps.map(
    ({ share }, place) => `${place === 0 ? "M" : "L"}${at(place)},${y(share)} H${at(place + 1)}`,
  );
  const names = steps.map(({ label }) => wrapText(label, textSize, room - gap));
  const rows = Math.max(0, ...names.map((lines) => lines.length));
  return {
    height: bottom + 6 + rows * lineHeight,
    children: [
      ...marks.flatMap((share) => gridLine(share, left, round2(width), language)),
      ...steps.flatMap((step, place) => bandOf(step, at(place), at(place + 1))),
      s("path", {
        className: ["rc-line-1", "rc-curve"],
        d: stairs.join(" "),
        fill: "none",
        stroke: blue,
        strokeWidth: 2,
        strokeLinejoin: "round",
      }),
      ...steps.map(({ share, upper = share, value }, place) =>
        textElement(value, at(place) + room / 2, y(upper) - 5, { anchor: "middle", halo: true }),
      ),
      ...names.flatMap((lines, place) =>
        lines.map((line, row) => textElement(line, at(place) + gap / 2, bottom + 18 + row * lineHeight)),
      ),
    ],
  };
}
