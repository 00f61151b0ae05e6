import { score } from "@rapport/instruments";
import type { Engine } from "./engine.js";

/**
 * Gives every row of `measures` that carries items alone its score. The distinct answers are scored once each. A form that
 * cannot be scored (items missing, out of range, no key that is used unasked), or whose total would not mean what it says (no
 * sexual activity, for instance), stays without a score: an average of scores must not hold it.
 */
export async function scoreItems(engine: Engine): Promise<void> {
  const forms = await engine.select(
    "select distinct instrument, items from measures where score is null and items is not null",
  );
  const scored = forms.flatMap(({ instrument, items }) => {
    const answers: unknown = JSON.parse(String(items));
    if (!Array.isArray(answers)) return [];
    const { score: total, valid } = score(String(instrument), answers);
    return total === undefined || !valid
      ? []
      : [{ instrument: String(instrument), items: String(items), score: String(total) }];
  });
  if (scored.length === 0) return;
  await engine.run("create table item_scores (instrument varchar, items varchar, score varchar)");
  await engine.fill("item_scores", ["instrument", "items", "score"], scored);
  await engine.run(
    `update measures set score = cast(item_scores.score as double) from item_scores
     where measures.score is null and measures.instrument = item_scores.instrument and measures.items = item_scores.items`,
  );
  await engine.run("drop table item_scores");
}
