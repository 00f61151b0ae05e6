import { xmlCharacters } from "../xml-characters.js";

/** Markup that is escaped already. Only `element` and `text` make it, so that no text is taken for markup. */
export interface Xml {
  readonly xml: string;
}

const references = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

function escaped(value: string): string {
  return xmlCharacters(value).replaceAll(/[&<>"]/gu, (sign) => references.get(sign) ?? sign);
}

export function text(value: string): Xml {
  return { xml: escaped(value) };
}

/** An element; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: readonly Xml[] = [],
): Xml {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(String(value))}"`]))
    .join("");
  const content = children.map(({ xml }) => xml).join("");
  return { xml: content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>` };
}

/** A part of a workbook as it is written. */
export function xmlPart({ xml }: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`;
}
