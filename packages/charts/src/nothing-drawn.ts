import { english } from "@rapport/language";
import type { Element } from "hast";
import { chartFrame } from "./frame.js";
import type { ChartOptions } from "./options.js";
import { textElement, textSize } from "./text-element.js";
import { wrapText } from "./text-width.js";

const lineHeight = 16;

/** A chart of nothing: a sentence in place of an empty frame. */
export function nothingDrawn(options: ChartOptions, width: number): Element {
  const { language = english } = options;
  const lines = wrapText(language.say("chart.nothing"), textSize, width);
  return chartFrame(options, width, {
    height: lines.length * lineHeight + 4,
    children: lines.map((line, at) => textElement(line, 0, 12 + lineHeight * at)),
  });
}
