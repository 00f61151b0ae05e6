import type { Element } from "hast";
import { s } from "hastscript";

/** Half the height of the head of an arrow. */
const arrow = 4;

/** The head of an arrow at an end of the axis, where an interval is open; `look` is its class and colour. */
export function openEnd(
  x: number,
  y: number,
  towards: 1 | -1,
  { className, stroke }: { readonly className: string; readonly stroke: string },
): Element {
  const points = `${x - towards * arrow},${y - arrow} ${x},${y} ${x - towards * arrow},${y + arrow}`;
  return s("polyline", { className: [className], points, fill: "none", stroke, strokeWidth: 2 });
}
