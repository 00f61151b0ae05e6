import type { Dataset } from "@rapport/dataset";
import type { Cell, DraftBreakdown } from "@rapport/disclosure";
import { breakdownOf } from "../breakdown-of.js";
import { cellIn, numbersIn, textIn } from "../cells.js";
import { scoresSql } from "./scores-sql.js";
import { treatmentStages } from "./treatment-stages.js";

/** What is known of one instrument's scores. */
export interface InstrumentScores {
  readonly instrument: string;
  /** Everyone with a score before treatment, by whether they have an end score, and why they have none. */
  readonly started: DraftBreakdown;
  /** The scores before treatment, one for each of `started.total.things`. */
  readonly baselines: readonly number[];
  /** Those with both scores. */
  readonly scored: Cell;
  /** Last score minus first, one for each of `scored.things`. */
  readonly changes: readonly number[];
  /** First and last score, one pair for each of `scored.things`; pairs of one unit are not in the order of its `changes`. */
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** In the order in which a report tells of them. */
const statuses = ["scored", "completed", "left_early", "open"] as const;

// Things and values stand in the order of units, with the values of one unit in an order of their own.
const instrumentsSql = `
  select
    instrument,
    status as code,
    array_agg(unit order by unit) as things,
    array_agg(baseline order by unit, baseline) as baselines,
    array_agg(final - baseline order by unit, final - baseline) filter (where status = 'scored') as changes,
    array_agg(baseline order by unit, baseline, final) filter (where status = 'scored') as before,
    array_agg(final order by unit, baseline, final) filter (where status = 'scored') as after
  from (${scoresSql}) group by grouping sets ((instrument, status), (instrument))
  order by instrument`;

export async function readInstrumentScores(dataset: Dataset): Promise<readonly InstrumentScores[]> {
  const rows = await dataset.select(instrumentsSql, [dataset.asOf, treatmentStages(dataset)]);
  const instruments = [...new Set(rows.map((row) => textIn(row, "instrument")))];
  return instruments.map((instrument) => {
    const of = rows.filter((row) => row["instrument"] === instrument);
    const rowOf = (code: string | null) => of.find((row) => row["code"] === code);
    const [all, scored] = [rowOf(null), rowOf("scored")];
    return {
      instrument,
      started: breakdownOf(of, statuses),
      baselines: all ? numbersIn(all, "baselines") : [],
      scored: cellIn(scored, "things"),
      changes: scored ? numbersIn(scored, "changes") : [],
      before: scored ? numbersIn(scored, "before") : [],
      after: scored ? numbersIn(scored, "after") : [],
    };
  });
}
