import type { Element } from "hast";
import { dotPlotMarks } from "./dot-plot-marks.js";
import type { DotPoint, DotRow } from "./dot-plot-data.js";
import { referenceLine } from "./forest-row.js";
import type { ForestColumns } from "./forest-row.js";
import type { ForestScale } from "./forest-scale.js";
import type { ChartBody } from "./frame.js";
import { rowHead } from "./row-head.js";
import { textElement, textSize } from "./text-element.js";
import { wrapText } from "./text-width.js";

const lineHeight = 16;

/** A point's words at the right, and its mark in the middle of them. */
function laneInColumns(
  point: DotPoint,
  at: number,
  top: number,
  columns: ForestColumns,
  scale: ForestScale,
): ChartBody {
  const words = wrapText(point.words, textSize, columns.value);
  const height = Math.max(1, words.length) * lineHeight;
  return {
    height,
    children: [
      ...dotPlotMarks(point, at, scale, top + height / 2),
      ...words.map((line, index) =>
        textElement(line, columns.width, top + 12 + index * lineHeight, { anchor: "end", tone: "quiet" }),
      ),
    ],
  };
}

/** A row with its label at the left, its marks below each other, and their words at the right. */
export function dotRowInColumns(row: DotRow, top: number, columns: ForestColumns, scale: ForestScale): ChartBody {
  const labels = wrapText(row.label, textSize, columns.label);
  const children: Element[] = labels.map((line, at) => textElement(line, 0, top + 12 + at * lineHeight));
  let height = 0;
  for (const [at, point] of row.points.entries()) {
    const lane = laneInColumns(point, at, top + height, columns, scale);
    children.push(...lane.children);
    height += lane.height;
  }
  return { height: Math.max(height, labels.length * lineHeight), children };
}

/** A row with its label above, then each point's words above its mark, for narrow charts. */
export function dotRowStacked(
  row: DotRow,
  top: number,
  { width, at: reference }: { readonly width: number; readonly at: number | undefined },
  scale: ForestScale,
): ChartBody {
  const head = rowHead({ label: row.label }, top, width, false);
  const children: Element[] = [...head.children];
  let height = head.height;
  for (const [at, point] of row.points.entries()) {
    const words = wrapText(point.words, textSize, width);
    const from = top + height;
    const marksAt = from + words.length * lineHeight + 2;
    children.push(
      ...words.map((line, index) => textElement(line, 0, from + 12 + index * lineHeight, { tone: "quiet" })),
    );
    height += words.length * lineHeight;
    if (point.estimate === undefined) continue;
    children.push(
      ...(reference === undefined ? [] : [referenceLine(scale.x(reference), marksAt, marksAt + 12)]),
      ...dotPlotMarks(point, at, scale, marksAt + 6),
    );
    height += lineHeight;
  }
  return { height, children };
}
