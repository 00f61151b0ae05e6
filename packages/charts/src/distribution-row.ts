import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { s } from "hastscript";
import type { DistributionBin, DistributionData, DistributionRow } from "./distribution-data.js";
import { lightPalette } from "./palette.js";
import { round2 } from "./round2.js";
import { textElement, textSize } from "./text-element.js";
import { textWidth } from "./text-width.js";
import { toneBar } from "./textures.js";

/** Pixels of a plot, without the line of numbers above its highest bar. */
const barsHeight = 72;
const labelHeight = 16;
const arrowHeight = 6;
export const plotHeight = barsHeight + labelHeight + arrowHeight;
/** As high as the outline of a bin that is not told, and as a bar at least. */
const outlineHeight = 14;
const leastHeight = 2;
const labelGap = 4;

/** Where scores stand, and how high a number in one bin of the axis is. */
export interface DistributionScale {
  readonly x: (score: number) => number;
  readonly y: (perBin: number) => number;
  readonly left: number;
  readonly right: number;
}

/** How many there are in each bin of the axis that a bin stands for: so high is its bar. */
function perBin({ count = 0, spans = 1 }: DistributionBin): number {
  return count / spans;
}

/** Heights of both plots by the highest bar of either. */
export function heightOf(rows: readonly DistributionRow[]): (perBin: number) => number {
  const most = Math.max(0, ...rows.flatMap(({ bins }) => bins.map(perBin)));
  return (value) => (most > 0 ? (value / most) * barsHeight : 0);
}

type RowHue = "first" | "rest";

function barOf(tone: RowHue, bin: DistributionBin, bottom: number, scale: DistributionScale): Element[] {
  const x = round2(scale.x(bin.from) + 0.75);
  const width = round2(Math.max(1, scale.x(bin.until) - scale.x(bin.from) - 1.5));
  if (bin.count === undefined) return [toneBar("", "untold", x, bottom - outlineHeight, width, outlineHeight)];
  if (bin.count === 0) return [];
  const height = round2(Math.max(leastHeight, scale.y(perBin(bin))));
  const place = { x, y: round2(bottom - height), width, height };
  const [name, fill] = tone === "first" ? ["rc-fill-1", lightPalette.series[0]] : ["rc-fill-grey", lightPalette.grey];
  return [s("rect", { className: ["rc-bar", name], ...place, fill })];
}

/** Numbers above their bars; where one would lie on another the smaller gives way, and stands in the table alone. */
function countLabels(
  language: Language,
  bins: readonly DistributionBin[],
  bottom: number,
  { x, y }: DistributionScale,
): readonly Element[] {
  const wished = bins.flatMap((bin) => {
    if (bin.count === undefined || bin.count === 0) return [];
    const text = language.count(bin.count);
    const middle = (x(bin.from) + x(bin.until)) / 2;
    return [{ text, count: bin.count, middle, half: textWidth(text, textSize) / 2, top: bottom - y(perBin(bin)) }];
  });
  const kept: typeof wished = [];
  for (const label of wished.toSorted((one, other) => other.count - one.count)) {
    const isFree = kept.every((other) => Math.abs(label.middle - other.middle) >= label.half + other.half + labelGap);
    if (isFree) kept.push(label);
  }
  return kept
    .toSorted((one, other) => one.middle - other.middle)
    .map(({ text, middle, top }) =>
      textElement(text, middle, Math.min(top, bottom - leastHeight) - 4, { anchor: "middle" }),
    );
}

/** A dashed line at a cut-off with an arrow to the side that it is about. */
function cutOffLine({ at, side }: NonNullable<DistributionData["cutOff"]>, bottom: number, x: DistributionScale["x"]) {
  const [place, top] = [round2(x(at)), bottom - plotHeight + arrowHeight / 2];
  const towards = side === "above" ? 1 : -1;
  const look = { fill: "none", stroke: lightPalette.quiet };
  const head = `M${place},${top} h${20 * towards} m${-4 * towards},-3 l${4 * towards},3 l${-4 * towards},3`;
  return [
    s("path", {
      className: ["rc-axis", "rc-cut-off"],
      d: `M${place},${top} V${bottom}`,
      strokeDasharray: "4 3",
      ...look,
    }),
    s("path", { className: ["rc-axis"], d: head, ...look }),
  ];
}

/** The bars of one distribution on its zero line, which lies at `bottom`, and the cut-off beside them. */
export function distributionBars(
  language: Language,
  { row, tone, cutOff }: { readonly row: DistributionRow; readonly tone: RowHue } & Pick<DistributionData, "cutOff">,
  bottom: number,
  scale: DistributionScale,
): readonly Element[] {
  const { left, right, x } = scale;
  const zero = { x1: left, x2: right, y1: bottom, y2: bottom };
  return [
    ...row.bins.flatMap((bin) => barOf(tone, bin, bottom, scale)),
    s("line", { className: ["rc-axis"], ...zero, stroke: lightPalette.quiet }),
    ...(cutOff ? cutOffLine(cutOff, bottom, x) : []),
    ...countLabels(language, row.bins, bottom, scale),
  ];
}
