import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { expectFound, plant } from "./planted.fixture.js";
import type { Planted } from "./planted.fixture.js";
import { pngOf } from "./png.fixture.js";
import { readBack } from "./read-back.js";
import { unaccountedNumbers } from "./unaccounted-numbers.js";
import { xlsxOf } from "./xlsx.fixture.js";
import type { FixtureBook } from "./xlsx.fixture.js";

const row = (place: string, book: FixtureBook, where: RegExp, hidden = true, drawn = false): Planted => ({
  place,
  file: xlsxOf(book),
  where,
  hidden,
  drawn,
});
const inline = (cell: string, text = plant) => `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`;
const cells = (inside: string, attributes = "") => `<row r="2" ${attributes}>${inside}</row>`;
const second = cells('<c r="A2" t="s"><v>1</v></c>');
const strings = `<si><t>${plant}</t></si>`;
const field = (id: number, data: string) => Buffer.concat([Buffer.from([id, 0, data.length, 0]), strToU8(data)]);
const picture = pngOf([["tEXt", strToU8(`Comment\0${plant}`)]]);

const places: readonly Planted[] = [
  row("a cell", { sheet: cells(inline("A2")) }, /^sheet 1, cell A2$/u, false),
  row(
    "a cell of formatted texts",
    { sheet: cells('<c r="A2" t="inlineStr"><is><r><t>zq-47</t></r><r><t>11-kx</t></r></is></c>') },
    /^sheet 1, cell A2$/u,
    false,
  ),
  row("a cell with a shared string", { sheet: second, strings }, /^sheet 1, cell A2$/u, false),
  row(
    "a cell with a formula's text",
    { sheet: cells(`<c r="A2" t="str"><f>1</f><v>${plant}</v></c>`) },
    /^sheet 1, cell A2$/u,
    false,
  ),
  row(
    "a cell without a reference",
    { sheet: cells(`<c t="str"><v>${plant}</v></c>`) },
    /^sheet 1, row 2, cell 1$/u,
    false,
  ),
  row(
    "a formula",
    { sheet: cells(`<c r="A2"><f>"${plant}"</f><v>1</v></c>`) },
    /sheet1\.xml worksheet sheetData row c f$/u,
  ),
  row("a cell outside of the rows", { tail: inline("A2") }, /sheet1\.xml worksheet c is t$/u),
  row("text between the cells", { sheet: plant }, /sheet1\.xml worksheet sheetData$/u),
  row("a second sheet", { second: cells(inline("A2")) }, /^sheet 2, cell A2$/u, false),
  row("a hidden sheet", { second: cells(inline("A2")), secondState: "hidden" }, /^hidden sheet 2, cell A2$/u),
  row("a very hidden sheet", { second, strings, secondState: "veryHidden" }, /^hidden sheet 2, cell A2$/u),
  row("a hidden row", { sheet: cells(inline("A2"), 'hidden="1"') }, /^sheet 1, cell A2$/u),
  row("a row without height", { sheet: cells(inline("A2"), 'ht="0"') }, /^sheet 1, cell A2$/u),
  row(
    "a hidden column",
    { columns: '<cols><col min="2" max="30" hidden="true"/></cols>', sheet: cells(inline("AB2")) },
    /^sheet 1, cell AB2$/u,
  ),
  row("a shared string that no cell shows", { strings }, /^unused shared string 2$/u),
  row("text beside the shared strings", { strings: plant }, /sharedStrings\.xml sst$/u),
  row("the name of a sheet", { secondName: plant }, /workbook sheets sheet @name$/u, false),
  row(
    "a comment on a cell",
    { comments: `<commentList><comment ref="A1"><text><t>${plant}</t></text></comment></commentList>` },
    /comments1\.xml comments commentList comment text t$/u,
  ),
  row(
    "the author of a comment",
    { comments: `<authors><author>${plant}</author></authors>` },
    /comments authors author$/u,
  ),
  row(
    "a defined name",
    { book: `<definedNames><definedName name="${plant}">A1</definedName></definedNames>` },
    /definedName @name$/u,
  ),
  row(
    "what a defined name stands for",
    { book: `<definedNames><definedName name="a">"${plant}"</definedName></definedNames>` },
    /definedNames definedName$/u,
  ),
  row("the core properties", { core: `<creator>${plant}</creator>` }, /core\.xml coreProperties creator$/u),
  row("the program's properties", { app: `<Company>${plant}</Company>` }, /app\.xml Properties Company$/u),
  row(
    "the custom properties",
    { custom: `<property name="a"><lpwstr>${plant}</lpwstr></property>` },
    /custom\.xml Properties property lpwstr$/u,
  ),
  row(
    "the name of a custom property",
    { custom: `<property name="${plant}"/>` },
    /custom\.xml Properties property @name$/u,
  ),
  row(
    "a number format",
    { styles: `<numFmts><numFmt numFmtId="164" formatCode='0"${plant}"'/></numFmts>` },
    /numFmt @formatCode$/u,
  ),
  row("the name of a style", { styles: `<cellStyles><cellStyle name="${plant}"/></cellStyles>` }, /cellStyle @name$/u),
  row(
    "a link",
    { sheetLinks: `<Relationship Id="rId2" Type="a" Target="https://example.org/${plant}" TargetMode="External"/>` },
    /Relationships Relationship @Target$/u,
  ),
  row(
    "a link's tip",
    { tail: `<hyperlinks><hyperlink ref="A1" tooltip="${plant}"/></hyperlinks>` },
    /hyperlink @tooltip$/u,
  ),
  row(
    "a header",
    { tail: `<headerFooter><oddHeader>${plant}</oddHeader></headerFooter>` },
    /sheet1\.xml worksheet headerFooter oddHeader$/u,
    false,
  ),
  row("the name of a sheet for programs", { columns: `<sheetPr codeName="${plant}"/>` }, /sheetPr @codeName$/u),
  row(
    "a message of a checked cell",
    { tail: `<dataValidations><dataValidation prompt="${plant}"/></dataValidations>` },
    /dataValidation @prompt$/u,
  ),
  row(
    "a number that lays out",
    { columns: `<cols><col min="2" max="2" width="${plant}"/></cols>` },
    /col @width$/u,
    true,
    true,
  ),
  row("an XML comment", { tail: `<!-- ${plant} -->` }, /sheet1\.xml worksheet comment$/u),
  row(
    "a comment inside a cell",
    { sheet: cells(`<c r="A2"><v><!--${plant}-->1</v></c>`) },
    /worksheet sheetData row c v comment$/u,
  ),
  row("a processing instruction", { styles: `<?a ${plant}?>` }, /styles\.xml styleSheet instruction$/u),
  row(
    "the kinds of the parts",
    { types: `<Default Extension="a" ContentType="${plant}"/>` },
    /^\[Content_Types\]\.xml Types Default @ContentType$/u,
  ),
  row(
    "a part that no link leads to",
    { more: [{ name: "xl/drawings/drawing1.xml", data: `<a>${plant}</a>` }] },
    /^unlinked xl\/drawings\/drawing1\.xml a$/u,
  ),
  row("the name of a part", { more: [{ name: `${plant}.xml`, data: "<a/>" }] }, /^unlinked entry 14 name$/u),
  row(
    "a part of another kind",
    { more: [{ name: "xl/printerSettings/printerSettings1.bin", data: plant }] },
    /printerSettings1\.bin$/u,
  ),
  row("a text in a picture", { more: [{ name: "xl/media/image1.png", data: picture }] }, /image1\.png > tEXt$/u),
  row(
    "a workbook in the workbook",
    { more: [{ name: "a.xlsx", data: xlsxOf({ strings }) }] },
    /^unlinked entry 14 > unused shared string 2$/u,
  ),
  row("a linked part of a second name", { entry: { localName: `xl/${plant}` } }, /^entry 3 second name$/u),
  row(
    "a part that another of its name covers",
    { more: [{ name: "docProps/app.xml", data: "<a/>" }], app: plant },
    /^unlinked docProps\/app\.xml Properties$/u,
  ),
  row("an entry's comment", { entry: { comment: plant } }, /^entry 3 comment$/u),
  row("an extra field", { entry: { extra: field(0x99, plant) } }, /^entry 3 extra field$/u),
  row(
    "an extra field in front of an entry",
    { entry: { localExtra: field(0x99, plant) } },
    /^entry 3 extra field in front$/u,
  ),
  row("behind an entry's packed data", { entry: { behind: plant } }, /^entry 3 behind the packed data$/u),
  row("the archive's comment", { archive: { comment: plant } }, /^archive comment$/u),
  row("between the entries", { archive: { between: plant } }, /^bytes between the entries$/u),
  row("behind the archive", { archive: { behind: plant } }, /^bytes behind the archive$/u),
];

const piecesOf = (bytes: Uint8Array) => readBack({ name: "a.xlsx", bytes }).pieces.slice(1);

describe("readXlsx", () => {
  it.each(places)("finds what stands in $place", (planted) => {
    expectFound("xlsx", planted);
  });

  it("has no place named twice in this list", () => {
    expect(new Set(places.map(({ place }) => place)).size).toBe(places.length);
  });

  it("finds nothing but its cells in a plain workbook", () => {
    const left = unaccountedNumbers(piecesOf(xlsxOf()), new Set());
    expect(left.filter((each) => each.class === "text")).toEqual([
      { where: "sheet 1, cell B1", count: 1, class: "text" },
    ]);
  });

  it("gives a number split into formatted texts as the one that is shown", () => {
    const sheet = cells('<c r="A2" t="inlineStr"><is><r><t>4</t></r><r><t>7</t></r></is></c>');
    expect(piecesOf(xlsxOf({ sheet })).find(({ where }) => where === "sheet 1, cell A2")?.text).toBe("47");
  });

  it("gives the time of an entry, which says when the file was made", () => {
    // 2026-06-30 is 46 years behind 1980, 09:05:30 in steps of two seconds.
    const stamp = [(9 << 11) | (5 << 5) | 15, (46 << 9) | (6 << 5) | 30] as const;
    expect(piecesOf(xlsxOf({ entry: { stamp } }))[0]).toEqual({
      where: "entry 3 time",
      text: "2026-06-30 09:05:30",
      hidden: true,
    });
  });

  it("reads an archive of another maker, with the dates it has", () => {
    const made = zipSync({ "a.xml": strToU8(`<a>${plant}</a>`) }, { mtime: "2026-06-30T12:00:00" });
    expect(piecesOf(made)).toEqual([
      { where: "entry 1 time", text: "2026-06-30 12:00:00", hidden: true },
      { where: "unlinked entry 1 name", text: "a.xml", hidden: true },
      { where: "unlinked entry 1 a name", text: "a", hidden: true, role: "own-name" },
      { where: "unlinked entry 1 a", text: plant, hidden: true },
    ]);
  });

  it.each([
    ["no archive", strToU8(plant)],
    ["a wrong checksum", xlsxOf({ entry: { wrongChecksum: true } })],
    ["a directory that is cut", xlsxOf().slice(0, -40)],
    ["XML that is not well formed", xlsxOf({ styles: `<a ${plant}>` })],
  ])("refuses %s, without naming anything in it", (_, bytes) => {
    expect(() => piecesOf(bytes)).toThrow(/^The XLSX file cannot be read back: expected (?:(?!4711).)*\.$/u);
  });
});
