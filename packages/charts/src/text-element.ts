import type { Element } from "hast";
import { s } from "hastscript";
import { lightPalette } from "./palette.js";
import { round2 } from "./round2.js";

/** Pixels; the size of a text that says none, which the chart itself carries. */
export const textSize = 12;

export type TextTone = "ink" | "quiet";

export interface TextLook {
  readonly tone?: TextTone;
  readonly size?: number;
  readonly bold?: boolean;
  readonly anchor?: "start" | "middle" | "end";
  /** Draws the ground colour around the letters, where they may cross a line. */
  readonly halo?: boolean;
  readonly className?: string;
}

/** One line of text; `y` is its baseline. */
export function textElement(text: string, x: number, y: number, look: TextLook = {}): Element {
  const { tone = "ink", size = textSize, bold = false, anchor = "start", halo = false, className } = look;
  return s(
    "text",
    {
      className: [`rc-${tone}`, ...(halo ? ["rc-halo"] : []), ...(className === undefined ? [] : [className])],
      x: round2(x),
      y: round2(y),
      ...(size === textSize ? {} : { fontSize: size }),
      ...(bold ? { fontWeight: 600 } : {}),
      ...(anchor === "start" ? {} : { textAnchor: anchor }),
      fill: lightPalette[tone],
      ...(halo ? { stroke: lightPalette.ground, strokeWidth: 4, strokeLinejoin: "round", paintOrder: "stroke" } : {}),
    },
    text,
  );
}
