import { assertReleased } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import { english } from "@rapport/language";
import type { Element } from "hast";
import { checkForest } from "./forest-data.js";
import type { ForestData } from "./forest-data.js";
import { referenceLine, rowInColumns, rowStacked } from "./forest-row.js";
import { forestScale } from "./forest-scale.js";
import { chartFrame } from "./frame.js";
import { nothingDrawn } from "./nothing-drawn.js";
import type { ChartOptions } from "./options.js";
import { textSize } from "./text-element.js";
import { textWidth } from "./text-width.js";
import { referenceHead } from "./reference-head.js";
import { axisFoot } from "./value-axis.js";

const defaultWidth = 720;
/** From this width on there is room for labels, marks and values side by side. */
const columnsFrom = 520;
const rowGap = 10;
const gap = 16;
/** So that a dot or a tick's label at the end of the axis is not cut off. */
const inset = 14;

/** The widths of the columns of labels and values, each as wide as its longest text needs, within a third of the chart. */
function columnsOf({ rows }: ForestData, width: number) {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => textWidth(text, textSize)));
  return {
    label: Math.min(widest(rows.map(({ label }) => label)) + 1, 0.36 * width),
    value: Math.min(widest(rows.map(({ value }) => value)) + 1, 0.3 * width),
    width,
  };
}

/**
 * Groups one below the other, in the order given: a dot with its interval on one axis, held against a named reference
 * line where there is one, as an svg element. An interval that is open goes on to the end of the axis, with the head of an arrow. The numbers stand at the right, or above the marks where the chart is narrow; a group of which nothing is
 * shown has its words and no dot. Default width 720.
 *
 * Throws a TypeError where the data did not pass the airlock, and a RangeError where a number is not finite or an
 * estimate does not lie within its interval.
 */
export function forestChart(data: Released<ForestData>, options: ChartOptions): Element {
  assertReleased(data);
  checkForest(data);
  const { width = defaultWidth, language = english } = options;
  const { rows, reference, axis } = data;
  if (rows.length === 0) return nothingDrawn(options, width);
  const columns = width >= columnsFrom ? columnsOf(data, width) : undefined;
  const [left, right] = columns ? [columns.label + gap, columns.value + gap] : [0, 0];
  const scaleWithin = (room: number) => forestScale(language, data, left + room, width - left - right - 2 * room);
  const ends = [scaleWithin(inset).ticks[0], scaleWithin(inset).ticks.at(-1)];
  const scale = scaleWithin(Math.max(inset, ...ends.map((tick) => textWidth(tick?.label ?? "", textSize) / 2)));
  const at = reference && scale.x(reference.at);
  const head = reference ? referenceHead(reference.label, scale.x(reference.at), width) : { height: 0, children: [] };
  const marks: Element[] = [];
  let top = head.height;
  for (const row of rows) {
    const drawn = columns
      ? rowInColumns(row, top, columns, scale)
      : rowStacked(row, top, { width, at: reference?.at }, scale);
    marks.push(...drawn.children);
    top += drawn.height + rowGap;
  }
  const foot = axisFoot(scale, axis, top, width);
  const line = columns && at !== undefined ? [referenceLine(at, head.height, top)] : [];
  return chartFrame(options, width, {
    height: top + foot.height + 4,
    children: [...head.children, ...line, ...marks, ...foot.children],
  });
}
