import { score } from "@rapport/instruments";
import type { Engine } from "./engine.js";

interface ScoredForm {
  readonly instrument: string;
  readonly items: string;
  readonly score: string;
  readonly valid: boolean;
}

/** The distinct answers that there are, with their totals; a form without a total is left out. */
async function scoredForms(engine: Engine): Promise<readonly ScoredForm[]> {
  const forms = await engine.select("select distinct instrument, items from measures where items is not null");
  return forms.flatMap(({ instrument, items }) => {
    const answers: unknown = JSON.parse(String(items));
    if (!Array.isArray(answers)) return [];
    const { score: total, valid } = score(String(instrument), answers);
    return total === undefined
      ? []
      : [{ instrument: String(instrument), items: String(items), score: String(total), valid }];
  });
}

/** Sets the score of the rows with these answers for which the condition holds, to what an expression says. */
async function setScores(engine: Engine, forms: readonly ScoredForm[], value: string, condition: string) {
  if (forms.length === 0) return;
  await engine.run("create table item_scores (instrument varchar, items varchar, score varchar)");
  await engine.fill(
    "item_scores",
    ["instrument", "items", "score"],
    forms.map(({ instrument, items, score: total }) => ({ instrument, items, score: total })),
  );
  await engine.run(
    `update measures set score = ${value} from item_scores
     where ${condition} and measures.instrument = item_scores.instrument and measures.items = item_scores.items`,
  );
  await engine.run("drop table item_scores");
}

/**
 * Gives every row of `measures` that carries items alone its score. The distinct answers are scored once each. A form that
 * cannot be scored (items missing, out of range, no key that is used unasked), or whose total would not mean what it says (no
 * sexual activity, for instance), stays without a score: an average of scores must not hold it. A total that was recorded
 * beside such items is left out of the tables for the same reason.
 */
export async function scoreItems(engine: Engine): Promise<void> {
  const forms = await scoredForms(engine);
  const isValid = ({ valid }: ScoredForm) => valid;
  await setScores(engine, forms.filter(isValid), "cast(item_scores.score as double)", "measures.score is null");
  await setScores(
    engine,
    forms.filter((form) => !isValid(form)),
    "null",
    "measures.score is not null",
  );
}
