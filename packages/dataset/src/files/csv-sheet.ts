import { basename } from "node:path";
import type { Engine } from "../engine/engine.js";
import { quotePath, quoteText } from "../engine/quote.js";
import type { Finding } from "../finding.js";
import { readCsvHeader } from "./csv-header.js";
import type { CsvHeader } from "./csv-header.js";
import { readCsvRows } from "./csv-rows.js";
import { columnNames, nothingToRelease } from "./sheet.js";
import type { Sheet } from "./sheet.js";
import { structureFindings } from "./structure-findings.js";

/** A relation over a CSV file in which every column is text. Rows that do not fit the header are noted, not read. */
function csvRelation(path: string, { columns, delimiter }: CsvHeader): string {
  const types = columnNames(columns).map((name) => `${quoteText(name)}: 'varchar'`);
  return (
    `read_csv(${quotePath(path)}, delim = ${quoteText(delimiter)}, quote = '"', escape = '"', header = true, ` +
    `auto_detect = false, columns = {${types.join(", ")}}, ignore_errors = true, store_rejects = true)`
  );
}

/** The engine refused a row that the other reader accepts, as happens with bytes that are not UTF-8. */
function unreadable(file: string): Finding {
  return {
    severity: "error",
    code: "unreadable",
    file,
    message: "some rows cannot be read: the file is not UTF-8 text",
    hint: "Save it as CSV UTF-8.",
  };
}

async function csvProblems(engine: Engine, path: string, header: CsvHeader): Promise<readonly Finding[]> {
  const [rejected] = await engine.select(
    "select count(*) as n from reject_errors e join reject_scans s using (scan_id, file_id) where s.file_path = $1",
    [path],
  );
  if (Number(rejected?.["n"] ?? 0) === 0) return [];
  const found = structureFindings(basename(path), header.columns.length, await readCsvRows(path, header));
  return found.length > 0 ? found : [unreadable(basename(path))];
}

/** A CSV file, which the engine reads itself. */
export async function csvSheet(engine: Engine, path: string): Promise<Sheet> {
  const header = (await readCsvHeader(path)) ?? { columns: [], delimiter: "," };
  return {
    name: basename(path),
    columns: header.columns,
    relation: csvRelation(path, header),
    async rowsOf(records) {
      const { rowOf } = await readCsvRows(path, header);
      return records.map((record) => rowOf[record] ?? record + 2);
    },
    decimalComma: header.delimiter === ";",
    problems: () => csvProblems(engine, path, header),
    release: nothingToRelease,
  };
}
