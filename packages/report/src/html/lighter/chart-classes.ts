import type { Properties } from "hast";
import { shortName } from "./short-names.js";

/** A short name for each class of charts. */
export type ClassNames = ReadonlyMap<string, string>;

const chartClass = /\.(rc-[\w-]+)/gu;

/** Names for the classes of charts that a style sheet speaks of. */
export function classNamesOf(styles: string): ClassNames {
  const names = new Set([...styles.matchAll(chartClass)].map(([, name = ""]) => name));
  return new Map([...names].map((name, at) => [name, shortName(at)]));
}

/** A style sheet with the short names. */
export function withShortClasses(styles: string, names: ClassNames): string {
  return styles.replaceAll(chartClass, (whole, name: string) => {
    const short = names.get(name);
    return short === undefined ? whole : `.${short}`;
  });
}

function classesOf({ className }: Properties): readonly string[] {
  return Array.isArray(className) ? className.map(String) : [];
}

function withClasses({ className: _className, ...others }: Properties, classes: readonly string[]): Properties {
  return classes.length === 0 ? others : { className: [...classes], ...others };
}

/** What the style sheet gives to texts that say nothing else. */
const ink = "rc-ink";

/** The properties of an element without classes that say nothing: the style sheet does not speak of them, or says it of all texts. */
export function withoutIdleClasses(properties: Properties, tagName: string, names: ClassNames): Properties {
  const classes = classesOf(properties);
  if (classes.length === 0) return properties;
  const isIdle = (name: string) => (name.startsWith("rc-") && !names.has(name)) || (tagName === "text" && name === ink);
  return withClasses(
    properties,
    classes.filter((name) => !isIdle(name)),
  );
}

/** Attributes that many elements of charts have, and the class that says the same by `chartLooks`. */
interface Look {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly rule: string;
}

/** One that holds another stands before it. */
const looks: readonly Look[] = [
  {
    name: "rc-around",
    attributes: { strokeWidth: 4, strokeLineJoin: "round", paintOrder: "stroke" },
    rule: "stroke-width: 4px; stroke-linejoin: round; paint-order: stroke;",
  },
  { name: "rc-title", attributes: { fontSize: 13, fontWeight: 600 }, rule: "font-size: 13px; font-weight: 600;" },
  { name: "rc-bold", attributes: { fontWeight: 600 }, rule: "font-weight: 600;" },
  { name: "rc-end", attributes: { textAnchor: "end" }, rule: "text-anchor: end;" },
  { name: "rc-middle", attributes: { textAnchor: "middle" }, rule: "text-anchor: middle;" },
  { name: "rc-open", attributes: { fill: "none" }, rule: "fill: none;" },
];

/** What a page's style sheet has to say of charts besides the sheet of their own: the ink of texts that say none, and looks. */
export const chartLooks: string = [
  ".rc { fill: var(--rc-ink); }",
  "@media (forced-colors: active) { .rc { fill: CanvasText; } }",
  ...looks.map(({ name, rule }) => `.${name} { ${rule} }`),
].join("\n");

// Both run over every element of every chart.
function hasAll(properties: Properties, attributes: Look["attributes"]): boolean {
  for (const name in attributes) if (properties[name] !== attributes[name]) return false;
  return true;
}

function without(properties: Properties, attributes: Look["attributes"]): Properties {
  const others: Properties = {};
  for (const name in properties) if (!(name in attributes)) others[name] = properties[name];
  return others;
}

/** The properties of an element with classes in place of attributes that say the same, all in short. */
export function inShort(properties: Properties, names: ClassNames): Properties {
  const classes = [...classesOf(properties)];
  let rest = properties;
  for (const { name: look, attributes } of looks) {
    if (!hasAll(rest, attributes)) continue;
    classes.push(look);
    rest = without(rest, attributes);
  }
  return classes.length === 0
    ? rest
    : withClasses(
        rest,
        classes.map((name) => names.get(name) ?? name),
      );
}
