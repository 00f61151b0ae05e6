import type { Element, ElementContent, Root, RootContent } from "hast";
import { inShort } from "./chart-classes.js";
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
  const short = (element: Element): Element => ({
    ...element,
    properties: inShort(withShortIds(element.properties, ids), names),
  });
  const lighter = (element: Element): Element => {
    if (element.tagName === "svg") return mapped(lighterChart(element, names), short);
    const properties = withShortIds(element.properties, ids);
    const isLeaf = element.children.every(({ type }) => type !== "element");
    if (isLeaf) return properties === element.properties ? element : { ...element, properties };
    const children = element.children.map((child) => (child.type === "element" ? lighter(child) : child));
    const isSame = properties === element.properties && children.every((child, at) => child === element.children[at]);
    // Most of a page is tables, of which nothing changes.
    return isSame ? element : { ...element, properties, children };
  };
  return {
    ...page,
    children: page.children.map((child): RootContent => (child.type === "element" ? lighter(child) : child)),
  };
}
