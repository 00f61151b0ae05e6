import { commentsXml, noteShapesXml, notesOf } from "./notes-xml.js";
import type { Sheet } from "./sheet.js";
import { stylesXml } from "./styles.js";
import { notesRelation, worksheetXml } from "./worksheet-xml.js";
import { element, xmlDocument } from "./xml.js";
import type { Xml } from "./xml.js";

/** Files of a workbook, by their path in it. */
type Parts = Readonly<Record<string, string>>;

const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const packages = "http://schemas.openxmlformats.org/package/2006";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

function relationsXml(relations: readonly Relation[]): string {
  const each = relations.map(({ id, type, target }) =>
    element("Relationship", { Id: id, Type: `${office}/relationships/${type}`, Target: target }),
  );
  return xmlDocument(element("Relationships", { xmlns: `${packages}/relationships` }, ...each));
}

function sheetParts(sheet: Sheet, at: number): Parts {
  const number = at + 1;
  const worksheet = { [`xl/worksheets/sheet${number}.xml`]: xmlDocument(worksheetXml(sheet, at === 0)) };
  const notes = notesOf(sheet);
  if (notes.length === 0) return worksheet;
  return {
    ...worksheet,
    [`xl/worksheets/_rels/sheet${number}.xml.rels`]: relationsXml([
      { id: notesRelation, type: "vmlDrawing", target: `../drawings/vmlDrawing${number}.vml` },
      { id: "rId2", type: "comments", target: `../comments${number}.xml` },
    ]),
    [`xl/comments${number}.xml`]: xmlDocument(commentsXml(notes)),
    [`xl/drawings/vmlDrawing${number}.vml`]: noteShapesXml(sheet, notes, number).xml,
  };
}

function contentTypesXml(paths: readonly string[]): Xml {
  const types: readonly (readonly [beginning: string, type: string])[] = [
    ["xl/workbook.xml", "sheet.main"],
    ["xl/styles.xml", "styles"],
    ["xl/worksheets/sheet", "worksheet"],
    ["xl/comments", "comments"],
  ];
  const overrides = paths.flatMap((path) => {
    const type = types.find(([beginning]) => path.startsWith(beginning))?.[1];
    return type === undefined
      ? []
      : [element("Override", { PartName: `/${path}`, ContentType: `${spreadsheet}.${type}+xml` })];
  });
  const standard = (Extension: string, ContentType: string) => element("Default", { Extension, ContentType });
  return element(
    "Types",
    { xmlns: `${packages}/content-types` },
    standard("rels", "application/vnd.openxmlformats-package.relationships+xml"),
    standard("xml", "application/xml"),
    standard("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing"),
    ...overrides,
  );
}

function workbookXml(sheets: readonly Sheet[]): Xml {
  const each = sheets.map(({ name }, at) => element("sheet", { name, sheetId: at + 1, "r:id": `rId${at + 1}` }));
  return element(
    "workbook",
    { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "xmlns:r": `${office}/relationships` },
    element(
      "bookViews",
      {},
      element("workbookView", { xWindow: 0, yWindow: 0, windowWidth: 24_000, windowHeight: 12_000, tabRatio: 850 }),
    ),
    element("sheets", {}, ...each),
  );
}

/** Every file of a workbook (ECMA-376 part 2: content types first, then what refers to what). */
export function workbookParts(sheets: readonly Sheet[]): Parts {
  const worksheets = sheets.map((_, at) => ({
    id: `rId${at + 1}`,
    type: "worksheet",
    target: `worksheets/sheet${at + 1}.xml`,
  }));
  const parts: Parts = {
    "_rels/.rels": relationsXml([{ id: "rId1", type: "officeDocument", target: "xl/workbook.xml" }]),
    "xl/workbook.xml": xmlDocument(workbookXml(sheets)),
    "xl/_rels/workbook.xml.rels": relationsXml([
      ...worksheets,
      { id: `rId${sheets.length + 1}`, type: "styles", target: "styles.xml" },
    ]),
    "xl/styles.xml": xmlDocument(stylesXml()),
    ...Object.fromEntries(sheets.flatMap((sheet, at) => Object.entries(sheetParts(sheet, at)))),
  };
  return { "[Content_Types].xml": xmlDocument(contentTypesXml(Object.keys(parts))), ...parts };
}
