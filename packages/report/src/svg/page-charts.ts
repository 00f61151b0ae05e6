import type { Element, ElementContent, Root } from "hast";

/** A chart of a page. */
export interface PageChart {
  /** What its ids begin with, which is one of its own; the layout is no part of it. */
  readonly id: string;
  readonly svg: Element;
}

function classesOf({ properties }: Element): readonly unknown[] {
  return Array.isArray(properties["className"]) ? properties["className"] : [];
}

/** Charts are known by the class that their styles go by, and named by their titles. */
function chartOf(svg: Element): readonly PageChart[] {
  if (svg.tagName !== "svg" || !classesOf(svg).includes("rc")) return [];
  const title = svg.children.find((child) => child.type === "element" && child.tagName === "title");
  const id = title?.type === "element" ? title.properties["id"] : undefined;
  return typeof id === "string" ? [{ id: id.replace(/(?:-wide)?-title$/u, ""), svg }] : [];
}

/** Every chart of a page in its order, once: of two layouts that for the width of the text, and not that for a phone. */
export function pageCharts({
  children,
}: Pick<Root, "children"> | { readonly children: ElementContent[] }): readonly PageChart[] {
  return children.flatMap((child): readonly PageChart[] => {
    if (child.type !== "element" || classesOf(child).includes("narrow")) return [];
    const [found] = chartOf(child);
    return found === undefined ? pageCharts(child) : [found];
  });
}
