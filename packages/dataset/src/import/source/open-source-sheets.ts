import { basename } from "node:path";
import type { Engine } from "../../engine/engine.js";
import { quotePath, quoteText } from "../../engine/quote.js";
import { readCsvHeader } from "../../files/csv-header.js";
import { readCsvRows } from "../../files/csv-rows.js";
import { structureFindings } from "../../checks/structure-findings.js";
import type { ImportProblem } from "../import-problem.js";

export interface SourceSheet {
  readonly name: string;
  readonly columns: readonly string[];
  readonly relation: string;
  readonly rowsOf: (records: readonly number[]) => Promise<readonly number[]>;
  readonly decimalComma: boolean;
}

export interface OpenedSheets {
  readonly sheets: readonly SourceSheet[];
  readonly problems: readonly ImportProblem[];
  /** What of a sheet could not be read, to be asked once its relation was read to its end. */
  readonly readToEnd: (sheet: SourceSheet) => Promise<readonly ImportProblem[]>;
}

const columnNames = (columns: readonly string[]): readonly string[] =>
  columns.map((name, at) => (columns.indexOf(name) === at && name !== "" ? name : `column ${at + 1}`));

export async function openSourceSheets(
  engine: Engine,
  path: string,
  _options: { readonly sheet: string | undefined; readonly headerRow: number },
): Promise<OpenedSheets> {
  const header = (await readCsvHeader(path)) ?? { columns: [], delimiter: "," as const };
  const types = columnNames(header.columns).map((name) => `${quoteText(name)}: 'varchar'`);
  const sheet = {
    name: basename(path),
    columns: header.columns,
    relation:
      `read_csv(${quotePath(path)}, delim = ${quoteText(header.delimiter)}, quote = '"', escape = '"', header = true, ` +
      `auto_detect = false, columns = {${types.join(", ")}}, ignore_errors = true, store_rejects = true)`,
    async rowsOf(records: readonly number[]) {
      const { rowOf } = await readCsvRows(path, header);
      return records.map((record) => rowOf[record] ?? record + 2);
    },
    decimalComma: header.delimiter === ";",
  };
  return {
    sheets: [sheet],
    problems: [],
    async readToEnd() {
      const [rejected] = await engine.select(
        "select count(*) as n from reject_errors e join reject_scans s using (scan_id, file_id) where s.file_path = $1",
        [path],
      );
      if (Number(rejected?.["n"] ?? 0) === 0) return [];
      return structureFindings(sheet.name, header.columns.length, await readCsvRows(path, header));
    },
  };
}
