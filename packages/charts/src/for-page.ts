import type { Element, ElementContent } from "hast";
import { classColours } from "./chart-styles.js";
import { round2 } from "./round2.js";

function classesOf({ properties }: Element): readonly string[] {
  const { className } = properties;
  return Array.isArray(className) ? className.map(String) : [];
}

/** What the style sheet sets for an element of these classes. */
function isStyled(classes: readonly string[], property: "fill" | "stroke"): boolean {
  return classes.some((name) => classColours[name] === property);
}

function lean(element: Element, isRoot: boolean): Element {
  const classes = classesOf(element);
  const kept = Object.entries(element.properties).filter(([name]) => {
    if (name === "fill" || name === "stroke") return !isStyled(classes, name);
    return !(isRoot && (name === "fontSize" || name === "fontFamily"));
  });
  const properties = kept.map(([name, value]) => [name, typeof value === "number" ? round2(value) : value]);
  const children = element.children.map((child): ElementContent =>
    child.type === "element" ? lean(child, false) : child,
  );
  return { ...element, properties: Object.fromEntries(properties), children };
}

/**
 * A chart for a page that holds `chartStyles`: without the colours and the font that the style sheet gives it, which are a
 * quarter of its bytes. It shows the same there, and follows the page's colours as
 * before.
 */
export function forPage(chart: Element): Element {
  return lean(chart, true);
}
