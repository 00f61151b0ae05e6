import { categoryLabel } from "@rapport/analysis";
import type { PopulationTable } from "@rapport/analysis";
import type { ReleasedReport } from "@rapport/disclosure";
import { populationLabel, populationTableName } from "./prose/population-labels.js";

/** Who a report is about: its population tables in their order, with what each table and each of its parts is called. */
export function populationTables(tables: ReleasedReport["population"]["tables"]): readonly PopulationTable[] {
  return Object.entries(tables).map(([code, figure]): PopulationTable => {
    const labelOf = (part: string) => populationLabel(code, part);
    const parts = figure.kind === "breakdown" ? figure.parts : [];
    const ordered = code === "byAgeBand";
    return {
      code,
      label: populationTableName(code),
      figure,
      labels: Object.fromEntries(parts.map((part) => [part.code, categoryLabel(part, labelOf, ordered)])),
    };
  });
}
