import type { Dataset } from "@rapport/dataset";
import type { DraftBreakdown } from "@rapport/disclosure";
import { score } from "@rapport/instruments";
import { cellOf, numbersIn, textIn } from "../cells.js";
import type { Row } from "../cells.js";
import { formLevels } from "./form-levels.js";

/** The forms up to day $1, by what they hold: the distinct answers, and whether there is a score. */
const formsSql = `
  select
    measures.instrument, measures.items,
    case when measures.score is null then 0 else 1 end as scored,
    array_agg(units.unit) as things
  from measures
  join episodes on episodes.episode_id = measures.episode_id
  join units on units.client_id = episodes.client_id
  where measures.taken_on <= cast($1 as date)
  group by 1, 2, 3`;

/** What the items say of the score. Without a total from them, one that was recorded stands by itself. */
function levelOf(row: Row): (typeof formLevels)[number] {
  const unread = row["scored"] === 1 ? "total_only" : "not_scored";
  if (row["items"] === null) return unread;
  const answers: unknown = JSON.parse(textIn(row, "items"));
  if (!Array.isArray(answers)) return unread;
  const { score: total, valid, issues } = score(textIn(row, "instrument"), answers);
  if (total === undefined) return unread;
  if (!valid) return "not_valid";
  return issues.some(({ code }) => code === "prorated-item") ? "prorated" : "complete";
}

/** The forms of an instrument by their state; `undefined` where the practice keeps no items of it, but totals alone. */
export type Forms = (instrument: string) => DraftBreakdown | undefined;

/**
 * Every form that was filled in by the as-of day, by what can be said of its score (the rules are those of the instrument):
 * `complete` (all items answered), `prorated` (missing items that a rule allows count as the mean of the others),
 * `total_only` (no items, or such as make no total), and those that no figure holds: `not_valid` (a total that would not mean
 * what it says, as without sexual activity) and `not_scored` (no total can be made of the items).
 */
export async function readForms(dataset: Dataset): Promise<Forms> {
  const rows = (await dataset.select(formsSql, [dataset.asOf])).map((row) => ({
    instrument: textIn(row, "instrument"),
    things: numbersIn(row, "things"),
    withItems: row["items"] !== null,
    level: levelOf(row),
  }));
  return (instrument) => {
    const own = rows.filter((row) => row.instrument === instrument);
    if (!own.some(({ withItems }) => withItems)) return undefined;
    return {
      kind: "breakdown",
      total: cellOf(own.flatMap(({ things }) => things)),
      parts: formLevels.map((code) => ({
        code,
        ...cellOf(own.filter(({ level }) => level === code).flatMap(({ things }) => things)),
      })),
    };
  };
}
