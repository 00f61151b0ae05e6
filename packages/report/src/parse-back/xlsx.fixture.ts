import { zipOf } from "./zip.fixture.js";
import type { FixtureArchive, FixtureEntry } from "./zip.fixture.js";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = (inside: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
const relation = (id: number, type: string, target: string) =>
  `<Relationship Id="rId${id}" Type="${links}/${type}" Target="${target}"/>`;

/** What a workbook of two sheets holds; each can be planted with something. */
export interface FixtureBook {
  readonly sheet?: string;
  /** Inside `<worksheet>`, before and behind the rows. */
  readonly columns?: string;
  readonly tail?: string;
  readonly second?: string;
  readonly secondState?: "visible" | "hidden" | "veryHidden";
  readonly secondName?: string;
  readonly book?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly comments?: string;
  readonly core?: string;
  readonly app?: string;
  readonly custom?: string;
  readonly sheetLinks?: string;
  readonly types?: string;
  readonly more?: readonly FixtureEntry[];
  /** Changes to the entry of the workbook's own part. */
  readonly entry?: Partial<FixtureEntry>;
  readonly archive?: FixtureArchive;
}

/** A small workbook of its own making. */
export function xlsxOf(book: FixtureBook = {}): Uint8Array {
  const worksheet = (rows: string, before = "", behind = "") =>
    `<worksheet xmlns="${main}" xmlns:r="${links}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`;
  const entries: readonly FixtureEntry[] = [
    {
      name: "[Content_Types].xml",
      data: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${book.types ?? ""}</Types>`,
    },
    {
      name: "_rels/.rels",
      data: relations(
        relation(1, "officeDocument", "xl/workbook.xml") +
          relation(2, "metadata/core-properties", "docProps/core.xml") +
          relation(3, "extended-properties", "docProps/app.xml") +
          relation(4, "custom-properties", "/docProps/custom.xml"),
      ),
    },
    {
      name: "xl/workbook.xml",
      data: `<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="Stages" sheetId="1" r:id="rId1"/><sheet name="${book.secondName ?? "More"}" sheetId="2" state="${book.secondState ?? "visible"}" r:id="rId2"/></sheets>${book.book ?? ""}</workbook>`,
      ...book.entry,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      data: relations(
        relation(1, "worksheet", "worksheets/sheet1.xml") +
          relation(2, "worksheet", "worksheets/sheet2.xml") +
          relation(3, "sharedStrings", "sharedStrings.xml") +
          relation(4, "styles", "styles.xml"),
      ),
    },
    {
      name: "xl/worksheets/sheet1.xml",
      data: worksheet(
        `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>25</v></c></row>${book.sheet ?? ""}`,
        book.columns,
        book.tail,
      ),
    },
    {
      name: "xl/worksheets/_rels/sheet1.xml.rels",
      data: relations(relation(1, "comments", "../comments1.xml") + (book.sheetLinks ?? "")),
    },
    { name: "xl/worksheets/sheet2.xml", data: worksheet(book.second ?? "") },
    { name: "xl/comments1.xml", data: `<comments xmlns="${main}">${book.comments ?? ""}</comments>` },
    { name: "xl/sharedStrings.xml", data: `<sst xmlns="${main}"><si><t>Stage</t></si>${book.strings ?? ""}</sst>` },
    { name: "xl/styles.xml", data: `<styleSheet xmlns="${main}">${book.styles ?? ""}</styleSheet>` },
    { name: "docProps/core.xml", data: `<coreProperties>${book.core ?? ""}</coreProperties>` },
    { name: "docProps/app.xml", data: `<Properties>${book.app ?? ""}</Properties>` },
    { name: "docProps/custom.xml", data: `<Properties>${book.custom ?? ""}</Properties>` },
    ...(book.more ?? []),
  ];
  return zipOf(entries, book.archive);
}
