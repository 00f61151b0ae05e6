import type { Element } from "hast";
import { textWidth } from "./text-width.js";
import { byTag, fontSizeOf, numberOf, textOf } from "./tree.fixture.js";

export interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** In pixels. */
  readonly size: number;
  readonly anchor: "start" | "middle" | "end";
}

/** Of what the charts reckon with, which is more than any screen needs: what lies side by side may touch there. */
const slack = 0.97;

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
      const width = slack * textWidth(text, size);
      const given = element.properties["textAnchor"];
      const anchor = given === "end" || given === "middle" ? given : "start";
      const x = numberOf(element, "x") - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
      const baseline = numberOf(element, "y") + shift;
      return { text, left: x, right: x + width, top: baseline - 0.7 * size, bottom: baseline, size, anchor };
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

/** Texts that reach beyond the frame, by what the charts reckon with, which is more than any screen needs. */
export function outsideOf(svg: Element, boxes: readonly Box[]): readonly string[] {
  const [width, height] = [numberOf(svg, "width"), numberOf(svg, "height")];
  const middleOf = ({ left, right }: Box) => (left + right) / 2;
  return boxes
    .filter((box) => {
      const anchored = box.anchor === "middle" ? middleOf(box) : box.anchor === "end" ? box.right : box.left;
      const reach = textWidth(box.text, box.size);
      const left = box.anchor === "middle" ? anchored - reach / 2 : box.anchor === "end" ? anchored - reach : anchored;
      return left < -0.5 || left + reach > width + 0.5 || box.top < 0 || box.bottom > height;
    })
    .map(({ text }) => text);
}
