import type { Element, ElementContent, Properties } from "hast";
import { withoutIdleClasses } from "./chart-classes.js";
import type { ClassNames } from "./chart-classes.js";
import { chartLayers } from "./chart-layers.js";
import type { Layer } from "./chart-layers.js";
import { chartMark } from "./chart-mark.js";
import type { Mark } from "./chart-mark.js";
import { pathData } from "./path-data.js";

function element(tagName: string, properties: Properties, children: readonly ElementContent[] = []): Element {
  return { type: "element", tagName, properties, children: [...children] };
}

/** A place is nought where it is not said, and a tenth of a unit is finer than a screen shows. */
function placeOf(place: Properties): Properties {
  const tenths = Object.entries(place).map(([name, value]) => [name, Math.round(Number(value) * 10) / 10] as const);
  return Object.fromEntries(tenths.filter(([, value]) => value !== 0));
}

function drawn({ marks }: Layer, names: ClassNames): readonly Element[] {
  const [first] = marks;
  if (first === undefined) return [];
  const { kind, look } = first;
  if (kind === "other") return [lighterChart(first.element, names)];
  if (kind === "path") return [element("path", { ...look, d: pathData(marks.flatMap(({ steps }) => steps)) })];
  const isGroup = marks.length > 1 && Object.keys(look).length > 0;
  const singles = marks.map(({ place, element: { tagName, children } }) =>
    element(tagName, { ...(isGroup ? {} : look), ...placeOf(place) }, children),
  );
  return isGroup ? [element("g", look, singles)] : singles;
}

/**
 * A chart, or a part of one, that shows the same with fewer elements and attributes: what looks the same is drawn together.
 * Classes without a name are left out.
 */
export function lighterChart(chart: Element, names: ClassNames): Element {
  const marks: Mark[] = [];
  for (const child of chart.children) {
    // In a title or a text there are words, and a pattern is no place where anything stands.
    if (child.type !== "element" || chart.tagName === "defs") return chart;
    marks.push(chartMark({ ...child, properties: withoutIdleClasses(child.properties, child.tagName, names) }));
  }
  return { ...chart, children: chartLayers(marks).flatMap((layer) => drawn(layer, names)) };
}
