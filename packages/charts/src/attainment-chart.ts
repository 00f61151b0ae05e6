import { assertReleased } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { english } from "@rapport/language";
import type { Element } from "hast";
import { s } from "hastscript";
import { attainmentLayout } from "./attainment-data.js";
import type { AttainmentData, AttainmentPart } from "./attainment-data.js";
import { chartFrame } from "./frame.js";
import type { ChartBody } from "./frame.js";
import { nothingDrawn } from "./nothing-drawn.js";
import type { ChartOptions } from "./options.js";
import { lightPalette } from "./palette.js";
import { partInWords, percentInWords } from "./percent.js";
import { round2 } from "./round2.js";
import { rowHead } from "./row-head.js";
import { rowLabelGap, rowLabels, rowLabelSize } from "./row-labels.js";
import { sharesKey } from "./shares-key.js";
import { textElement } from "./text-element.js";
import { textWidth, wrapText } from "./text-width.js";
import { texturePatterns, toneBar } from "./textures.js";

const defaultWidth = 720;
const lineHeight = 16;
const barHeight = 18;
const rowGap = 14;

/** Pixels for a share, and where the line stands. */
interface Scale {
  readonly width: number;
  readonly unit: number;
  readonly zero: number;
}

const labelOf = (language: Language, { share, label }: AttainmentPart, named: boolean) =>
  named ? partInWords(language, share, label) : percentInWords(language, share);

function namesFit(language: Language, parts: readonly AttainmentPart[], { unit }: Scale): boolean {
  return parts.every(
    (part) => textWidth(labelOf(language, part, true), rowLabelSize) + rowLabelGap <= part.share * unit,
  );
}

/** What both directions mean, beside each other at both ends, or below each other where there is no room. */
function sideHead({ worse, better }: AttainmentData["sides"], top: number, width: number): ChartBody {
  const [left, right] = [`← ${worse}`, `${better} →`];
  const quiet = { tone: "quiet" } as const;
  if (textWidth(left, rowLabelSize) + textWidth(right, rowLabelSize) + 2 * rowLabelGap <= width) {
    return {
      height: lineHeight + 4,
      children: [
        textElement(left, 0, top + 12, quiet),
        textElement(right, width, top + 12, { ...quiet, anchor: "end" }),
      ],
    };
  }
  const lefts = wrapText(left, rowLabelSize, width);
  const rights = wrapText(right, rowLabelSize, width);
  return {
    height: (lefts.length + rights.length) * lineHeight + 4,
    children: [
      ...lefts.map((line, at) => textElement(line, 0, top + 12 + lineHeight * at, quiet)),
      ...rights.map((line, at) =>
        textElement(line, width, top + 12 + lineHeight * (lefts.length + at), { ...quiet, anchor: "end" }),
      ),
    ],
  };
}

function zeroLine(zero: number, top: number, width: number): Element {
  const x = round2(Math.min(Math.max(zero, 0.5), width - 0.5));
  const ends = { x1: x, x2: x, y1: top - 4, y2: top + barHeight + 4 };
  return s("line", { className: ["rc-axis"], ...ends, stroke: lightPalette.quiet, strokeWidth: 1.5 });
}

function rowBars(
  language: Language,
  id: string,
  parts: readonly AttainmentPart[],
  top: number,
  { width, unit, zero }: Scale,
  named: boolean,
): readonly Element[] {
  const labels = rowLabels(
    parts.map((part) => ({ text: labelOf(language, part, named), share: part.share, x: zero + part.from * unit })),
    width,
  );
  return [
    ...parts.map(({ tone, from, share }, at) => {
      const gap = at < parts.length - 1 ? 1.5 : 0;
      const x = round2(zero + from * unit);
      return toneBar(id, tone, x, top, round2(Math.max(0.5, share * unit - gap)), barHeight);
    }),
    zeroLine(zero, top, width),
    ...labels.map(({ text, x }) => textElement(text, x, top + barHeight + 14)),
  ];
}

/**
 * How far goals got, one bar a row: what is worse lies to the left of a line, what is better to the right, what is neither on
 * it; as an svg element. All rows share one scale, so that they can be compared. A key stands above unless every part
 * carries its name. Default width 720.
 *
 * Throws a TypeError where the data did not pass the airlock, and a RangeError where shares are not within 0 and 1 or add
 * to more than 1.
 */
export function attainmentChart(data: Released<AttainmentData>, options: ChartOptions): Element {
  const { language = english } = options;
  assertReleased(data);
  const { id, width = defaultWidth } = options;
  const { rows, left, right } = attainmentLayout(data);
  if (rows.every(({ parts }) => parts.length === 0)) return nothingDrawn(options, width);
  const unit = left + right > 0 ? width / (left + right) : 0;
  const scale = { width, unit, zero: left * unit };
  const shown = rows.flatMap(({ parts }) => parts);
  const named = rows.every(({ parts }) => namesFit(language, parts, scale));
  const entries = data.levels.filter(({ label }) => shown.some((part) => part.label === label));
  const key = named ? { height: 0, children: [] } : sharesKey(id, entries, width);
  const head = sideHead(data.sides, key.height, width);
  const children: Element[] = [
    texturePatterns(
      id,
      shown.map(({ tone }) => tone),
    ),
    ...key.children,
    ...head.children,
  ];
  let top = key.height + head.height + 4;
  for (const { row, parts } of rows) {
    const label = rowHead(row, top, width, true);
    top += label.height + 6;
    children.push(...label.children, ...rowBars(language, id, parts, top, scale, named));
    top += barHeight + lineHeight + rowGap;
  }
  return chartFrame(options, width, { height: top - rowGap + 4, children });
}
