import { itemsFrom } from "../range.js";
import type { ScoringKey } from "../scoring-key.js";
import { expected } from "./definition-issue.js";
import type { DefinitionIssue } from "./definition-issue.js";

function areItems(numbers: readonly number[], count: number): boolean {
  return (
    numbers.every((each) => Number.isInteger(each) && each >= 1 && each <= count) &&
    new Set(numbers).size === numbers.length
  );
}

/** Each scored item is in one subscale that does not overlap, or, where the items make the total, in one at most. */
function coverage(key: ScoringKey, path: string): readonly DefinitionIssue[] {
  const subscales = key.subscales ?? [];
  const used = subscales.filter(({ overlaps }) => overlaps !== true).flatMap(({ items }) => items);
  const unscored = key.unscored ?? [];
  const scored = itemsFrom(1, key.ranges.length).filter((item) => !unscored.includes(item));
  const covered = key.total.kind === "items" || scored.every((item) => used.includes(item));
  return [
    ...expected(new Set(used).size === used.length, `${path}.subscales`, "each item in one subscale, or `overlaps`"),
    ...expected(covered, `${path}.subscales`, "each item in a subscale, or among those unscored"),
    ...expected(
      subscales.every(({ items }) => items.every((item) => scored.includes(item))),
      `${path}.unscored`,
      "no item that a subscale counts",
    ),
  ];
}

/** Whether ranges and item numbers fit the form, and every item counts where it should. */
export function checkItems(key: ScoringKey, items: number | undefined, path: string): readonly DefinitionIssue[] {
  const count = key.ranges.length;
  const lists = [
    ["reversed", key.reversed ?? []],
    ["unscored", key.unscored ?? []],
    ...(key.subscales ?? []).map(({ items: own }, at) => [`subscales[${at}].items`, own] as const),
    ...(key.validityRules ?? []).map(({ items: own }, at) => [`validityRules[${at}].items`, own] as const),
  ] as const;
  return [
    ...expected(count > 0 && count === items, `${path}.ranges`, "one range for each item"),
    ...key.ranges.flatMap(([min, max], at) =>
      expected(
        Number.isInteger(min) && Number.isInteger(max) && min < max,
        `${path}.ranges[${at}]`,
        "two whole numbers, the lower one first",
      ),
    ),
    ...lists.flatMap(([name, numbers]) =>
      expected(areItems(numbers, count), `${path}.${name}`, `item numbers from 1 to ${count}, each once`),
    ),
    ...coverage(key, path),
  ];
}
