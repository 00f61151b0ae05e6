import { chartStyles } from "@rapport/charts";
import type { Element, ElementContent } from "hast";

/** The first block of the style sheet sets the colours for a light ground. */
const lightBlock = /^:root \{([^}]*)\}/u.exec(chartStyles)?.[1] ?? "";
const light = new Map([...lightBlock.matchAll(/(--rc-[\w-]+): ([^;]+);/gu)].map(([, name, colour]) => [name, colour]));

/** What the style sheet colours of the elements of a class, and how on a light ground. */
const byClass = new Map(
  [...chartStyles.matchAll(/\.(rc-[\w-]+) \{ (fill|stroke): var\((--rc-[\w-]+)\); \}/gu)].map(
    ([, name, property = "", colour]) => [name, { property, colour: light.get(colour) }],
  ),
);

function classesOf({ properties }: Element): readonly string[] {
  const names = properties["className"];
  return Array.isArray(names) ? names.map(String) : [];
}

/**
 * The same drawing with every colour that a page's style sheet gives it as an attribute, for a light ground: programs that
 * show pictures know less of style sheets than of attributes. What has a colour keeps it.
 */
export function withLightColours(element: Element): Element {
  const coloured = classesOf(element).flatMap((name) => {
    const found = byClass.get(name);
    return found?.colour === undefined ? [] : [[found.property, found.colour] as const];
  });
  return {
    ...element,
    properties: { ...Object.fromEntries(coloured), ...element.properties },
    children: element.children.map((child): ElementContent =>
      child.type === "element" ? withLightColours(child) : child,
    ),
  };
}
