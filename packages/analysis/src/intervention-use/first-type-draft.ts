import type { Dataset, Value } from "@rapport/dataset";
import type { DraftBreakdown } from "@rapport/disclosure";
import type { InterventionType } from "@rapport/plugin";
import { cellOf, numbersIn } from "../cells.js";
import { treatmentStages } from "../outcome-change/treatment-stages.js";
import { firstTypesSql } from "./first-types-sql.js";
import { firstTypeLevels, otherType, several, typeCode } from "./type-levels.js";

/** Episodes by the type that began first. */
export async function firstTypeDraft(dataset: Dataset, plugins: readonly InterventionType[]): Promise<DraftBreakdown> {
  const rows = await dataset.select(firstTypesSql, [dataset.asOf, treatmentStages(dataset)]);
  const known = new Set<Value | undefined>(plugins.map(({ code }) => code));
  const levelOf = (type: Value | undefined) => {
    if (typeof type !== "string") return several;
    return known.has(type) ? typeCode(type) : otherType;
  };
  const unitsAt = (code: string) =>
    rows.filter((row) => levelOf(row["type"]) === code).flatMap((row) => [...numbersIn(row, "things")]);
  const parts = firstTypeLevels(plugins).map(({ code }) => ({ code, ...cellOf(unitsAt(code)) }));
  return { kind: "breakdown", total: cellOf(parts.flatMap(({ things }) => [...things])), parts };
}
