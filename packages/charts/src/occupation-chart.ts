import { assertReleased } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { english } from "@rapport/language";
import type { Element } from "hast";
import { s } from "hastscript";
import { columnLabels } from "./column-labels.js";
import { columnNames, nameElements, namesWidth } from "./column-names.js";
import { letteredHeads, wordsFit } from "./flow-heads.js";
import { chartFrame } from "./frame.js";
import type { ChartBody } from "./frame.js";
import { nothingDrawn } from "./nothing-drawn.js";
import type { ChartOptions } from "./options.js";
import { lightPalette } from "./palette.js";
import { round2 } from "./round2.js";
import { segments } from "./shares-data.js";
import type { Segment, SharesData, SharesRow } from "./shares-data.js";
import { sharesKey } from "./shares-key.js";
import { textElement } from "./text-element.js";
import { wrapText } from "./text-width.js";
import { texturePatterns, toneBar } from "./textures.js";

const defaultWidth = 720;
const size = 12;
const lineHeight = 16;
const plotHeight = 240;
/** What a column takes of the room that it has with its percentages. */
const columnShare = 0.45;
const widestColumn = 48;
/** Less room than this for a column, and the names of its parts stand above instead of beside the last one. */
const fewestBeside = 78;

interface Column {
  readonly row: SharesRow;
  readonly parts: readonly Segment[];
  /** From the left, in pixels. */
  readonly x: number;
}

interface Place {
  /** Where columns stand, in pixels from the top. */
  readonly bottom: number;
  /** Of a column, and of it with its percentages. */
  readonly width: number;
  readonly room: number;
}

/** The parts of a column from the bottom up, and their percentages at its right. */
function columnBars(language: Language, id: string, { parts, x }: Column, place: Place): readonly Element[] {
  const { bottom, width, room } = place;
  const bars = parts.map(({ tone, from, share }, at) => {
    const gap = at < parts.length - 1 ? 1.5 : 0;
    const top = round2(bottom - (from + share) * plotHeight + gap);
    return toneBar(id, tone, x, top, width, round2(Math.max(0.5, share * plotHeight - gap)));
  });
  const labels = columnLabels(language, parts, plotHeight, room - width - 8).flatMap(({ lines, middle }) =>
    lines.map((line, at) => {
      const baseline = bottom - middle + lineHeight * (at - (lines.length - 1) / 2) + 4;
      return textElement(line, x + width + 4, baseline);
    }),
  );
  return [...bars, ...labels];
}

/** What stands under each column; where words have no room there, letters that are explained below them. */
function feet(language: Language, columns: readonly Column[], place: Place, width: number): ChartBody {
  const { bottom, room } = place;
  if (columns.every(({ row }) => wordsFit(row, room - 6))) {
    const named = columns.map((column) => columnFoot(column, place));
    return { height: 8 + lineHeight * Math.max(0, ...named.map((lines) => lines.length)), children: named.flat() };
  }
  const { above, below } = letteredHeads(
    language,
    columns.map(({ row }) => row),
    columns.map(({ x }) => x),
    width,
    bottom + 6,
  );
  return {
    height: 6 + above.height + below.height,
    children: [...above.children, ...below.childrenAt(bottom + above.height)],
  };
}

/** What stands under a column, in lines from its left. */
function columnFoot({ row, x }: Column, { bottom, room }: Place): readonly Element[] {
  const lines = [
    ...wrapText(row.label, size, room - 6).map((text) => ({ text, tone: "ink" as const })),
    ...wrapText(row.note ?? "", size, room - 6).map((text) => ({ text, tone: "quiet" as const })),
  ];
  return lines.map(({ text, tone }, at) => textElement(text, x, bottom + 18 + lineHeight * at, { tone }));
}

/**
 * Parts of a whole at several times, one column a time from left to right, each adding to 100 %, as an svg element; categories
 * stand from the bottom up. What a column's shares leave of 1 is drawn as an outline at its top, since it cannot be told. The
 * categories are named beside the last column where it has all of them and there is room, and else in a key above. Default
 * width 720.
 *
 * Throws a TypeError where the data did not pass the airlock, and a RangeError where shares are not within 0 and 1 or add
 * to more than 1.
 */
export function occupationChart(data: Released<SharesData>, options: ChartOptions): Element {
  const { language = english } = options;
  assertReleased(data);
  const { id, width = defaultWidth } = options;
  if (data.rows.length === 0) return nothingDrawn(options, width);
  const rows = data.rows.map((row) => ({ row, parts: segments(data, row) }));
  const shown = rows.flatMap(({ parts }) => parts);
  const looks = [...data.categories, { label: data.untold, tone: "untold" as const }];
  const entries = looks.filter(({ tone, label }) => shown.some((part) => part.tone === tone && part.label === label));
  const last = rows.at(-1)?.parts ?? [];
  const count = Math.max(rows.length, 1);
  const beside = last.length === entries.length && (width - namesWidth) / count >= fewestBeside;
  const room = (beside ? width - namesWidth : width) / count;
  const columnWidth = round2(Math.min(widestColumn, columnShare * room));
  const columns = rows.map(({ row, parts }, at): Column => ({ row, parts, x: round2(at * room) }));
  const key = beside ? { height: 0, children: [] } : sharesKey(id, entries, width);
  const names = beside ? columnNames(last, plotHeight) : [];
  const bottom = key.height === 0 ? Math.max(plotHeight, ...names.map(({ top }) => top)) : key.height + 10 + plotHeight;
  const place = { bottom, width: columnWidth, room };
  const foot = feet(language, columns, place, width);
  const axis = { x1: 0, x2: round2(room * count - (room - columnWidth)), y1: bottom, y2: bottom };
  const patterns = texturePatterns(
    id,
    shown.map(({ tone }) => tone),
  );
  const children = [
    patterns,
    ...key.children,
    ...columns.flatMap((column) => columnBars(language, id, column, place)),
    ...names.flatMap((name) => nameElements(name, bottom, width - namesWidth)),
    s("line", { className: ["rc-axis"], ...axis, stroke: lightPalette.quiet }),
    ...foot.children,
  ];
  return chartFrame(options, width, { height: bottom + foot.height, children });
}
