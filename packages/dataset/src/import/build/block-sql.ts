import type { Table } from "../../tables/table.js";
import type { Block, Cell } from "../mapping/cell.js";
import { columnsOfCell } from "../mapping/to-cell.js";
import { columnOf } from "../source/loaded-source.js";
import type { CellSql } from "../sql/cell-sql.js";
import { cellSql } from "../sql/cell-sql.js";
import { conditionSql } from "../sql/condition-sql.js";
import { anyFault } from "../sql/fault.js";
import type { Fault } from "../sql/fault.js";
import { identitySql } from "../sql/identity-sql.js";
import { episodeFaults } from "./episode-faults.js";
import { contextOf } from "./prepared.js";
import type { Prepared } from "./prepared.js";

/** A part of a table in SQL: which rows of the source, the cells by column, and what may be wrong with them. */
export interface BlockSql {
  readonly where: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly order: string;
  readonly faults: readonly Fault[];
}

/**
 * Where a file writes decimal commas, numbers of which the mapping says nothing are read so; not those that could as well be
 * thousands, such as 1,250.
 */
function numbersAsWritten(cell: Cell, { sql, faults }: CellSql, isNumber: boolean): CellSql {
  const copies = cell.origin.kind === "columns" && cell.number === undefined && !cell.map && !cell.date;
  if (!isNumber || !copies) return { sql, faults };
  return {
    sql: `case when comma and regexp_full_match(${sql}, '-?\\d+,(?:\\d{1,2}|\\d{4,})') then replace(${sql}, ',', '.') else ${sql} end`,
    faults,
  };
}

function emptyFault(name: string, about: string, cell: Cell, sql: string): Fault {
  const episode = cell.origin.kind === "episode";
  return {
    when: `(${sql}) is null`,
    column: columnsOfCell(cell)[0],
    value: "''",
    message: episode
      ? `there is no episode of this client to take ${name} from`
      : `${name} would be empty, and the table needs it`,
    hint: `${about} Fill in the cell, give ${cell.path} a default, or leave such rows out with where.`,
  };
}

/** The table that a part belongs to. */
export interface BlockTable {
  readonly table: Table;
  /** Where rows are put together, another row may fill in what one lacks, except in these columns. */
  readonly oneRowPer: readonly string[];
}

function cellAndFaults(name: string, cell: Cell, { table, oneRowPer }: BlockTable, prepared: Prepared): CellSql {
  const context = contextOf(prepared);
  const column = table.columns[name];
  const made = numbersAsWritten(cell, cellSql(cell, context), column?.cell.type === "number");
  const faults = cell.key ? identitySql(cell, context).faults : made.faults;
  const needed = column?.required && (oneRowPer.length === 0 || oneRowPer.includes(name));
  if (!needed) return { sql: made.sql, faults };
  const empty = emptyFault(name, column.about, cell, made.sql);
  // A row in which the cell is wrong, or which has no episode for what is wrong in it, is not also said to be empty there.
  const before = [...faults, ...(cell.origin.kind === "episode" ? episodeFaults(prepared) : [])];
  const when = before.length === 0 ? empty.when : `(${empty.when}) and not ${anyFault(before)}`;
  return { sql: made.sql, faults: [...faults, { ...empty, when }] };
}

/** What a part of a table asks of its source. */
export function blockSql(block: Block, of: BlockTable, prepared: Prepared): BlockSql {
  const made = Object.entries(block.columns).map(([name, cell]) => ({
    name,
    ...cellAndFaults(name, cell, of, prepared),
  }));
  return {
    where: block.where ? conditionSql(block.where, columnOf(prepared.source)) : "true",
    cells: Object.fromEntries(made.map(({ name, sql }) => [name, sql])),
    order: block.orderBy ? cellSql(block.orderBy, contextOf(prepared)).sql : "null",
    faults: made.flatMap(({ faults }) => faults),
  };
}
