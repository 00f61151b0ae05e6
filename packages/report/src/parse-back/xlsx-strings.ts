import { childrenOf, textIn } from "./xlsx-workbook.js";
import { localName } from "./xml-tree.js";
import type { XmlElement } from "./xml-tree.js";

/** The shared strings of a workbook: their texts in order, and the elements that hold them. */
export interface SharedStrings {
  readonly texts: readonly string[];
  readonly items: ReadonlySet<XmlElement>;
}

/** The shared strings, of the first part that has them (ECMA-376-1, 18.4). */
export function sharedStrings(roots: readonly XmlElement[]): SharedStrings {
  const table = roots.find((root) => localName(root) === "sst");
  const items = childrenOf(table, "si");
  return { texts: items.map(textIn), items: new Set(items) };
}
