import { assertReleased } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { english } from "@rapport/language";
import { scaleLinear } from "d3-scale";
import type { Element } from "hast";
import { s } from "hastscript";
import { checkDistribution } from "./distribution-data.js";
import type { DistributionBin, DistributionData } from "./distribution-data.js";
import { distributionBars, heightOf, plotHeight } from "./distribution-row.js";
import type { DistributionScale } from "./distribution-row.js";
import { chartFrame } from "./frame.js";
import type { ChartBody } from "./frame.js";
import { nothingDrawn } from "./nothing-drawn.js";
import type { ChartOptions } from "./options.js";
import { lightPalette } from "./palette.js";
import { referenceHead } from "./reference-head.js";
import { round2 } from "./round2.js";
import { rowHead } from "./row-head.js";
import { textElement, textSize } from "./text-element.js";
import { textWidth, wrapText } from "./text-width.js";

const defaultWidth = 720;
const lineHeight = 16;
const rowGap = 14;
const tickGap = 8;
const tones = ["rest", "first"] as const;

/** The ends of bins below the last distribution, those left out that have no room, and what they are. */
function axisFoot(language: Language, data: DistributionData, top: number, width: number, scale: DistributionScale) {
  const children: Element[] = [];
  const ticks: string[] = [];
  let free = 0;
  for (const edge of data.edges) {
    const x = round2(scale.x(edge));
    const label = language.points(edge);
    const half = textWidth(label, textSize) / 2;
    ticks.push(`M${x},${top} v4`);
    if (x - half < free || x + half > width) continue;
    children.push(textElement(label, x, top + 17, { tone: "quiet", anchor: "middle" }));
    free = x + half + tickGap;
  }
  const look = { fill: "none", stroke: lightPalette.quiet };
  children.push(s("path", { className: ["rc-axis", "rc-tick"], d: ticks.join(" "), ...look }));
  const bins = data.rows.flatMap((row) => row.bins);
  const holds = (rule: (bin: DistributionBin) => boolean, words: string) => (bins.some(rule) ? [words] : []);
  const words = [
    data.axis,
    ...holds(({ count }) => count === 0, data.low),
    ...holds(({ count }) => count === undefined, data.untold),
  ].flatMap((text) => wrapText(text, textSize, width));
  words.forEach((line, at) => children.push(textElement(line, 0, top + 36 + at * lineHeight, { tone: "quiet" })));
  return { height: 24 + words.length * lineHeight, children };
}

/** Room at both ends of the axis for half of the label there. */
function insetOf(language: Language, edges: readonly number[]): number {
  return 1 + Math.max(...[edges[0], edges.at(-1)].map((edge = 0) => textWidth(language.points(edge), textSize) / 2));
}

/**
 * Where something lay at two times, as two binned distributions, one above the other, on one axis and with bars of one scale,
 * as an svg element: never a mark for one person. The number in each bin stands above its bar; a bar that stands for several
 * bins is as wide as these, and as high as their mean. A cut-off is a dashed line through both, with its name. Default width
 * 720.
 *
 * Throws a TypeError where the data did not pass the airlock, and a RangeError for numbers that cannot be: edges that do not
 * go up, what lies outside them, more than two distributions.
 */
export function distributionChart(data: Released<DistributionData>, options: ChartOptions): Element {
  assertReleased(data);
  const { width = defaultWidth, language = english } = options;
  const rows = data.rows.filter(({ bins }) => bins.length > 0);
  if (rows.length === 0) return nothingDrawn(options, width);
  checkDistribution(data);
  const { edges, cutOff } = data;
  const inset = insetOf(language, edges);
  const x = scaleLinear([edges[0] ?? 0, edges.at(-1) ?? 1], [inset, width - inset]);
  const scale: DistributionScale = { x: (score) => x(score), y: heightOf(rows), left: inset, right: width - inset };
  const children: Element[] = [];
  let top = 0;
  const below = (body: ChartBody, gap: number) => {
    children.push(...body.children);
    top += body.height + gap;
  };
  for (const [at, row] of rows.entries()) {
    below(rowHead(row, top, width, true), 4);
    if (at === 0 && cutOff) below(referenceHead(cutOff.label, x(cutOff.at), width, top), 0);
    const tone = tones[at] ?? "rest";
    const drawn = { row, tone, ...(cutOff ? { cutOff } : {}) };
    below({ height: plotHeight, children: distributionBars(language, drawn, top + plotHeight, scale) }, rowGap);
  }
  top -= rowGap;
  const foot = axisFoot(language, data, top, width, scale);
  return chartFrame(options, width, { height: top + foot.height + 4, children: [...children, ...foot.children] });
}
