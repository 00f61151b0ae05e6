import type { Element } from "hast";
import { s } from "hastscript";
import { lightPalette } from "./palette.js";

/** How far its ends stand out above and below a bar. */
const overhang = 3;

/** An interval on a bar of some height: a line with a stroke at both ends, on ground, so that it is seen on any colour. */
export function intervalMark(lower: number, upper: number, top: number, height: number): readonly Element[] {
  const [above, below, middle] = [top - overhang, top + height + overhang, top + height / 2];
  const d = `M${lower},${above} V${below} M${lower},${middle} H${upper} M${upper},${above} V${below}`;
  return [
    s("path", { className: ["rc-ground-line"], d, fill: "none", stroke: lightPalette.ground, strokeWidth: 4.5 }),
    s("path", {
      className: ["rc-ink-line", "rc-interval"],
      ...{ d, fill: "none", stroke: lightPalette.ink, strokeWidth: 1.5 },
    }),
  ];
}
