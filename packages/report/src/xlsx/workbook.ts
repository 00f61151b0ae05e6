import { strToU8, zipSync } from "fflate";
import type { Sheet } from "./sheet.js";
import { stylesXml } from "./styles-xml.js";
import { worksheetXml } from "./worksheet-xml.js";
import { element, xmlPart } from "./xml.js";
import type { Xml } from "./xml.js";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function relationsXml(relations: readonly (readonly [type: string, target: string])[]): Xml {
  const each = relations.map(([type, target], at) =>
    element("Relationship", { Id: `rId${at + 1}`, Type: `${office}/${type}`, Target: target }),
  );
  return element("Relationships", { xmlns: `${packages}/relationships` }, each);
}

function contentTypesXml(types: readonly (readonly [path: string, type: string])[]): Xml {
  const overrides = types.map(([path, type]) =>
    element("Override", { PartName: path, ContentType: `${spreadsheet}.${type}+xml` }),
  );
  return element("Types", { xmlns: `${packages}/content-types` }, [
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    ...overrides,
  ]);
}

function workbookXml(sheets: readonly Sheet[]): Xml {
  const each = sheets.map(({ name }, at) => element("sheet", { name, sheetId: at + 1, "r:id": `rId${at + 1}` }));
  return element(
    "workbook",
    { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "xmlns:r": office },
    [element("sheets", {}, each)],
  );
}

/** The earliest day that a ZIP archive can hold, by the clock of wherever it is made, as its format has it. */
const noTime = new Date(1980, 0, 1);

/**
 * Sheets as the bytes of an XLSX workbook (ECMA-376): the same sheets give the same bytes, whenever and wherever they are
 * made. It holds no formula, and nothing that runs or is loaded.
 */
export function workbookBytes(sheets: readonly Sheet[]): Uint8Array {
  const path = (at: number) => `worksheets/sheet${at + 1}.xml`;
  const parts: readonly (readonly [string, Xml])[] = [
    [
      "[Content_Types].xml",
      contentTypesXml([
        ["/xl/workbook.xml", "sheet.main"],
        ["/xl/styles.xml", "styles"],
        ...sheets.map((_, at) => [`/xl/${path(at)}`, "worksheet"] as const),
      ]),
    ],
    ["_rels/.rels", relationsXml([["officeDocument", "xl/workbook.xml"]])],
    ["xl/workbook.xml", workbookXml(sheets)],
    [
      "xl/_rels/workbook.xml.rels",
      relationsXml([...sheets.map((_, at) => ["worksheet", path(at)] as const), ["styles", "styles.xml"]]),
    ],
    ["xl/styles.xml", stylesXml()],
    ...sheets.map((sheet, at) => [`xl/${path(at)}`, worksheetXml(sheet, at === 0)] as const),
  ];
  const files = parts.map(([name, xml]) => [name, strToU8(xmlPart(xml))] as const);
  return zipSync(Object.fromEntries(files), { mtime: noTime, level: 9 });
}
