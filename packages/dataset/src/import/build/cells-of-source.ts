import type { Cell, Mapping, SourceRule } from "../mapping/cell.js";

/** Every cell that is made of a source's columns, those of its tables last. */
export function cellsOfSource(source: SourceRule, { tables }: Mapping): readonly Cell[] {
  const blocks = tables.flatMap((table) => table.blocks).filter(({ from }) => from === source.name);
  return [
    ...(source.episodes ? [source.episodes.client, source.episodes.on] : []),
    ...blocks.flatMap(({ orderBy, columns }) => [...(orderBy ? [orderBy] : []), ...Object.values(columns)]),
  ];
}

/** The same with the parts that cells are joined of. */
export const withParts = (cells: readonly Cell[]): readonly Cell[] =>
  cells.flatMap((cell) => [cell, ...(cell.origin.kind === "join" ? cell.origin.parts : [])]);
