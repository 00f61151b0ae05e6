import { assertReleased } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { english } from "@rapport/language";
import type { Element } from "hast";
import { s } from "hastscript";
import { checkFlowData } from "./flow-data.js";
import type { FlowData } from "./flow-data.js";
import { flowHeads } from "./flow-heads.js";
import { flowLayout, nodeWidth } from "./flow-layout.js";
import type { FlowBand, FlowNode } from "./flow-layout.js";
import { flowReturns } from "./flow-returns.js";
import { chartFrame } from "./frame.js";
import { nothingDrawn } from "./nothing-drawn.js";
import type { ChartOptions } from "./options.js";
import { lightPalette } from "./palette.js";
import { round2 } from "./round2.js";
import { spread } from "./spread.js";
import { textElement } from "./text-element.js";
import { textWidth, wrapText } from "./text-width.js";
import { texturePatterns, toneBar } from "./textures.js";
import type { ShareTone } from "./textures.js";

const defaultWidth = 720;
const size = 12;
const lineHeight = 16;
const plotHeight = 220;
/** At the right, for the names of the ends. */
const endsWidth = 130;

function fillOf(id: string, tone: ShareTone): string {
  return tone === "rest" ? lightPalette.grey : `url(#${id}-${tone})`;
}

/** A band from one node to the next, and how many went on where there is room for the number. */
function bandElements(
  language: Language,
  id: string,
  { from, to, height, end, count }: FlowBand,
  top: number,
): readonly Element[] {
  const middle = round2((from.x + to.x) / 2);
  const [y0, y1] = [from.y + top, to.y + top];
  const half = height / 2;
  const edge = (a: number, b: number) => `${middle},${round2(a)} ${middle},${round2(b)}`;
  const d = [
    `M${from.x},${round2(y0 - half)} C${edge(y0 - half, y1 - half)} ${to.x},${round2(y1 - half)}`,
    `L${to.x},${round2(y1 + half)} C${edge(y1 + half, y0 + half)} ${from.x},${round2(y0 + half)} Z`,
  ].join(" ");
  const tone = end?.tone ?? "first";
  const grey = tone === "rest" ? ["rc-fill-grey"] : [];
  const band = s("path", { className: ["rc-band", ...grey], d, fill: fillOf(id, tone), fillOpacity: 0.75 });
  const text = count === undefined ? "" : language.count(count);
  const fits = text !== "" && height >= lineHeight && textWidth(text, size) + 8 <= to.x - from.x;
  return [
    band,
    ...(fits ? [textElement(text, middle, round2((y0 + y1) / 2) + 4, { anchor: "middle", halo: true })] : []),
  ];
}

function nodeElements(id: string, { place, x, top: y, height }: FlowNode, top: number): readonly Element[] {
  switch (place.kind) {
    case "stage":
      return [
        s("rect", { className: ["rc-ink"], x, y: round2(y + top), width: nodeWidth, height, fill: lightPalette.ink }),
      ];
    case "end":
      return [toneBar(id, place.end.tone, x, round2(y + top), nodeWidth, height)];
    case "passing":
      return [toneBar(id, "first", x, round2(y + top), nodeWidth, height)];
    default: {
      const unknown: never = place;
      return unknown;
    }
  }
}

/** The names of the ends at the right of the last column, none on another. */
function endNames(nodes: readonly FlowNode[], top: number, width: number): readonly Element[] {
  const named = nodes
    .flatMap(({ place, ...node }) => (place.kind === "end" && place.isLast ? [{ ...node, end: place.end }] : []))
    .toSorted((a, b) => a.top - b.top)
    .map(({ end, x, top: y, height }) => {
      const lines = wrapText(end.label, size, width);
      return { lines, x, at: y + height / 2, size: lines.length * lineHeight };
    });
  const middles = spread(named, plotHeight);
  return named.flatMap(({ lines, x, at }, place) =>
    lines.map((line, row) => {
      const y = top + (middles[place] ?? at) + lineHeight * (row - (lines.length - 1) / 2) + 4;
      return textElement(line, x + nodeWidth + 6, y);
    }),
  );
}

/**
 * How courses move through stages, as an svg element: stages from left to right, bands on to later stages and to the ends, as
 * high as the moves are many; an end's band grows by those of each stage that it passes. Returns are thin arcs under the line,
 * each with its number. Stages stand above with their names where these fit, else with letters that are explained below.
 * Default width 720.
 *
 * Throws a TypeError where the data did not pass the airlock, and a RangeError where a count or a move cannot be
 * (`checkFlowData`).
 */
export function flowChart(data: Released<FlowData>, options: ChartOptions): Element {
  assertReleased(data);
  checkFlowData(data);
  const { id, width = defaultWidth, language = english } = options;
  const right = data.ends.length > 0 ? Math.min(endsWidth, width / 3) : 0;
  const { nodes, bands } = flowLayout(data, width - right, plotHeight);
  if (nodes.length === 0) return nothingDrawn(options, width);
  const columns = data.stages.map(
    (_, stage) => nodes.find(({ place }) => place.kind === "stage" && place.stage === stage)?.x ?? 0,
  );
  const heads = flowHeads(language, data.stages, columns, width - right, width);
  const top = heads.above.height + 8;
  const bottom = top + plotHeight + 8;
  const returns = flowReturns(
    language,
    data,
    columns.map((x) => x + nodeWidth / 2),
    bottom,
  );
  const tones: readonly ShareTone[] = ["first", ...data.ends.map(({ tone }) => tone)];
  const belowTop = bottom + returns.height;
  return chartFrame(options, width, {
    height: belowTop + heads.below.height + 4,
    children: [
      texturePatterns(id, tones),
      ...heads.above.children,
      ...bands.flatMap((band) => bandElements(language, id, band, top)),
      ...nodes.flatMap((node) => nodeElements(id, node, top)),
      ...endNames(nodes, top, right - nodeWidth - 6),
      ...returns.children,
      ...heads.below.childrenAt(belowTop),
    ],
  });
}
