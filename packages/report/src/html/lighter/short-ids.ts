import type { Element, Properties, Root } from "hast";
import { shortName } from "./short-names.js";

const pattern = /^url\(#(.*)\)$/u;

interface Calls {
  readonly ids: Set<string>;
  readonly linked: Set<string>;
  /** By what they name or fill. */
  readonly called: Set<string>;
}

/** Gathers what the elements of a page are called, and call. */
function collect(children: Root["children"] | Element["children"], into: Calls): void {
  for (const child of children) {
    if (child.type !== "element") continue;
    const { id, href, ariaLabelledBy, fill } = child.properties;
    if (typeof id === "string") into.ids.add(id);
    if (typeof href === "string" && href.startsWith("#")) into.linked.add(href.slice(1));
    if (Array.isArray(ariaLabelledBy)) for (const name of ariaLabelledBy) into.called.add(String(name));
    const filled = typeof fill === "string" ? pattern.exec(fill)?.[1] : undefined;
    if (filled !== undefined) into.called.add(filled);
    collect(child.children, into);
  }
}

/**
 * Short names for the ids of a page that nothing but its own elements call, and no reader can follow or write down: they are in no
 * link. An id that is there already is not taken.
 */
export function shortIds(page: Root): ReadonlyMap<string, string> {
  const [ids, linked, called] = [new Set<string>(), new Set<string>(), new Set<string>()];
  collect(page.children, { ids, linked, called });
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
  if (id === undefined && ariaLabelledBy === undefined && fill === undefined) return properties;
  const shortOf = (name: string) => short.get(name) ?? name;
  return {
    ...properties,
    ...(typeof id === "string" ? { id: shortOf(id) } : {}),
    ...(Array.isArray(ariaLabelledBy) ? { ariaLabelledBy: ariaLabelledBy.map((name) => shortOf(String(name))) } : {}),
    ...(typeof fill === "string" ? { fill: fill.replace(pattern, (_, name: string) => `url(#${shortOf(name)})`) } : {}),
  };
}
