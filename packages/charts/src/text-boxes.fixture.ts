import type { Element } from "hast";
import { byTag, fontSizeOf, numberOf, textOf } from "./tree.fixture.js";

export interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** About two thirds of what the charts reckon with, so that a box that overlaps here overlaps on any screen. */
const emWidth = 0.5;

function shiftOf(group: Element): number {
  const transform = group.properties["transform"];
  return typeof transform === "string" ? Number(/translate\(0 ([\d.]+)\)/.exec(transform)?.[1] ?? 0) : 0;
}

/** Where the lines of text of a chart stand. */
export function textBoxes(svg: Element): readonly Box[] {
  const boxesIn = (texts: readonly Element[], shift: number) =>
    texts.map((element): Box => {
      const text = textOf(element);
      const size = fontSizeOf(element);
      const width = text.length * size * emWidth;
      const anchor = element.properties["textAnchor"];
      const x = numberOf(element, "x") - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
      const baseline = numberOf(element, "y") + shift;
      return { text, left: x, right: x + width, top: baseline - 0.7 * size, bottom: baseline };
    });
  const groups = svg.children.filter((child) => child.type === "element" && child.tagName === "g");
  const direct = svg.children.filter((child) => child.type === "element" && child.tagName === "text");
  return [
    ...boxesIn(
      direct.filter((child) => child.type === "element"),
      0,
    ),
    ...groups.flatMap((group) => (group.type === "element" ? boxesIn(byTag(group, "text"), shiftOf(group)) : [])),
  ];
}

/** Pairs of lines of text that lie on each other. */
export function overlaps(boxes: readonly Box[]): readonly (readonly [string, string])[] {
  return boxes.flatMap((a, at) =>
    boxes
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => [a.text, b.text] as const),
  );
}
