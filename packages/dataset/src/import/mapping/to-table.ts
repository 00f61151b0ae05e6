import type { Block, TableRule } from "./cell.js";
import type { WrittenBlock, WrittenMapping } from "./mapping-schema.js";
import { toCell } from "./to-cell.js";
import type { Reading } from "./to-cell.js";
import { toCondition } from "./to-condition.js";

function toBlock(written: WrittenBlock, path: string, reading: Reading): Block {
  const { from, where, order_by: orderBy, columns } = written;
  return {
    from,
    ...(where === undefined ? {} : { where: toCondition(where, `${path}.where`, reading.problems) }),
    ...(orderBy === undefined ? {} : { orderBy: toCell(orderBy, `${path}.order_by`, reading) }),
    columns: Object.fromEntries(
      Object.entries(columns).map(([name, cell]) => [name, toCell(cell, `${path}.columns.${name}`, reading)]),
    ),
  };
}

/** A table with everything said; what is wrong with it is added to the problems. */
export function toTable(table: string, written: WrittenMapping["tables"][string], reading: Reading): TableRule {
  const list = Array.isArray(written) ? written : [written];
  const path = (at: number) => `tables.${table}${Array.isArray(written) ? `.${at}` : ""}`;
  const keys = list.map(({ one_row_per: columns = [] }) => columns);
  const [oneRowPer = []] = keys;
  for (const [at, other] of keys.entries()) {
    if (other.join("\n") !== oneRowPer.join("\n")) {
      reading.problems.push({
        path: `${path(at)}.one_row_per`,
        message: "Expected the same in every part of the table.",
      });
    }
  }
  return { table, oneRowPer, blocks: list.map((each, at) => toBlock(each, path(at), reading)) };
}
