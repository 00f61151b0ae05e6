import { dayOf, isIsoDay } from "../files/date-format.js";
import type { Sheet } from "../files/sheet.js";
import type { Finding } from "../finding.js";
import type { CellType, Table } from "../tables/table.js";
import { columnDateFormat } from "./column-dates.js";
import { hasDecimalCommas } from "./column-decimals.js";
import type { Engine } from "./engine.js";
import { quoteName } from "./quote.js";
import { isBlank, rawName } from "./raw-table.js";

const columnsOf = (table: Table, sheet: Sheet, type: CellType["type"]): readonly string[] =>
  Object.entries(table.columns)
    .filter(([name, column]) => column.cell.type === type && sheet.columns.includes(name))
    .map(([name]) => name);

function undecided(sheet: Sheet, column: string, format: "ambiguous" | "mixed"): Finding {
  const about = { severity: "error", file: sheet.name, column } as const;
  const hint =
    "Write year-month-day, for instance 2026-06-30, or say in a mapping how they are written (rapport import).";
  return format === "mixed"
    ? { ...about, code: "mixed-dates", message: "has dates that are written in different ways", hint }
    : { ...about, code: "ambiguous-date", message: "has dates that can be read as different days", hint };
}

/** What a table's text needs before it can be checked, and how many rows it has. */
export interface Settled {
  readonly findings: readonly Finding[];
  /** Blank rows left out. */
  readonly rows: number;
}

/**
 * Makes ISO dates and decimal points of what stands in a table that is loaded as text, where a whole column says how it is
 * written. One cheap pass finds the columns that need it, mostly none.
 */
export async function settleCells(engine: Engine, table: Table, sheet: Sheet): Promise<Settled> {
  const raw = quoteName(rawName(table));
  const dates = columnsOf(table, sheet, "date");
  const numbers = sheet.decimalComma ? columnsOf(table, sheet, "number") : [];
  const counts = [
    `count(*) filter (where not (${isBlank(table)})) as "rows"`,
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
    if (format === "ambiguous" || format === "mixed") findings.push(undecided(sheet, name, format));
    else if (format) replaced.push(`coalesce(cast(${dayOf(cell, format)} as varchar), ${cell}) as ${cell}`);
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
