import type { Element } from "hast";
import { s } from "hastscript";
import { lightPalette } from "./palette.js";

/** How a part looks: one of four hues, each with its own texture; grey; or an outline without filling. */
export type ShareTone = "first" | "second" | "third" | "fourth" | "rest" | "untold";

const [blue, vermilion, green, purple] = lightPalette.series;

const hues = {
  first: { className: "rc-fill-1", colour: blue },
  second: { className: "rc-fill-2", colour: vermilion },
  third: { className: "rc-fill-3", colour: green },
  fourth: { className: "rc-fill-4", colour: purple },
} as const;

type HueTone = keyof typeof hues;

function isHue(tone: ShareTone): tone is HueTone {
  return tone in hues;
}

function onGround(d: string): Element {
  const look = { stroke: lightPalette.ground, strokeWidth: 1.5, fill: "none" };
  return s("path", { className: ["rc-ground-line"], d, ...look });
}

function texture(tone: HueTone): readonly Element[] {
  switch (tone) {
    case "first":
      return [];
    case "second":
      return [onGround("M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4")];
    case "third":
      return [s("circle", { className: ["rc-ground"], cx: 4, cy: 4, r: 1.5, fill: lightPalette.ground })];
    case "fourth":
      return [onGround("M4,0 v8")];
    default: {
      const unknown: never = tone;
      return unknown;
    }
  }
}

/** The patterns that the given tones need, each with an id under the chart's own prefix. */
export function texturePatterns(id: string, tones: readonly ShareTone[]): Element {
  const used = [...new Set(tones)].filter(isHue);
  return s(
    "defs",
    used.map((tone) => {
      const { className, colour } = hues[tone];
      return s("pattern", { id: `${id}-${tone}`, width: 8, height: 8, patternUnits: "userSpaceOnUse" }, [
        s("rect", { className: [className], width: 8, height: 8, fill: colour }),
        ...texture(tone),
      ]);
    }),
  );
}

/** A bar of one tone. */
export function toneBar(id: string, tone: ShareTone, x: number, y: number, width: number, height: number): Element {
  const place = { x, y, width, height };
  if (isHue(tone)) {
    return s("rect", { className: ["rc-bar"], ...place, fill: `url(#${id}-${tone})` });
  }
  if (tone === "rest") {
    return s("rect", { className: ["rc-bar", "rc-fill-grey", "rc-line-grey"], ...place, fill: lightPalette.grey });
  }
  return s("rect", {
    className: ["rc-bar", "rc-axis"],
    x: x + 0.5,
    y: y + 0.5,
    width: Math.max(0, width - 1),
    height: height - 1,
    fill: "none",
    stroke: lightPalette.quiet,
    strokeDasharray: "3 2",
  });
}
