import type { Element, ElementContent, Root, RootContent } from "hast";

/** What every text of a chart has by `inkOfCharts`, unless it has a class of its own. */
const ink = "rc-ink";

/** The colour of a chart's texts, which need not say it each: they are some 400 on a page. */
export const inkOfCharts = ".rc { fill: var(--rc-ink); }\n@media (forced-colors: active) { .rc { fill: CanvasText; } }";

function lighter(element: Element): Element {
  const { className, ...properties } = element.properties;
  const isInk = element.tagName === "text" && Array.isArray(className) && className.includes(ink);
  const others = isInk ? className.filter((name) => name !== ink) : className;
  const named = others === undefined || others === null || (Array.isArray(others) && others.length === 0);
  return {
    ...element,
    properties: named ? properties : { className: others, ...properties },
    children: element.children.map((child): ElementContent => (child.type === "element" ? lighter(child) : child)),
  };
}

/** The page without classes that say what its style sheet says of all; its style sheet has to hold `inkOfCharts`. */
export function withoutDefaults(page: Root): Root {
  return {
    ...page,
    children: page.children.map((child): RootContent => (child.type === "element" ? lighter(child) : child)),
  };
}
