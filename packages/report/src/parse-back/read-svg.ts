import { attributePieces, namePieces } from "./attribute-pieces.js";
import { cssPieces } from "./css-pieces.js";
import { withInner } from "./data-address.js";
import { hidesItself } from "./hidden-element.js";
import type { Piece, ReadInner } from "./piece.js";
import { placeName } from "./plain-name.js";
import { joinedPieces } from "./text-runs.js";
import type { TextRun } from "./text-runs.js";
import { localName, readXml } from "./xml-tree.js";
import type { XmlElement, XmlNode } from "./xml-tree.js";

interface Around {
  readonly where: string;
  readonly hidden: boolean;
  /** The name of the element around. */
  readonly element: string;
}

/** Elements of SVG in which several texts stand beside one another. */
const oneLine = new Set(["text", "title", "desc"]);

function textsIn(nodes: readonly XmlNode[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.kind === "element") return textsIn(node.children);
    return node.kind === "text" || node.kind === "cdata" ? [node.text] : [];
  });
}

/** Every text in an SVG file. Throws a `ReadBackError` where it is not well formed. */
export function readSvg(bytes: Uint8Array, read: ReadInner): readonly Piece[] {
  const { nodes, marks } = readXml(bytes, "SVG file");
  const runs: TextRun[] = [];

  const elementPieces = (
    element: XmlElement,
    { where: parent, hidden: covered }: Around,
    at: number,
  ): readonly Piece[] => {
    const local = localName(element);
    const where = `${parent}${placeName(element.name, "element")}[${at + 1}]`;
    const hidden = covered || hidesItself(local, element.attributes);
    if (oneLine.has(local)) runs.push({ where, hidden, texts: textsIn(element.children) });
    const holder = { where, svg: true, hidden };
    return [
      ...namePieces(`${where} name`, element.name),
      ...[...element.attributes].flatMap(([name, value]) => attributePieces(holder, name, value, read)),
      ...contentPieces(element.children, { where: `${where}/`, hidden, element: local }),
    ];
  };

  const contentPieces = (children: readonly XmlNode[], around: Around): readonly Piece[] =>
    children.flatMap((node, at) => {
      if (node.kind === "element") return elementPieces(node, around, at);
      const { kind, text } = node;
      const shown = kind === "text" || kind === "cdata";
      if (shown && text.trim() === "") return [];
      const where = `${around.where}${kind}`;
      if (shown && around.element === "style") return cssPieces(where, text, false, read);
      return withInner({ where, text, hidden: around.hidden || !shown }, read);
    });

  const pieces = contentPieces(nodes, { where: "", hidden: false, element: "" });
  return [...marks, ...pieces, ...joinedPieces(runs)];
}
