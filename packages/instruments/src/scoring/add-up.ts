import type { MissingRule, ScoringKey, Subscale } from "../scoring-key.js";
import type { Combination } from "../scoring-key.js";
import { addFractions } from "./fraction.js";
import type { Fraction } from "./fraction.js";
import type { Item } from "./read-items.js";

/** Exact; `undefined` where more is missing than may be, or an answer cannot be used. */
function combine(items: readonly Item[], by: Combination, mayMiss: number): Fraction | undefined {
  const scored = items.filter(({ state }) => state !== "unscored");
  const answers = scored.flatMap((item) => (item.state === "answered" ? [item.tenths] : []));
  const missing = scored.filter(({ state }) => state === "missing").length;
  if (answers.length === 0 || missing > mayMiss || answers.length + missing < scored.length) return undefined;
  const sum = answers.reduce((running, tenths) => running + tenths, 0);
  switch (by.kind) {
    case "sum":
      return { numerator: sum * (by.tenths ?? 10) * scored.length, denominator: 100 * answers.length };
    case "mean":
      return { numerator: sum * by.times, denominator: 10 * answers.length };
    default: {
      const unreachable: never = by;
      return unreachable;
    }
  }
}

export function subscaleScore(
  subscale: Subscale,
  items: readonly Item[],
  rule: MissingRule | undefined,
): Fraction | undefined {
  const own = items.filter((_, at) => subscale.items.includes(at + 1));
  return combine(own, subscale.by, rule?.subscales?.[subscale.code] ?? 0);
}

export function totalScore(
  key: ScoringKey,
  items: readonly Item[],
  rule: MissingRule | undefined,
): Fraction | undefined {
  switch (key.total.kind) {
    case "items":
      return combine(items, key.total.by, rule?.total ?? 0);
    case "subscales": {
      const parts = (key.subscales ?? [])
        .filter(({ overlaps }) => overlaps !== true)
        .map((subscale) => subscaleScore(subscale, items, rule));
      const known = parts.filter((part) => part !== undefined);
      return known.length === parts.length && known.length > 0 ? addFractions(known) : undefined;
    }
    case "none":
      return undefined;
    default: {
      const unreachable: never = key.total;
      return unreachable;
    }
  }
}
