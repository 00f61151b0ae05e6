import { basename } from "node:path";
import type { Engine } from "../engine/engine.js";
import { quoteName, quotePath } from "../engine/quote.js";
import { readBeginning } from "./open-regular-file.js";
import { parquetCell } from "./parquet-cell.js";
import { columnNames, nothingToRelease, rowsBelowHeader, unreadableSheet } from "./sheet.js";
import type { Sheet } from "./sheet.js";
import { tooWide } from "./too-wide.js";
import { unreadable } from "./unreadable.js";

const mark = "PAR1";

/** A Parquet file, which the engine reads itself. Its rows are counted as if a header stood above them. */
export async function parquetSheet(engine: Engine, path: string): Promise<Sheet> {
  const name = basename(path);
  const beginning = await readBeginning(path, name, mark.length);
  if (beginning.finding) return unreadableSheet(name, [beginning.finding]);
  const damaged = () =>
    Promise.resolve(
      unreadableSheet(name, [unreadable(name, "the Parquet file is damaged or cut off", "Write or copy it again.")]),
    );
  if (beginning.bytes.toString("latin1") !== mark) {
    return unreadableSheet(name, [
      unreadable(name, "is not a Parquet file", "Give the file the ending of what it is, or write it again."),
    ]);
  }
  const source = `read_parquet(${quotePath(path)})`;
  const described = await engine
    .select(`select column_name, column_type from (describe from ${source})`)
    .catch(() => []);
  if (described.length === 0) return damaged();
  const wide = tooWide(name, described);
  if (wide) return wide;
  const columns = described.map((row) => String(row["column_name"]));
  const trimmed = columns.map((column) => column.trim());
  const names = columnNames(trimmed);
  const cells = described.map(
    (row, at) =>
      `${parquetCell(quoteName(columns[at] ?? ""), String(row["column_type"]))} as ${quoteName(names[at] ?? "")}`,
  );
  return {
    name,
    columns: trimmed,
    relation: `(select ${cells.join(", ")} from ${source})`,
    rowsOf: rowsBelowHeader,
    decimalComma: false,
    findings: [],
    reread: damaged,
    release: nothingToRelease,
  };
}
