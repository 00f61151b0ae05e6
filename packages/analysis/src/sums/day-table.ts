import type { DraftGroup, DraftLifeTable } from "@rapport/disclosure";
import { clockFigure } from "../time-in-stage/clocks.js";

/** A life table and what it is called in its group. */
export interface NamedTable {
  readonly name: string;
  readonly table: DraftLifeTable;
}

/** A group's life table in days, or in days of work. */
export function dayTable({ figures }: Pick<DraftGroup, "figures">): NamedTable | undefined {
  for (const name of [clockFigure("lifeTable", "days"), clockFigure("lifeTable", "daysOfWork")]) {
    const table = figures[name];
    if (table?.kind === "lifeTable") return { name, table };
  }
  return undefined;
}
