import { basename } from "node:path";
import type { Engine } from "../../engine/engine.js";
import { quoteName } from "../../engine/quote.js";
import { readSheet } from "../../files/read-sheet.js";
import { columnNames } from "../../files/sheet.js";
import type { Sheet } from "../../files/sheet.js";
import { namedFile } from "../../files/table-file.js";
import type { FileKind } from "../../files/table-file.js";
import type { ImportProblem } from "../import-problem.js";
import type { Mapping, SourceRule } from "../mapping/cell.js";
import { conditionSql } from "../sql/condition-sql.js";
import { chooseSheet } from "./choose-sheet.js";
import type { ChosenSheet } from "./choose-sheet.js";
import { columnOf, rowsByFile, sourceTable } from "./loaded-source.js";
import type { LoadedSource } from "./loaded-source.js";
import { openSourceSheets } from "./open-source-sheets.js";
import { sheetProblems } from "./sheet-problems.js";
import { sourceColumns } from "./source-columns.js";

/** Text without white space around it, or null; also without the spaces that spreadsheets and web pages write. */
const cell = (name: string): string =>
  `nullif(regexp_replace(${quoteName(name)}, '^[\\s\\x{00A0}\\x{202F}]+|[\\s\\x{00A0}\\x{202F}]+$', '', 'g'), '')`;

/** Copies the columns that are meant. Returns the sheet as it was read, whose findings and rows are those to report. */
async function addFile(
  engine: Engine,
  source: SourceRule,
  file: number,
  { sheet, places }: ChosenSheet,
  kind: FileKind | undefined,
): Promise<Sheet> {
  const table = sourceTable(source.name);
  const names = columnNames(sheet.columns);
  const cells = places.map((at) => {
    const name = at === undefined ? undefined : names[at];
    return `, ${name === undefined ? "cast(null as varchar)" : cell(name)}`;
  });
  const read = await readSheet(sheet, async (relation) => {
    await engine.run(`delete from ${table} where file = ${file}`);
    await engine.run(
      `insert into ${table} select ${file}, row_number() over () - 1, ${sheet.decimalComma}, ${kind === "workbook"}${cells.join("")} from ${relation}`,
    );
  });
  // Before blank rows are gone, so that what is left out is what stands last in the file. Of CSV files it is not read.
  if (source.skipLast > 0 && kind !== "csv") {
    const last = `(select max(record) from ${table} where file = ${file})`;
    await engine.run(`delete from ${table} where file = ${file} and record > ${last} - ${source.skipLast}`);
  }
  return read;
}

/** Of what no mapping names, nothing is read but the header. */
function droppedColumns({ sheet, places }: ChosenSheet): readonly string[] {
  return sheet.columns.filter((name, at) => name !== "" && !places.includes(at));
}

interface ReadSheet extends ChosenSheet {
  readonly blocked: boolean;
}

/** Opens a file and reads the sheet that is meant. */
async function readFile(
  engine: Engine,
  rule: SourceRule,
  columns: readonly string[],
  { path, at }: { readonly path: string; readonly at: number },
): Promise<ReadSheet | undefined> {
  const opened = await openSourceSheets(engine, path, {
    sheet: rule.sheet,
    headerRow: rule.headerRow,
    skipLast: rule.skipLast,
  });
  const best = chooseSheet(opened, rule, columns);
  if (!best) return undefined;
  const before = sheetProblems(best.sheet.findings, columns);
  const isReadable = best.sheet.columns.length > 0 && !before.blocked && best.problems.length === 0;
  // One fault of a file that cannot be read is enough; that it lacks columns follows from it.
  if (!isReadable) {
    return { ...best, problems: before.blocked ? before.problems : best.problems, blocked: true };
  }
  const sheet = await addFile(engine, rule, at, best, namedFile(basename(path))?.kind);
  for (const each of opened) await each.release();
  const after = sheetProblems(sheet.findings, columns);
  return { ...best, sheet, problems: after.problems, blocked: after.blocked };
}

/** Reads a source's files into the engine: the columns that the mapping names, and the rows that its condition keeps. */
export async function loadSource(
  engine: Engine,
  rule: SourceRule,
  paths: readonly string[],
  mapping: Mapping,
): Promise<LoadedSource> {
  const columns = sourceColumns(rule, mapping);
  const table = sourceTable(rule.name);
  const own = columns.map((_, at) => quoteName(`c${at}`));
  await engine.run(
    `create table ${table} (file integer, record bigint, comma boolean, workbook boolean${own.map((name) => `, ${name} varchar`).join("")})`,
  );
  const chosen: ReadSheet[] = [];
  for (const path of paths) {
    const read = await readFile(engine, rule, columns, { path, at: chosen.length });
    if (read) chosen.push(read);
  }
  if (own.length > 0) await engine.run(`delete from ${table} where coalesce(${own.join(", ")}, null) is null`);
  const before = await rowsByFile(engine, table);
  if (rule.where) await engine.run(`delete from ${table} where not ${conditionSql(rule.where, columnOf({ columns }))}`);
  const after = await rowsByFile(engine, table);
  const files = chosen.map((each, at) => ({
    name: each.sheet.name,
    source: rule.name,
    rows: before.get(at) ?? 0,
    used: after.get(at) ?? 0,
    droppedColumns: droppedColumns(each),
  }));
  const problems: readonly ImportProblem[] = chosen.flatMap((each) => each.problems);
  const blocked = chosen.some((each) => each.blocked);
  return { rule, table, columns, sheets: chosen.map(({ sheet }) => sheet), files, problems, blocked };
}
