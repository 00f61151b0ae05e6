import { isFormatName, namePieces } from "./attribute-pieces.js";
import { withInner } from "./data-address.js";
import type { Piece, ReadInner } from "./piece.js";
import { placeName } from "./plain-name.js";
import { joinedPieces } from "./text-runs.js";
import type { TextRun } from "./text-runs.js";
import { localName } from "./xml-tree.js";
import type { XmlDocument, XmlElement, XmlNode } from "./xml-tree.js";

/** Attributes that number and measure the parts of a workbook (ECMA-376-1, part 18). */
const layout = new Set(
  "r s t count uniqueCount ref sqref topLeftCell activeCell spans ht width min max sheetId localSheetId xfId fontId fillId borderId numFmtId id r:id Id baseColWidth defaultRowHeight defaultColWidth outlineLevel outlineLevelRow outlineLevelCol zoomScale zoomScaleNormal zoomScalePageLayoutView tabSelected workbookViewId tabRatio xWindow yWindow windowWidth windowHeight activeTab firstSheet rgb indexed theme tint hidden customHeight customWidth bestFit applyNumberFormat applyFont applyFill applyBorder applyAlignment applyProtection wrapText lastEdited lowestEdited rupBuild defaultThemeVersion calcId fullCalcOnLoad si xSplit ySplit left right top bottom header footer paperSize orientation fitToWidth fitToHeight builtinId patternType style dxfId quotePrefix pid fmtid PartName Extension".split(
    " ",
  ),
);

/** Elements of a workbook that are shown or printed when nothing hides them. */
const shown = new Set(["headerFooter", "sheet"]);
/** Elements in which several texts are shown as one. */
const oneLine = new Set(["text", "p"]);

/** A part of a workbook that is XML. */
export interface XmlPart {
  /** Its name, or its number where that is not a usual one. */
  readonly where: string;
  readonly document: XmlDocument;
  /** Whether all of it is hidden, as on a hidden sheet. */
  readonly hidden: boolean;
  /** Elements whose text stands in a cell and is read there. */
  readonly taken: ReadonlySet<XmlElement>;
}

interface Around {
  readonly where: string;
  readonly hidden: boolean;
  readonly taken: boolean;
}

function textsIn(nodes: readonly XmlNode[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.kind === "element") return textsIn(node.children);
    return node.kind === "text" || node.kind === "cdata" ? [node.text] : [];
  });
}

function roleOf(element: XmlElement, name: string, value: string): { readonly role?: string } {
  if (isFormatName(value) && (/^xmlns(?::|$)/u.test(name) || name === "Type")) return { role: "xmlns" };
  const inner = localName(element) === "Relationship" && element.attributes.get("TargetMode") !== "External";
  // The size of a font.
  const size = localName(element) === "sz" && name === "val";
  return size || layout.has(name) || (inner && name === "Target") ? { role: "layout" } : {};
}

/** Everything that can be read in one part, wherever in it, but for the texts that were taken. */
export function partPieces(part: XmlPart, read: ReadInner): readonly Piece[] {
  const { nodes, marks } = part.document;
  const runs: TextRun[] = [];

  const elementPieces = (element: XmlElement, around: Around): readonly Piece[] => {
    const local = localName(element);
    const where = `${around.where} ${placeName(local, "element")}`;
    const hidden = around.hidden && (part.hidden || !shown.has(local));
    if (oneLine.has(local)) runs.push({ where, hidden, texts: textsIn(element.children) });
    const attributes = [...element.attributes].flatMap(([name, value]) => {
      const place = `${where} @${placeName(name, "attribute")}`;
      const piece = { where: place, text: value, hidden, ...roleOf(element, name, value) };
      return [...namePieces(`${place} name`, name), ...withInner(piece, read)];
    });
    const taken = around.taken || part.taken.has(element);
    return [
      ...namePieces(`${where} name`, element.name),
      ...attributes,
      ...inside(element.children, { where, hidden, taken }),
    ];
  };

  const inside = (children: readonly XmlNode[], around: Around): readonly Piece[] =>
    children.flatMap((node) => {
      if (node.kind === "element") return elementPieces(node, around);
      const { kind, text } = node;
      if (kind !== "text" && kind !== "cdata") {
        return withInner({ where: `${around.where} ${kind}`, text, hidden: true }, read);
      }
      return around.taken || text.trim() === ""
        ? []
        : withInner({ where: around.where, text, hidden: around.hidden }, read);
    });

  const pieces = inside(nodes, { where: part.where, hidden: true, taken: false });
  return [
    ...marks.map((mark) => ({ ...mark, where: `${part.where} ${mark.where}` })),
    ...pieces,
    ...joinedPieces(runs),
  ];
}
