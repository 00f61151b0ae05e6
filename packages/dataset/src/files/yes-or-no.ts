import type { Table } from "../tables/table.js";

/** A cell as yes or no where a truth value of JSON stands in a column for that. */
export const yesOrNo = (table: Table | undefined, column: string, cell: string): string =>
  table?.columns[column]?.cell.type === "yesno"
    ? `case ${cell} when 'true' then 'yes' when 'false' then 'no' else ${cell} end`
    : cell;
