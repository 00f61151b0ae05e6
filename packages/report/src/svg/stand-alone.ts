import { chartStylesOf, plainPalettes } from "@rapport/charts";
import type { Palettes } from "@rapport/charts";
import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import { s } from "hastscript";
import { xmlCharacters } from "../xml-characters.js";
import { withLightColours } from "./light-colours.js";

const margin = 16;
const lineHeight = 20;
/** As in the page, whose style sheet may say it there. */
const font = { fontSize: 12, fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif" };

/** A size of the chart itself, which it always has. */
function size(svg: Element, name: "width" | "height"): number {
  const value = Number(svg.properties[name]);
  if (Number.isFinite(value)) return value;
  throw new TypeError(`A chart without a ${name} cannot stand alone.`);
}

export interface StandAloneOptions {
  /** Written above the chart, where it must not go without that. */
  readonly marked?: string;
  readonly palettes?: Palettes;
}

/** A chart as an SVG file: on white, with a margin, in the colours for a light ground, which it carries itself. */
export function standAlone(chart: Element, { marked, palettes = plainPalettes }: StandAloneOptions = {}): string {
  const svg = withLightColours(chart, chartStylesOf(palettes));
  const head = marked === undefined ? 0 : lineHeight;
  const width = size(svg, "width") + 2 * margin;
  const height = size(svg, "height") + 2 * margin + head;
  const place = { x: -margin, y: -margin - head, width, height };
  const mark =
    marked === undefined
      ? []
      : [s("text", { x: 0, y: -head + 8, fontSize: 13, fontWeight: 600, fill: palettes.light.ink }, marked)];
  const [title, description, ...marks] = svg.children;
  const names = [title, description].flatMap((child) => (child === undefined ? [] : [child]));
  const alone: Element = {
    ...svg,
    properties: {
      xmlns: "http://www.w3.org/2000/svg",
      ...font,
      ...svg.properties,
      viewBox: `${place.x} ${place.y} ${width} ${height}`,
      width,
      height,
    },
    // The name of a picture is its first child.
    children: [...names, s("rect", { ...place, fill: palettes.light.ground }), ...mark, ...marks],
  };
  // Which HTML may hold in a text and XML may not (XML 1.0, 2.4).
  const written = toHtml(alone, { space: "svg", closeEmptyElements: true }).replaceAll("]]>", "]]&gt;");
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlCharacters(written)}\n`;
}
