// Makes those of the broken inputs that an editor would mend or cannot show. `node data/broken/make.mjs`, in the folder `tests`,
// writes them; a test holds the files in the repository against these functions.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync, strToU8, zipSync } from "fflate";

/** @typedef {string | number | { error: string } | { day: number }} Cell */
/** @typedef {{ cells: Cell[][], merged?: string[] }} Sheet */

/** The sound tables, as one of the folders has them. */
const sound = (/** @type {string} */ table) =>
  readFileSync(new URL(`many-repeats/practice/${table}.csv`, import.meta.url), "utf8");
const clients = sound("clients");
const episodes = sound("episodes");
const stages = readFileSync(new URL("delimiter-pipe-ok/practice/stages.csv", import.meta.url), "utf8").replaceAll(
  "|",
  ",",
);

/** @returns {Cell[][]} */
const cellsOf = (/** @type {string} */ csv) =>
  csv
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));

const escaped = (/** @type {string} */ text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A cell that is a day has the style 1. */
function cellXml(/** @type {Cell} */ cell, /** @type {string} */ place) {
  if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === "string") {
    return cell === "" ? "" : `<c r="${place}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  }
  return "day" in cell
    ? `<c r="${place}" s="1"><v>${cell.day}</v></c>`
    : `<c r="${place}" t="e"><f>NA()</f><v>${cell.error}</v></c>`;
}

function sheetXml(/** @type {Sheet} */ { cells, merged = [] }) {
  const rows = cells.map((row, at) => {
    const inside = row.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${at + 1}`));
    return `<row r="${at + 1}">${inside.join("")}</row>`;
  });
  const merges = merged.map((range) => `<mergeCell ref="${range}"/>`).join("");
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join("")}</sheetData>${merges === "" ? "" : `<mergeCells>${merges}</mergeCells>`}</worksheet>`;
}

const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const xml = (/** @type {string} */ inside) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${inside}`);

/** The bytes of a workbook (ECMA-376), the same on every machine. */
function workbook(/** @type {Record<string, Sheet>} */ sheets, { date1904 = false, filling = 0 } = {}) {
  const names = Object.keys(sheets);
  const main = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const part = (/** @type {string} */ name, /** @type {string} */ kind) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${main}.${kind}+xml"/>`;
  return zipSync(
    {
      "[Content_Types].xml": xml(
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part("workbook", "sheet.main")}${part("styles", "styles")}${names.map((_, at) => part(`worksheets/sheet${at + 1}`, "worksheet")).join("")}</Types>`,
      ),
      "_rels/.rels": xml(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
      "xl/workbook.xml": xml(
        `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("")}</sheets></workbook>`,
      ),
      "xl/_rels/workbook.xml.rels": xml(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join("")}<Relationship Id="rIdS" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
      ),
      "xl/styles.xml": xml(
        `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
      ),
      ...Object.fromEntries(
        Object.values(sheets).map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, strToU8(sheetXml(sheet))]),
      ),
      ...(filling > 0 ? { "xl/media/filling.bin": new Uint8Array(filling) } : {}),
    },
    { level: 9, mtime: new Date(2025, 0, 1) },
  );
}

/** The three tables as sheets, of which one is different. */
const records = (/** @type {Record<string, Sheet>} */ other = {}, options = {}) =>
  workbook(
    {
      clients: { cells: cellsOf(clients) },
      episodes: { cells: cellsOf(episodes) },
      stages: { cells: cellsOf(stages) },
      ...other,
    },
    options,
  );

/** A day's number where 1900 began with day 1 and, as Excel has it, was a leap year; in the other system, four years later. */
const dayNumber = (/** @type {string} */ iso, date1904 = false) =>
  Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569 - (date1904 ? 1462 : 0);

const withDays = (/** @type {string} */ csv, date1904 = false) =>
  cellsOf(csv).map((row) =>
    row.map((cell) => (typeof cell === "string" && /^\d{4}-/u.test(cell) ? { day: dayNumber(cell, date1904) } : cell)),
  );

/** Each row with one of its cells, counted from 0, as `change` has it. */
const changed = (
  /** @type {string} */ csv,
  /** @type {number} */ row,
  /** @type {number} */ column,
  /** @type {Cell} */ to,
) => cellsOf(csv).map((cells, at) => cells.map((cell, place) => (at === row && place === column ? to : cell)));

const utf16 = (/** @type {string} */ text) => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));
const latin = (/** @type {string} */ text) => new Uint8Array(Buffer.from(text, "latin1"));
const compressed = gzipSync(strToU8(stages), { mtime: 0 });

/** Every file that this makes, by its path from here. */
export const files = () =>
  /** @type {Record<string, Uint8Array>} */ ({
    "byte-order-mark-ok/practice/clients.csv": strToU8(`\uFEFF${clients}`),
    "bytes-none/practice/stages.csv": new Uint8Array(4096),
    "gzip-cut-off/practice/stages.csv.gz": compressed.subarray(0, compressed.length - 40),
    "line-ends-mixed-ok/practice/stages.csv": strToU8(
      stages
        .trimEnd()
        .split("\n")
        .map((line, at) => line + ["\r\n", "\n", "\r"][at % 3])
        .join(""),
    ),
    "parquet-cut-off/practice/stages.parquet": strToU8(`PAR1${"\0".repeat(60)}`),
    "utf-16-ok/practice/stages.csv": utf16(stages.replaceAll("\n", "\r\n").replaceAll(",", "\t")),
    "windows-1252-ok/practice/clients.csv": latin(
      clients
        .replace("consent_analytics", "referral_source,consent_analytics")
        .replace("c1,individual,", "c1,individual,Frauenärztin,")
        .replace("c2,individual,", "c2,individual,médecin de ville,")
        .replace("c3,individual,", "c3,individual,,"),
    ),
    "workbook-1904-ok/records.xlsx": records(
      { episodes: { cells: withDays(episodes, true) }, stages: { cells: withDays(stages, true) } },
      { date1904: true },
    ),
    "workbook-title-above/records.xlsx": records({
      stages: { cells: [["Stages of all episodes"], ...cellsOf(stages)] },
    }),
    "workbook-cut-off/records.xlsx": records().subarray(0, 1500),
    "workbook-error-cells/records.xlsx": records({
      stages: { cells: changed(stages, 3, 2, { error: "#N/A" }) },
    }),
    "workbook-in-folder/practice/records.xlsx": records(),
    "workbook-merged-cells/records.xlsx": records({
      stages: { cells: changed(stages, 2, 0, ""), merged: ["A2:A3"] },
    }),
    "workbook-named-csv/practice/stages.csv": records(),
    "workbook-sheet-misspelt/records.xlsx": workbook({
      Clients: { cells: cellsOf(clients) },
      Episode: { cells: cellsOf(episodes) },
      Stages: { cells: cellsOf(stages) },
    }),
    "workbook-sheet-missing/records.xlsx": workbook({ Sheet1: { cells: cellsOf(clients) } }),
    "workbook-text-dates/records.xlsx": records({
      stages: {
        cells: withDays(stages).map((row, at) =>
          at === 2 ? row.map((cell, place) => (place === 3 ? "24 Feb" : cell)) : row,
        ),
      },
    }),
    "workbook-zip-bomb/records.xlsx": records({}, { filling: 60_000_000 }),
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, bytes] of Object.entries(files())) writeFileSync(new URL(path, import.meta.url), bytes);
}
