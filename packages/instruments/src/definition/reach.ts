import type { Range } from "../range.js";
import { subscaleScore, totalScore } from "../scoring/add-up.js";
import { toNumber } from "../scoring/fraction.js";
import type { Fraction } from "../scoring/fraction.js";
import type { Item } from "../scoring/read-items.js";
import type { ScoringKey, Subscale } from "../scoring-key.js";

/** Every item at one end. Reversal swaps the ends of an item, so it moves neither end of a score. */
function allAt(key: ScoringKey, end: 0 | 1): readonly Item[] {
  return key.ranges.map((range, at) =>
    key.unscored?.includes(at + 1) ? { state: "unscored" } : { state: "answered", tenths: range[end] * 10 },
  );
}

function between(score: (items: readonly Item[]) => Fraction | undefined, key: ScoringKey): Range | undefined {
  const low = score(allAt(key, 0));
  const high = score(allAt(key, 1));
  return low && high && [toNumber(low), toNumber(high)];
}

/** The lowest and highest score that the items' ranges allow. */
export function subscaleReach(subscale: Subscale, key: ScoringKey): Range | undefined {
  return between((items) => subscaleScore(subscale, items, undefined), key);
}

/** The lowest and highest total; `undefined` where there is none. */
export function totalReach(key: ScoringKey): Range | undefined {
  return between((items) => totalScore(key, items, undefined), key);
}
