import { assertReleased } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { english } from "@rapport/language";
import type { Element } from "hast";
import { chartFrame } from "./frame.js";
import { intervalMarks } from "./interval-marks.js";
import type { IntervalOnBar } from "./interval-marks.js";
import { nothingDrawn } from "./nothing-drawn.js";
import type { ChartOptions } from "./options.js";
import { round2 } from "./round2.js";
import { rowHead } from "./row-head.js";
import { segments } from "./shares-data.js";
import type { Segment, SharesData, SharesRow } from "./shares-data.js";
import { sharesKey } from "./shares-key.js";
import { namesFit, segmentLabels } from "./shares-labels.js";
import { textElement } from "./text-element.js";
import { texturePatterns, toneBar } from "./textures.js";

const defaultWidth = 720;
const lineHeight = 16;
const barHeight = 18;
const rowGap = 14;

/** The interval of the first category of a row. */
function intervalOf({ interval }: SharesRow, top: number, width: number): readonly IntervalOnBar[] {
  if (interval === undefined) return [];
  const { lower, upper } = interval;
  if (!(lower >= 0 && lower <= upper && upper <= 1)) throw new RangeError("An interval lies within 0 and 1.");
  return [{ lower: lower * (width - 2) + 1, upper: upper * (width - 2) + 1, top, height: barHeight }];
}

function rowBars(
  language: Language,
  id: string,
  parts: readonly Segment[],
  top: number,
  width: number,
  named: boolean,
): readonly Element[] {
  return [
    ...parts.map(({ tone, from, share }, at) => {
      const gap = at < parts.length - 1 ? 1.5 : 0;
      return toneBar(id, tone, round2(from * width), top, round2(Math.max(0.5, share * width - gap)), barHeight);
    }),
    ...segmentLabels(language, parts, width, named).map(({ text, x }) => textElement(text, x, top + barHeight + 14)),
  ];
}

/**
 * Parts of a whole, one horizontal bar a row, each adding to 100 %, as an svg element. What a row's shares leave of 1 is
 * drawn as an outline, since it cannot be told. An interval of the first category
 * is a line around its end. A key stands above unless every part carries its name. Default width 720.
 *
 * Throws a TypeError where the data did not pass the airlock, and a RangeError where shares are not within 0 and 1 or add
 * to more than 1.
 */
export function sharesChart(data: Released<SharesData>, options: ChartOptions): Element {
  const { language = english } = options;
  assertReleased(data);
  const { id, width = defaultWidth } = options;
  if (data.rows.length === 0) return nothingDrawn(options, width);
  const rows = data.rows.map((row) => ({ row, parts: segments(data, row) }));
  const shown = rows.flatMap(({ parts }) => parts);
  const named = rows.every(({ parts }) => namesFit(language, parts, width));
  const looks = [...data.categories, { label: data.untold, tone: "untold" as const }];
  const entries = looks.filter(({ tone, label }) => shown.some((part) => part.tone === tone && part.label === label));
  const key = named ? { height: 0, children: [] } : sharesKey(id, entries, width);
  const children: Element[] = [
    texturePatterns(
      id,
      shown.map(({ tone }) => tone),
    ),
    ...key.children,
  ];
  const intervals: IntervalOnBar[] = [];
  let top = key.height === 0 ? 0 : key.height + 10;
  for (const { row, parts } of rows) {
    const head = rowHead(row, top, width, true);
    top += head.height + 4;
    children.push(...head.children, ...rowBars(language, id, parts, top, width, named));
    intervals.push(...intervalOf(row, top, width));
    top += barHeight + lineHeight + rowGap;
  }
  return chartFrame(options, width, {
    height: top - rowGap + 4,
    children: [...children, ...intervalMarks(intervals)],
  });
}
