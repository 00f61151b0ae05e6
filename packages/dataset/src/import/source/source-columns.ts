import type { Block, Mapping, SourceRule } from "../mapping/cell.js";
import { columnsOfCell } from "../mapping/to-cell.js";
import { columnsOfCondition } from "../mapping/to-condition.js";

function columnsOfBlock({ where, orderBy, columns }: Block): readonly string[] {
  const cells = [...Object.values(columns), ...(orderBy ? [orderBy] : [])];
  return [...columnsOfCondition(where), ...cells.flatMap(columnsOfCell)];
}

/** Every column of a source that the mapping names, in the order in which it is named first. Nothing else is read. */
export function sourceColumns(source: SourceRule, { tables }: Mapping): readonly string[] {
  const blocks = tables.flatMap((table) => table.blocks).filter(({ from }) => from === source.name);
  const { where, episodes } = source;
  const own = episodes ? [episodes.client, episodes.on].flatMap(columnsOfCell) : [];
  return [...new Set([...columnsOfCondition(where), ...own, ...blocks.flatMap(columnsOfBlock)])];
}
