import { dayOf, isIsoDay } from "../files/date-format.js";
import type { Sheet } from "../files/sheet.js";
import type { Finding } from "../finding.js";
import type { CellType, Table } from "../tables/table.js";
import { columnDateFormat } from "./column-dates.js";
import { hasDecimalCommas } from "./column-decimals.js";
import type { Engine } from "./engine.js";
import { quoteName } from "./quote.js";
import { isBlank, rawName } from "./raw-table.js";
import { unlikeMost } from "./unlike-most.js";

const columnsOf = (table: Table, sheet: Sheet, type: CellType["type"]): readonly string[] =>
  Object.entries(table.columns)
    .filter(([name, column]) => column.cell.type === type && sheet.columns.includes(name))
    .map(([name]) => name);

/** How many rows with the same fault are listed one by one. */
const listed = 5;

/** A column of which it is not known how its dates are written; where they are in several ways, the rows of the fewer ones. */
async function undecided(
  engine: Engine,
  relation: string,
  sheet: Sheet,
  column: string,
  format: "ambiguous" | "mixed",
): Promise<readonly Finding[]> {
  const about = { severity: "error", file: sheet.name, column } as const;
  const hint =
    "Write year-month-day, for instance 2026-06-30: in a spreadsheet, give the column the date format yyyy-mm-dd and save the " +
    "file again. Or say in a mapping how its days are written (rapport import).";
  if (format === "ambiguous") {
    return [{ ...about, code: "ambiguous-date", message: "has dates that can be read as different days", hint }];
  }
  const { records, more } = await unlikeMost(engine, relation, quoteName(column), listed);
  const rows = await sheet.rowsOf(records);
  const message = "has dates that are written in different ways; these rows are unlike most";
  return rows.map((row, at) => ({
    ...about,
    code: "mixed-dates",
    row,
    message,
    hint,
    ...(more > 0 && at === rows.length - 1 ? { more } : {}),
  }));
}

/** What a table's text needs before it can be checked, and how many rows it has. */
export interface Settled {
  readonly findings: readonly Finding[];
  /** Blank rows left out. */
  readonly rows: number;
}

/**
 * Takes blank rows out of a table that is loaded as text, and makes ISO dates and decimal points of what stands in it, where a whole column says how it is
 * written. One cheap pass finds the columns that need it, mostly none.
 */
export async function settleCells(engine: Engine, table: Table, sheet: Sheet): Promise<Settled> {
  const raw = quoteName(rawName(table));
  await engine.run(`delete from ${raw} where ${isBlank(table)}`);
  const dates = columnsOf(table, sheet, "date");
  const numbers = sheet.decimalComma ? columnsOf(table, sheet, "number") : [];
  const counts = [
    `count(*) as "rows"`,
    ...dates.map(
      (name, at) =>
        `count(*) filter (where ${quoteName(name)} is not null and not ${isIsoDay(quoteName(name))}) as d${at}`,
    ),
    ...numbers.map((name, at) => `count(*) filter (where contains(${quoteName(name)}, ',')) as n${at}`),
  ];
  const [found] = await engine.select(`select ${counts.join(", ")} from ${raw}`);
  const findings: Finding[] = [];
  const replaced: string[] = [];
  for (const [at, name] of dates.entries()) {
    if (found?.[`d${at}`] === 0) continue;
    const cell = quoteName(name);
    const format = await columnDateFormat(engine, raw, cell);
    if (format === "ambiguous" || format === "mixed") {
      findings.push(...(await undecided(engine, raw, sheet, name, format)));
    } else if (format) replaced.push(`coalesce(cast(${dayOf(cell, format)} as varchar), ${cell}) as ${cell}`);
  }
  for (const [at, name] of numbers.entries()) {
    const cell = quoteName(name);
    if (found?.[`n${at}`] === 0 || !(await hasDecimalCommas(engine, raw, cell))) continue;
    replaced.push(`replace(${cell}, ',', '.') as ${cell}`);
  }
  if (replaced.length > 0) {
    const settled = quoteName(`settled_${table.name}`);
    await engine.run(`create table ${settled} as select * replace (${replaced.join(", ")}) from ${raw}`);
    await engine.run(`drop table ${raw}`);
    await engine.run(`alter table ${settled} rename to ${raw}`);
  }
  return { findings, rows: Number(found?.["rows"] ?? 0) };
}
