import type { Dataset } from "@rapport/dataset";
import type { DraftBreakdown, DraftGroup, DraftQuestion } from "@rapport/disclosure";
import { lifeTable } from "../life-table/life-table.js";
import { medianStay } from "../life-table/median-stay.js";
import { readStays } from "../life-table/stays.js";
import type { Stays } from "../life-table/stays.js";
import { stillOpen } from "./exit-labels.js";
import { staysSql } from "./stays-sql.js";

/** How sure an interval is meant to be. */
export const level = 0.95;

/** Exits in a fixed order: those to other stages in the model's order, then the closures by name. */
function exitsOf(dataset: Dataset, stays: Stays): readonly string[] {
  const stages = dataset.stageModel.stages.map((stage) => stage.code);
  const taken = [...stays.exitUnits.keys()].filter((exit) => exit !== null);
  return [
    ...stages.filter((stage) => taken.includes(stage)),
    ...taken.filter((exit) => !stages.includes(exit)).toSorted(),
  ];
}

function breakdown(stays: Stays, exits: readonly string[]): DraftBreakdown {
  const countOf = (exit: string | null) =>
    stays.counts.reduce((sum, stay) => (stay.exit === exit ? sum + stay.count : sum), 0);
  return {
    kind: "breakdown",
    total: { count: stays.counts.reduce((sum, stay) => sum + stay.count, 0), units: stays.units },
    parts: [
      ...exits.map((code) => ({ code, count: countOf(code), units: stays.exitUnits.get(code) ?? 0 })),
      { code: stillOpen, count: countOf(null), units: stays.exitUnits.get(null) ?? 0 },
    ],
  };
}

/**
 * P7.1 How long do clients stay in each stage, counting those still in it and those who leave in other ways? For each
 * stage a draft of: `stays` (how they ended), `median` (days) and `lifeTable`. Exact: it has to pass the airlock.
 */
export async function timeInStage(dataset: Dataset): Promise<DraftQuestion> {
  const query = { sql: staysSql, parameters: [dataset.asOf] };
  const found = await readStays(dataset, query);
  const groups: DraftGroup[] = [];
  for (const { code } of dataset.stageModel.stages) {
    const stays = found.find((each) => each.state === code);
    if (!stays) continue;
    const exits = exitsOf(dataset, stays);
    groups.push({
      code,
      units: stays.units,
      figures: {
        stays: breakdown(stays, exits),
        median: await medianStay(dataset, query, stays, level),
        lifeTable: lifeTable(stays, exits),
      },
    });
  }
  return { question: "timeInStage", groups };
}
