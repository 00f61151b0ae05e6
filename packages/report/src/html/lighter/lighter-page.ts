import type { Element, ElementContent, Root, RootContent } from "hast";
import { inShort, withoutIdleClasses } from "./chart-classes.js";
import type { ClassNames } from "./chart-classes.js";
import { lighterChart } from "./lighter-chart.js";
import { shortIds, withShortIds } from "./short-ids.js";

/** An element and all inside it, each with something done to it, from the outside in. */
function mapped(element: Element, change: (element: Element) => Element): Element {
  const { children, ...changed } = change(element);
  return {
    ...changed,
    children: children.map((child): ElementContent => (child.type === "element" ? mapped(child, change) : child)),
  };
}

/**
 * A page that shows and says the same in fewer bytes: what a chart draws alike is one element, classes and ids that only the page
 * itself calls are short. Its style sheet has to call the classes by the same names, and to hold `chartLooks`.
 */
export function lighterPage(page: Root, names: ClassNames): Root {
  const ids = shortIds(page);
  const lean = (element: Element): Element => ({
    ...element,
    properties: withoutIdleClasses(element.properties, element.tagName, names),
  });
  const short = (element: Element): Element => ({
    ...element,
    properties: inShort(withShortIds(element.properties, ids), names),
  });
  const lighter = (element: Element): Element => {
    if (element.tagName === "svg") return mapped(lighterChart(mapped(element, lean)), short);
    const children = element.children.map((child): ElementContent => (child.type === "element" ? lighter(child) : child));
    return { ...element, properties: withShortIds(element.properties, ids), children };
  };
  return {
    ...page,
    children: page.children.map((child): RootContent => (child.type === "element" ? lighter(child) : child)),
  };
}
