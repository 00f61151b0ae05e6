import type { Table } from "../../tables/table.js";
import { tables } from "../../tables/tables.js";
import type { Block, Cell, Mapping, TableRule } from "./cell.js";
import type { MappingProblem } from "./issue-lines.js";
import { didYouMean } from "./nearest.js";
import { sensitiveHeader } from "./sensitive-header.js";
import { columnsOfCell } from "./to-cell.js";

/** The columns whose own text a cell carries on, as a value map, a pseudonym or a year does not. */
function copiedColumns(cell: Cell): readonly string[] {
  const { origin, map, key, date, allow } = cell;
  if (allow || key !== undefined || date?.yearOnly === true) return [];
  if (map !== undefined && map.unmapped !== "keep") return [];
  if (origin.kind === "columns") return origin.columns;
  return origin.kind === "join" ? origin.parts.flatMap(copiedColumns) : [];
}

/** Other headers of the source stand for the column, and may look like what it does not. */
function sensitiveProblems(
  cell: Cell,
  aliases: Readonly<Record<string, readonly string[]>>,
): readonly MappingProblem[] {
  return copiedColumns(cell).flatMap((column) =>
    [column, ...(Object.hasOwn(aliases, column) ? (aliases[column] ?? []) : [])].slice(0, 20).flatMap((header) => {
      const looks = sensitiveHeader(header);
      if (looks === undefined) return [];
      const message =
        `Copies the column "${header}", which looks like ${looks}. ` +
        "Make a pseudonym or a code of it, leave it out, or write allow: true beside it if it holds nothing of the kind.";
      return [{ path: cell.path, message }];
    }),
  );
}

function columnProblems(table: Table, block: Block, path: string, rule: TableRule): readonly MappingProblem[] {
  const known = Object.keys(table.columns);
  const unknown = Object.keys(block.columns)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      path: `${path}.columns.${name}`,
      message: `The table ${table.name} has no such column.${didYouMean(name, known)} It has: ${known.join(", ")}.`,
    }));
  const missing = known
    .filter((name) => table.columns[name]?.required && !Object.hasOwn(block.columns, name))
    .map((name) => ({
      path: `${path}.columns.${name}`,
      message: `Is required: ${table.columns[name]?.about ?? ""}`,
    }));
  const unkeyed = rule.oneRowPer
    .filter((name) => !Object.hasOwn(block.columns, name))
    .map((name) => ({
      path: `${path}.one_row_per`,
      message: `Names a column that is not among the columns here.${didYouMean(name, Object.keys(block.columns))}`,
    }));
  return [...unknown, ...missing, ...unkeyed];
}

function blockProblems(table: Table, block: Block, path: string, rule: TableRule, { sources }: Mapping) {
  const source = sources.find(({ name }) => name === block.from);
  const names = sources.map(({ name }) => name);
  const cells = [...Object.values(block.columns), ...(block.orderBy ? [block.orderBy] : [])];
  return [
    ...columnProblems(table, block, path, rule),
    ...(source ? [] : [{ path: `${path}.from`, message: `Names no source.${didYouMean(block.from, names)}` }]),
    ...cells
      .filter(({ origin }) => origin.kind === "episode" && source && source.episodes === undefined)
      .map((cell) => ({ path: cell.path, message: `The source ${block.from} has no rule for episodes.` })),
    ...cells
      .filter((cell) => cell.key?.kind === "row" && columnsOfCell(cell).length === 0)
      .map((cell) => ({ path: cell.path, message: "Expected from or join: the columns that tell the row." })),
    ...Object.values(block.columns).flatMap((cell) => sensitiveProblems(cell, source?.aliases ?? {})),
  ];
}

/** What is wrong with the tables of a mapping, each with its path. */
export function tableProblems(mapping: Mapping): readonly MappingProblem[] {
  const known = tables.map(({ name }) => name);
  return mapping.tables.flatMap((rule) => {
    const table = tables.find(({ name }) => name === rule.table);
    if (!table) {
      const message = `There is no such table.${didYouMean(rule.table, known)} The tables are: ${known.join(", ")}.`;
      return [{ path: `tables.${rule.table}`, message }];
    }
    return rule.blocks.flatMap((block, at) => {
      const path = rule.blocks.length === 1 ? `tables.${rule.table}` : `tables.${rule.table}.${at}`;
      return blockProblems(table, block, path, rule, mapping);
    });
  });
}
