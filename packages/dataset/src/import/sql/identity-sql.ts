import type { Cell } from "../mapping/cell.js";
import { columnsOfCell } from "../mapping/to-cell.js";
import type { CellContext, CellSql } from "./cell-sql.js";
import { cellSql, plainSql } from "./cell-sql.js";

/** The texts that a pseudonym is made of, one by one, where there are several. */
function partsOf({ origin }: Cell, context: CellContext): readonly string[] {
  if (origin.kind === "columns") return origin.columns.map(context.column);
  return origin.kind === "join" ? origin.parts.map((part) => cellSql(part, context).sql) : [];
}

/**
 * What a pseudonym stands for, as one text in SQL. Several cells keep their places, so that an empty one is not the same as
 * a missing one; where all are empty, there is nobody.
 */
export function identitySql(cell: Cell, context: CellContext): CellSql {
  const { sql, faults } = plainSql(cell, context);
  const parts = partsOf(cell, context);
  if (parts.length < 2) return { sql, faults };
  const whole = parts.map((part) => `coalesce(${part}, '')`).join(" || chr(31) || ");
  const some = `coalesce(${parts.join(", ")}) is not null`;
  const all = parts.map((part) => `${part} is not null`).join(" and ");
  const incomplete = {
    when: `${some} and not (${all})`,
    column: columnsOfCell(cell)[0],
    value: sql,
    message: "only some of the columns that say who it is are filled in, so the same person could get two pseudonyms",
    hint: "Fill in the cell, or take fewer columns for the pseudonym in the mapping.",
  };
  const isRow = cell.key?.kind === "row";
  return { sql: `case when ${some} then ${whole} end`, faults: isRow ? faults : [...faults, incomplete] };
}
