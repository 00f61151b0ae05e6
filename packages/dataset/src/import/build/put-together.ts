import type { Engine } from "../../engine/engine.js";
import { quoteName } from "../../engine/quote.js";
import type { Table } from "../../tables/table.js";
import type { Cell, TableRule } from "../mapping/cell.js";

/** Which of a column's cells is taken where rows are put together; an empty cell is never the one. */
function taken(name: string, take: Cell["take"], isNumber: boolean): string {
  const column = quoteName(name);
  const filled = `filter (where ${column} is not null) as ${column}`;
  const by = isNumber ? `try_cast(${column} as double)` : column;
  switch (take) {
    case "first":
      return `arg_min(${column}, place) ${filled}`;
    case "last":
      return `arg_max(${column}, place) ${filled}`;
    case "min":
      return `arg_min(${column}, ${by}) ${filled}`;
    case "max":
      return `arg_max(${column}, ${by}) ${filled}`;
    default: {
      const unknown: never = take;
      return unknown;
    }
  }
}

/** Makes a table of the rows that its parts gave, one row for each that the mapping means as one. */
export async function putTogether(
  engine: Engine,
  table: Table,
  rule: TableRule,
  {
    staged,
    relation,
    columns,
  }: { readonly staged: string; readonly relation: string; readonly columns: readonly string[] },
): Promise<void> {
  const { oneRowPer, blocks } = rule;
  if (oneRowPer.length === 0) {
    const names = columns.map(quoteName).join(", ");
    await engine.run(`create table ${relation} as select ${names} from ${staged} order by block, file, record`);
    return;
  }
  const take = (name: string) => blocks.map((block) => block.columns[name]?.take).find((each) => each !== undefined);
  const chosen = columns.map((name) =>
    oneRowPer.includes(name)
      ? quoteName(name)
      : taken(name, take(name) ?? "first", table.columns[name]?.cell.type === "number"),
  );
  await engine.run(
    `create table ${relation} as select ${chosen.join(", ")} from (
       select *, row_number() over (order by block, order_by nulls last, file, record) as place from ${staged}
     ) group by ${oneRowPer.map(quoteName).join(", ")} order by min(place)`,
  );
}
