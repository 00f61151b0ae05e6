import type { ZipEntry } from "./read-zip.js";
import { localName, readXml } from "./xml-tree.js";
import type { XmlElement, XmlNode } from "./xml-tree.js";

/** One link from a part of a workbook to another part, or out of it. */
export interface Relation {
  readonly id: string;
  /** The name of the part; `undefined` where it leads out of the workbook. */
  readonly target: string | undefined;
}

function elementsIn(nodes: readonly XmlNode[]): readonly XmlElement[] {
  return nodes.flatMap((node) => (node.kind === "element" ? [node, ...elementsIn(node.children)] : []));
}

/** The part that says where a part's links lead (ECMA-376-2, 6.5.3.2). */
function relationsName(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolved(target: string, part: string): string {
  return decodeURI(new URL(target, `part:///${part}`).pathname).slice(1);
}

/** Where the links of one part lead. Throws a `ReadBackError` where they are not well formed. */
export function relationsOf(part: string, parts: ReadonlyMap<string, ZipEntry>): readonly Relation[] {
  const links = parts.get(relationsName(part));
  if (links === undefined) return [];
  return elementsIn(readXml(links.data, "XLSX file").nodes)
    .filter((element) => localName(element) === "Relationship")
    .map(({ attributes }) => {
      const target = attributes.get("Target") ?? "";
      const inside = attributes.get("TargetMode") !== "External" && URL.canParse(target, "part:///");
      return { id: attributes.get("Id") ?? "", target: inside ? resolved(target, part) : undefined };
    });
}

/** The names of all parts that can be reached from the start of the workbook by links. */
export function reachedParts(parts: ReadonlyMap<string, ZipEntry>): ReadonlySet<string> {
  const reached = new Set(["[Content_Types].xml"]);
  const visit = (part: string) => {
    if (reached.has(part)) return;
    if (part !== "") reached.add(part);
    if (parts.has(relationsName(part))) reached.add(relationsName(part));
    for (const { target } of relationsOf(part, parts)) if (target !== undefined && target !== "") visit(target);
  };
  visit("");
  return reached;
}
