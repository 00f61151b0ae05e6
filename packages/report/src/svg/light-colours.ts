import type { Element, ElementContent } from "hast";

interface ClassColour {
  readonly property: string;
  readonly colour: string | undefined;
}

/** What a style sheet of charts colours of the elements of a class, and how on a light ground, which its first block is for. */
function classColours(styles: string): ReadonlyMap<string | undefined, ClassColour> {
  const block = /^:root \{([^}]*)\}/u.exec(styles)?.[1] ?? "";
  const light = new Map([...block.matchAll(/(--rc-[\w-]+): ([^;]+);/gu)].map(([, name, colour]) => [name, colour]));
  const rules = styles.matchAll(/\.(rc-[\w-]+) \{ (fill|stroke): var\((--rc-[\w-]+)\); \}/gu);
  return new Map(
    [...rules].map(([, name, property = "", colour]) => [name, { property, colour: light.get(colour) }] as const),
  );
}

function classesOf({ properties }: Element): readonly string[] {
  const names = properties["className"];
  return Array.isArray(names) ? names.map(String) : [];
}

function withColours(element: Element, byClass: ReadonlyMap<string | undefined, ClassColour>): Element {
  const coloured = classesOf(element).flatMap((name) => {
    const found = byClass.get(name);
    return found?.colour === undefined ? [] : [[found.property, found.colour] as const];
  });
  return {
    ...element,
    properties: { ...Object.fromEntries(coloured), ...element.properties },
    children: element.children.map((child): ElementContent =>
      child.type === "element" ? withColours(child, byClass) : child,
    ),
  };
}

/**
 * The same drawing with every colour that a page's style sheet gives it as an attribute, for a light ground: programs that
 * show pictures know less of style sheets than of attributes. What has a colour keeps it.
 */
export function withLightColours(element: Element, styles: string): Element {
  return withColours(element, classColours(styles));
}
