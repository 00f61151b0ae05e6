import type { Element } from "hast";
import { s } from "hastscript";
import type { ChartOptions } from "./options.js";
import { round2 } from "./round2.js";
import { textElement, textSize } from "./text-element.js";
import { boldness, wrapText } from "./text-width.js";

const titleSize = 13;
const lineHeight = 16;

/** What a chart draws below its head: the marks, and how high they reach. */
export interface ChartBody {
  readonly height: number;
  readonly children: readonly Element[];
}

function lines(text: string | undefined, size: number, width: number): readonly string[] {
  return text === undefined ? [] : wrapText(text, size, width);
}

/**
 * The svg around a chart: its name and description for assistive technology, then title and subtitle, the body, and the
 * source line, so that it stands alone when it is copied out.
 */
export function chartFrame(options: ChartOptions, width: number, body: ChartBody): Element {
  const { id, title, description, subtitle, source } = options;
  const titleLines = lines(title, titleSize, width / boldness);
  const subtitleLines = lines(subtitle, textSize, width);
  const sourceLines = lines(source, textSize, width);
  const top = (titleLines.length + subtitleLines.length) * lineHeight + 8;
  const foot = top + body.height;
  const height = foot + (sourceLines.length > 0 ? sourceLines.length * lineHeight + 8 : 0);
  const at = (index: number) => lineHeight * index + 13;
  return s(
    "svg",
    {
      className: ["rc"],
      role: "img",
      ariaLabelledBy: [`${id}-title`, `${id}-desc`],
      viewBox: `0 0 ${round2(width)} ${round2(height)}`,
      width: round2(width),
      height: round2(height),
      fontSize: textSize,
      fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
    },
    s("title", { id: `${id}-title` }, title),
    s("desc", { id: `${id}-desc` }, description),
    titleLines.map((line, index) => textElement(line, 0, at(index), { size: titleSize, bold: true })),
    subtitleLines.map((line, index) => textElement(line, 0, at(titleLines.length + index), { tone: "quiet" })),
    s("g", { transform: `translate(0 ${round2(top)})` }, [...body.children]),
    sourceLines.map((line, index) => textElement(line, 0, foot + 8 + at(index), { tone: "quiet" })),
  );
}
