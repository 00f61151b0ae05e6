import type { Element, Properties, Root } from "hast";
import { shortName } from "./short-names.js";

/** What an element calls by their ids: those that name it, and a pattern. */
function referencesOf({ ariaLabelledBy, fill }: Properties): readonly string[] {
  const pattern = /^url\(#(.*)\)$/u.exec(String(fill))?.[1];
  const names = Array.isArray(ariaLabelledBy) ? ariaLabelledBy.map(String) : [];
  return pattern === undefined ? names : [...names, pattern];
}

function elementsOf({ children }: Root | Element): readonly Element[] {
  return children.flatMap((child) => (child.type === "element" ? [child, ...elementsOf(child)] : []));
}

/**
 * Short names for the ids of a page that nothing but its own elements call, and no reader can follow or write down: they are in no
 * link. An id that is there already is not taken.
 */
export function shortIds(page: Root): ReadonlyMap<string, string> {
  const elements = elementsOf(page);
  const ids = new Set(elements.map(({ properties }) => properties["id"]));
  const linked = new Set(elements.map(({ properties }) => String(properties["href"] ?? "").replace(/^#/u, "")));
  const called = new Set(elements.flatMap(({ properties }) => referencesOf(properties)));
  const short = new Map<string, string>();
  let at = 0;
  for (const id of called) {
    if (linked.has(id)) continue;
    while (ids.has(shortName(at))) at += 1;
    short.set(id, shortName(at));
    at += 1;
  }
  return short;
}

/** Properties with the short names of ids. */
export function withShortIds(properties: Properties, short: ReadonlyMap<string, string>): Properties {
  const { id, ariaLabelledBy, fill } = properties;
  const shortOf = (name: string) => short.get(name) ?? name;
  return {
    ...properties,
    ...(typeof id === "string" ? { id: shortOf(id) } : {}),
    ...(Array.isArray(ariaLabelledBy) ? { ariaLabelledBy: ariaLabelledBy.map((name) => shortOf(String(name))) } : {}),
    ...(typeof fill === "string" ? { fill: fill.replace(/^url\(#(.*)\)$/u, (_, name: string) => `url(#${shortOf(name)})`) } : {}),
  };
}
