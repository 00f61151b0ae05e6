import type { Engine } from "../../engine/engine.js";
import { quoteName } from "../../engine/quote.js";
import type { Table } from "../../tables/table.js";
import type { ImportProblem } from "../import-problem.js";
import type { TableRule } from "../mapping/cell.js";
import { anyFault } from "../sql/fault.js";
import { listFaults } from "../source/list-faults.js";
import { blockSql } from "./block-sql.js";
import type { Prepared } from "./prepared.js";
import { putTogether } from "./put-together.js";

/** A table of the dataset in the engine, ready to be written. */
export interface BuiltTable {
  readonly name: string;
  /** Its name in SQL. */
  readonly relation: string;
  readonly columns: readonly string[];
  readonly rows: number;
}

export interface Building {
  readonly built: BuiltTable;
  readonly problems: readonly ImportProblem[];
  /** How many rows of the source were left out, where that was asked for. */
  readonly leftOut: number;
}

export interface BuildOptions {
  readonly leaveOut: boolean;
  readonly showValues: boolean;
  /** No row of a source was found wrong before. */
  readonly sound: boolean;
}

const builtName = (table: string): string => quoteName(`built ${table}`);

async function count(engine: Engine, relation: string, where = "true"): Promise<number> {
  const [row] = await engine.select(`select count(*) as n from ${relation} where ${where}`);
  return Number(row?.["n"] ?? 0);
}

/** A table without rows, as a practice fills it in later. */
export async function emptyTable(engine: Engine, table: Table): Promise<BuiltTable> {
  const columns = Object.keys(table.columns);
  const relation = builtName(table.name);
  await engine.run(`create table ${relation} (${columns.map((name) => `${quoteName(name)} varchar`).join(", ")})`);
  return { name: table.name, relation, columns, rows: 0 };
}

interface Staging {
  readonly staged: string;
  readonly columns: readonly string[];
}

/** Copies the rows of every part of a table, and says what is wrong with some. */
async function stage(
  engine: Engine,
  table: Table,
  rule: TableRule,
  sources: readonly Prepared[],
  { staged, columns, leaveOut, showValues }: Staging & Omit<BuildOptions, "sound">,
): Promise<Omit<Building, "built">> {
  const problems: ImportProblem[] = [];
  let leftOut = 0;
  for (const [at, block] of rule.blocks.entries()) {
    const prepared = sources.find(({ source }) => source.rule.name === block.from);
    if (!prepared) continue;
    const { source } = prepared;
    const { where, cells, order, faults } = blockSql(block, { table, oneRowPer: rule.oneRowPer }, prepared);
    problems.push(...(await listFaults(engine, source, faults, { where, showValues })));
    const wrong = anyFault(faults);
    if (leaveOut) leftOut += await count(engine, source.table, `(${where}) and ${wrong}`);
    const kept = leaveOut ? `(${where}) and not ${wrong}` : where;
    const made = columns.map((name) => cells[name] ?? "cast(null as varchar)");
    const values = [at, order, "file", "record", ...made].join(", ");
    await engine.run(`insert into ${staged} select ${values} from ${source.table} where ${kept}`);
  }
  return { problems, leftOut };
}

/** Rows that were put together and still lack what the table needs. */
async function stillEmpty(engine: Engine, table: Table, rule: TableRule, built: BuiltTable) {
  const problems: ImportProblem[] = [];
  if (rule.oneRowPer.length === 0) return problems;
  for (const name of built.columns.filter((each) => table.columns[each]?.required && !rule.oneRowPer.includes(each))) {
    const rows = await count(engine, built.relation, `${quoteName(name)} is null`);
    if (rows === 0) continue;
    problems.push({
      file: rule.table,
      column: name,
      message: `would be empty in ${rows} of ${built.rows} rows, and the table needs it`,
      hint: `${table.columns[name]?.about ?? ""} Give tables.${rule.table}.columns.${name} a default, or fill in the cells.`,
    });
  }
  return problems;
}

/** Makes one table of the dataset from its parts, one after the other. */
export async function buildTable(
  engine: Engine,
  table: Table,
  rule: TableRule,
  sources: readonly Prepared[],
  options: BuildOptions,
): Promise<Building> {
  const columns = Object.keys(table.columns).filter((name) =>
    rule.blocks.some((block) => Object.hasOwn(block.columns, name)),
  );
  const staged = quoteName(`staged ${rule.table}`);
  const relation = builtName(rule.table);
  const own = columns.map((name) => `, ${quoteName(name)} varchar`).join("");
  await engine.run(`create table ${staged} (block integer, order_by varchar, file integer, record bigint${own})`);
  const { problems, leftOut } = await stage(engine, table, rule, sources, { ...options, staged, columns });
  await putTogether(engine, table, rule, { staged, relation, columns });
  await engine.run(`drop table ${staged}`);
  const built = { name: rule.table, relation, columns, rows: await count(engine, relation) };
  // Of rows that are wrong and still there, nothing more is said.
  const isSound = options.leaveOut || (options.sound && problems.length === 0);
  return { built, problems: [...problems, ...(isSound ? await stillEmpty(engine, table, rule, built) : [])], leftOut };
}
