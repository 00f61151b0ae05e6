import type { Element } from "hast";
import { textSize } from "./text-element.js";

/** The elements of a tree that a rule holds for, the tree itself first, in the order in which they are written. */
export function elementsOf(tree: Element, holds: (element: Element) => boolean = () => true): readonly Element[] {
  const inside = tree.children.flatMap((child) => (child.type === "element" ? elementsOf(child, holds) : []));
  return holds(tree) ? [tree, ...inside] : inside;
}

/** The elements of one name. */
export function byTag(tree: Element, tagName: string): readonly Element[] {
  return elementsOf(tree, (element) => element.tagName === tagName);
}

/** The elements of one class. */
export function byClass(tree: Element, name: string): readonly Element[] {
  return elementsOf(tree, ({ properties: { className } }) => Array.isArray(className) && className.includes(name));
}

/** The text inside an element. */
export function textOf(element: Element): string {
  return element.children
    .map((child) => {
      if (child.type === "element") return textOf(child);
      return child.type === "text" ? child.value : "";
    })
    .join("");
}

/** All lines of text that are drawn, in their order. */
export function linesOf(tree: Element): readonly string[] {
  return byTag(tree, "text").map(textOf);
}

/** The size of a text in pixels: its own, or the chart's. */
export function fontSizeOf(text: Element): number {
  return Number(text.properties["fontSize"] ?? textSize);
}

/** A property as a number; NaN where it is missing. */
export function numberOf(element: Element | undefined, property: string): number {
  return Number(element?.properties[property]);
}
