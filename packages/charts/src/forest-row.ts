import type { Element } from "hast";
import { s } from "hastscript";
import type { ForestRow } from "./forest-data.js";
import type { ForestScale } from "./forest-scale.js";
import type { ChartBody } from "./frame.js";
import { openEnd } from "./open-end.js";
import { lightPalette } from "./palette.js";
import { rowHead } from "./row-head.js";
import { textElement, textSize } from "./text-element.js";
import { wrapText } from "./text-width.js";

const lineHeight = 16;
const dot = 4.5;

/** The interval as a line, and the estimate as a dot on it; nothing where there is none. */
function marksOf(
  { estimate, lower, upper }: ForestRow,
  { x, left, right }: ForestScale,
  y: number,
): readonly Element[] {
  if (estimate === undefined) return [];
  const [colour] = lightPalette.series;
  const look = { className: "rc-line-1", stroke: colour };
  const line =
    lower === undefined && upper === undefined
      ? []
      : [
          s("line", {
            className: ["rc-bar", "rc-line-1", "rc-interval"],
            x1: lower === undefined ? left : x(lower),
            x2: upper === undefined ? right : x(upper),
            y1: y,
            y2: y,
            stroke: colour,
            strokeWidth: 2,
          }),
          ...(lower === undefined ? [openEnd(left, y, -1, look)] : []),
          ...(upper === undefined ? [openEnd(right, y, 1, look)] : []),
        ];
  return [...line, s("circle", { className: ["rc-bar", "rc-fill-1"], cx: x(estimate), cy: y, r: dot, fill: colour })];
}

/** The columns of a row that stands on lines of its own: label, marks, value. */
export interface ForestColumns {
  readonly label: number;
  /** The value ends at the right edge of the chart. */
  readonly value: number;
  readonly width: number;
}

/** A row with its label at the left of the marks and its value at their right. */
export function rowInColumns(row: ForestRow, top: number, columns: ForestColumns, scale: ForestScale): ChartBody {
  const labels = wrapText(row.label, textSize, columns.label);
  const values = wrapText(row.value, textSize, columns.value);
  const height = Math.max(1, labels.length, values.length) * lineHeight;
  const firstOf = (lines: readonly string[]) => top + (height - lines.length * lineHeight) / 2 + 12;
  return {
    height,
    children: [
      ...labels.map((line, at) => textElement(line, 0, firstOf(labels) + at * lineHeight)),
      ...marksOf(row, scale, top + height / 2),
      ...values.map((line, at) =>
        textElement(line, columns.width, firstOf(values) + at * lineHeight, { anchor: "end", tone: "quiet" }),
      ),
    ],
  };
}

/** A row with label and value above the marks, for narrow charts; the reference line is drawn beside its marks alone. */
export function rowStacked(row: ForestRow, top: number, { width, at }: StackedPlace, scale: ForestScale): ChartBody {
  const head = rowHead({ label: row.label, note: row.value }, top, width, false);
  const from = top + head.height + 2;
  return {
    height: head.height + lineHeight,
    children: [
      ...head.children,
      ...(at === undefined ? [] : [referenceLine(scale.x(at), from, from + 12)]),
      ...marksOf(row, scale, from + 6),
    ],
  };
}

interface StackedPlace {
  readonly width: number;
  /** Where the reference line stands, if there is one. */
  readonly at: number | undefined;
}

export function referenceLine(x: number, from: number, until: number): Element {
  return s("line", { className: ["rc-axis"], x1: x, x2: x, y1: from, y2: until, stroke: lightPalette.quiet });
}
