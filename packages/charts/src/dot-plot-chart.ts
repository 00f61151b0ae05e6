import { assertReleased } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import { english } from "@rapport/language";
import type { Element } from "hast";
import { checkDotPlot } from "./dot-plot-data.js";
import type { DotPlotData } from "./dot-plot-data.js";
import { dotRowInColumns, dotRowStacked } from "./dot-plot-row.js";
import { dotPlotScale } from "./dot-plot-scale.js";
import { referenceLine } from "./forest-row.js";
import type { ForestColumns } from "./forest-row.js";
import { chartFrame } from "./frame.js";
import type { ChartBody } from "./frame.js";
import { nothingDrawn } from "./nothing-drawn.js";
import type { ChartOptions } from "./options.js";
import { rowHead } from "./row-head.js";
import { textSize } from "./text-element.js";
import { textWidth } from "./text-width.js";
import { referenceHead } from "./reference-head.js";
import { axisFoot } from "./value-axis.js";

const defaultWidth = 720;
/** From this width on there is room for labels, marks and words side by side. */
const columnsFrom = 520;
const rowGap = 10;
/** Above the head of a group, beyond the gap between rows. */
const groupGap = 8;
const gap = 16;
/** So that a mark or a tick's label at the end of the axis is not cut off. */
const inset = 18;

/** The widths of the columns of labels and words, each as wide as its longest text needs, within a third of the chart. */
function columnsOf({ groups }: DotPlotData, width: number): ForestColumns {
  const rows = groups.flatMap((group) => group.rows);
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => textWidth(text, textSize)));
  const words = rows.flatMap(({ points }) => points.map((point) => point.words));
  return {
    label: Math.min(widest(rows.map(({ label }) => label)) + 1, 0.34 * width),
    value: Math.min(widest(words) + 1, 0.32 * width),
    width,
  };
}

interface Layout {
  readonly width: number;
  readonly columns: ForestColumns | undefined;
  readonly scale: ReturnType<typeof dotPlotScale>;
}

function rowsOf({ groups, reference }: DotPlotData, from: number, { width, columns, scale }: Layout): ChartBody {
  const children: Element[] = [];
  let top = from;
  for (const { label, rows } of groups) {
    if (label !== undefined && rows.length > 0) {
      if (children.length > 0) top += groupGap;
      const head = rowHead({ label }, top, width, true);
      children.push(...head.children);
      top += head.height + 4;
    }
    for (const row of rows) {
      const drawn = columns
        ? dotRowInColumns(row, top, columns, scale)
        : dotRowStacked(row, top, { width, at: reference?.at }, scale);
      // A row at a time, so that the line goes through no head of a group.
      if (columns && reference) children.push(referenceLine(scale.x(reference.at), top - 2, top + drawn.height + 2));
      children.push(...drawn.children);
      top += drawn.height + rowGap;
    }
  }
  return { height: top - from, children };
}

/**
 * Rows of one or two marks with their intervals on one axis, in groups one below the other in the order given, as an svg
 * element: shares on 0 to 100 %, or numbers of any unit. The first series has circles, the second diamonds and dashed lines;
 * each mark's words stand at its right, or above it where the chart is narrow, so that no key is needed. What is not shown has
 * its words and no mark. An interval that is open goes on to the end of the axis, with the head of an arrow. Where there is
 * no row it says so. Default width 720.
 *
 * Throws a TypeError where the data did not pass the airlock, and a RangeError where a number is not finite, a share is not
 * within 0 and 1, an estimate is not within its interval, or a row has not a point for each series.
 */
export function dotPlotChart(data: Released<DotPlotData>, options: ChartOptions): Element {
  assertReleased(data);
  checkDotPlot(data);
  const { width = defaultWidth, language = english } = options;
  if (data.groups.every(({ rows }) => rows.length === 0)) return nothingDrawn(options, width);
  const { reference, axis } = data;
  const columns = width >= columnsFrom ? columnsOf(data, width) : undefined;
  const [left, right] = columns ? [columns.label + gap, columns.value + gap] : [0, 0];
  const scaleWithin = (room: number) => dotPlotScale(language, data, left + room, width - left - right - 2 * room);
  const ends = [scaleWithin(inset).ticks[0], scaleWithin(inset).ticks.at(-1)];
  const scale = scaleWithin(Math.max(inset, ...ends.map((tick) => textWidth(tick?.label ?? "", textSize) / 2)));
  const head = reference ? referenceHead(reference.label, scale.x(reference.at), width) : { height: 0, children: [] };
  const rows = rowsOf(data, head.height, { width, columns, scale });
  const top = head.height + rows.height;
  const foot = axisFoot(scale, axis, top, width);
  return chartFrame(options, width, {
    height: top + foot.height + 4,
    children: [...head.children, ...rows.children, ...foot.children],
  });
}
