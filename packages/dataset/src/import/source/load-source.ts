import type { Engine } from "../../engine/engine.js";
import { quoteName } from "../../engine/quote.js";
import type { ImportProblem } from "../import-problem.js";
import type { Mapping, SourceRule } from "../mapping/cell.js";
import { conditionSql } from "../sql/condition-sql.js";
import { chooseSheet } from "./choose-sheet.js";
import type { ChosenSheet } from "./choose-sheet.js";
import { columnOf, rowsByFile, sourceTable } from "./loaded-source.js";
import type { LoadedSource } from "./loaded-source.js";
import { openSourceSheets } from "./open-source-sheets.js";
import { sourceColumns } from "./source-columns.js";

const columnName = (name: string, at: number, all: readonly string[]): string =>
  all.indexOf(name) === at && name !== "" ? name : `column ${at + 1}`;

/** Text without white space around it, or null; also the spaces that spreadsheets and web pages write. */
const cell = (name: string): string =>
  `nullif(regexp_replace(${quoteName(name)}, '^[\\s\\x{00A0}\\x{202F}]+|[\\s\\x{00A0}\\x{202F}]+$', '', 'g'), '')`;

async function addFile(engine: Engine, source: SourceRule, file: number, { sheet, places }: ChosenSheet): Promise<void> {
  const table = sourceTable(source.name);
  const names = sheet.columns.map(columnName);
  const cells = places.map((at) => {
    const name = at === undefined ? undefined : names[at];
    return name === undefined ? "cast(null as varchar)" : cell(name);
  });
  await engine.run(
    `insert into ${table} select ${file}, row_number() over () - 1, ${sheet.decimalComma}${cells.map((each) => `, ${each}`).join("")} from ${sheet.relation}`,
  );
  // Before blank rows are gone, so that what is left out is what stands last in the file.
  if (source.skipLast > 0) {
    await engine.run(
      `delete from ${table} where file = ${file} and record > (select max(record) from ${table} where file = ${file}) - ${source.skipLast}`,
    );
  }
}

/** What no mapping names is not read: the dropped columns never leave the file. */
function droppedColumns({ sheet, places }: ChosenSheet): readonly string[] {
  return sheet.columns.filter((name, at) => name !== "" && !places.includes(at));
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
  const own = columns.map((_, at) => `, ${quoteName(`c${at}`)} varchar`).join("");
  await engine.run(`create table ${table} (file integer, record bigint, comma boolean${own})`);
  const chosen: ChosenSheet[] = [];
  const problems: ImportProblem[] = [];
  for (const path of paths) {
    const opened = await openSourceSheets(engine, path, { sheet: rule.sheet, headerRow: rule.headerRow });
    problems.push(...opened.problems);
    const best = chooseSheet(opened.sheets, rule, columns);
    if (!best) continue;
    problems.push(...best.problems);
    if (best.problems.length === 0) {
      await addFile(engine, rule, chosen.length, best);
      problems.push(...(await opened.readToEnd(best.sheet)));
    }
    chosen.push(best);
  }
  const blank = columns.map((_, at) => quoteName(`c${at}`)).join(", ");
  if (blank !== "") await engine.run(`delete from ${table} where coalesce(${blank}) is null`);
  const before = await rowsByFile(engine, table);
  if (rule.where) await engine.run(`delete from ${table} where not ${conditionSql(rule.where, columnOf({ columns }))}`);
  const after = await rowsByFile(engine, table);
  const files = chosen.map((each, at) => ({
    name: each.sheet.name,
    rows: before.get(at) ?? 0,
    used: after.get(at) ?? 0,
    droppedColumns: droppedColumns(each),
  }));
  return { rule, table, columns, sheets: chosen.map(({ sheet }) => sheet), files, problems };
}
