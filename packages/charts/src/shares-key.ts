import type { Element } from "hast";
import { textElement } from "./text-element.js";
import { textWidth, wrapText } from "./text-width.js";
import { toneBar } from "./textures.js";
import type { ShareTone } from "./textures.js";

const size = 12;
const lineHeight = 18;
const swatch = 22;

export interface KeyEntry {
  readonly label: string;
  readonly tone: ShareTone;
}

/** What each look means, in as few lines as the width allows; `height` in pixels. */
export function sharesKey(
  id: string,
  entries: readonly KeyEntry[],
  width: number,
): { readonly height: number; readonly children: readonly Element[] } {
  const children: Element[] = [];
  let x = 0;
  let y = 0;
  for (const { label, tone } of entries) {
    const lines = wrapText(label, size, width - swatch);
    const needed = swatch + Math.max(0, ...lines.map((line) => textWidth(line, size)));
    if (x > 0 && x + needed > width) {
      x = 0;
      y += lineHeight;
    }
    children.push(toneBar(id, tone, x, y + 2, 16, 12));
    lines.forEach((line, at) => {
      children.push(textElement(line, x + swatch, y + 12 + lineHeight * at));
    });
    y += lineHeight * Math.max(0, lines.length - 1);
    x += needed + 16;
  }
  return { height: entries.length === 0 ? 0 : y + lineHeight, children };
}
