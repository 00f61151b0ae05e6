import { relationsOf } from "./xlsx-relations.js";
import type { ZipEntry } from "./read-zip.js";
import { localName, readXml } from "./xml-tree.js";
import type { XmlElement, XmlNode } from "./xml-tree.js";

/** A sheet of a workbook. */
export interface SheetPlace {
  /** From 1, in the order of the tabs. */
  readonly number: number;
  /** Whether its tab is hidden, or very hidden so that only a program can show it. */
  readonly hidden: boolean;
}

/** The first element of a document. */
export function rootOf(nodes: readonly XmlNode[]): XmlElement | undefined {
  return nodes.find((node) => node.kind === "element");
}

/** The elements directly inside. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => child.kind === "element" && localName(child) === name,
  );
}

/** All text inside an element, run together. */
export function textIn(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (child.kind === "element") return textIn(child);
      return child.kind === "text" || child.kind === "cdata" ? child.text : "";
    })
    .join("");
}

/** The sheets by the names of their parts. Throws a `ReadBackError` where the workbook is not well formed. */
export function sheetPlaces(parts: ReadonlyMap<string, ZipEntry>): ReadonlyMap<string, SheetPlace> {
  const places = new Map<string, SheetPlace>();
  for (const { target: book } of relationsOf("", parts)) {
    const part = book === undefined ? undefined : parts.get(book);
    const root = part === undefined ? undefined : xmlRoot(part);
    if (book === undefined || root === undefined || localName(root) !== "workbook") continue;
    const targets = new Map(relationsOf(book, parts).map(({ id, target }) => [id, target]));
    for (const sheet of childrenOf(root, "sheets").flatMap((sheets) => childrenOf(sheets, "sheet"))) {
      const id = [...sheet.attributes].find(([name]) => name.endsWith(":id"))?.[1] ?? "";
      const target = targets.get(id);
      const hidden = (sheet.attributes.get("state") ?? "visible") !== "visible";
      if (target !== undefined) places.set(target, { number: places.size + 1, hidden });
    }
  }
  return places;
}

function xmlRoot({ name, data }: ZipEntry): XmlElement | undefined {
  return /\.xml$/iu.test(name) ? rootOf(readXml(data, "XLSX file").nodes) : undefined;
}
