import type { Cell, DraftLifeTable } from "../draft.js";
import type { NoisyKind } from "./plan.js";

type Test = (unit: number) => boolean;

const cellOf = (cell: Cell, test: Test): Cell => ({ ...cell, things: cell.things.filter((unit) => test(unit)) });

function lifeTableOf(table: DraftLifeTable, test: Test): DraftLifeTable {
  return {
    ...table,
    start: cellOf(table.start, test),
    exits: table.exits.map((exit) => ({ ...exit, ...cellOf(exit, test) })),
    rows: table.rows.map((row) => ({
      day: row.day,
      entered: cellOf(row.entered, test),
      exits: Object.fromEntries(Object.entries(row.exits).map(([code, cell]) => [code, cellOf(cell, test)])),
      censored: cellOf(row.censored, test),
    })),
  };
}

/** A figure as it would be if there were no other units. */
export function onlyUnits(figure: NoisyKind, test: Test): NoisyKind {
  switch (figure.kind) {
    case "breakdown": {
      const parts = figure.parts.map((part) => ({ ...part, ...cellOf(part, test) }));
      return { ...figure, total: cellOf(figure.total, test), parts };
    }
    case "mean": {
      const values = figure.values.filter((_, at) => test(figure.of.things[at] ?? 0));
      return { ...figure, of: cellOf(figure.of, test), values };
    }
    case "lifeTable":
      return lifeTableOf(figure, test);
    default: {
      const unknown: never = figure;
      return unknown;
    }
  }
}
