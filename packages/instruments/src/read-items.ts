import type { Range } from "./instrument.js";
import type { ScoreIssue } from "./score-issue.js";
import type { ScoringKey } from "./scoring-key.js";

/** One item, turned the right way round. An answer that cannot be is unusable, which is not the same as missing. */
export type Item =
  | { readonly state: "answered"; readonly value: number }
  | { readonly state: "missing" }
  | { readonly state: "unusable"; readonly code: "not-a-whole-number" | "out-of-range" };

function readItem(answer: number | null | undefined, [min, max]: Range, reversed: boolean): Item {
  if (answer === null || answer === undefined) return { state: "missing" };
  if (!Number.isInteger(answer)) return { state: "unusable", code: "not-a-whole-number" };
  if (answer < min || answer > max) return { state: "unusable", code: "out-of-range" };
  return { state: "answered", value: reversed ? min + max - answer : answer };
}

function issueOf(item: Item, at: number, [min, max]: Range, prorated: boolean): readonly ScoreIssue[] {
  const place = { path: `items[${at}]`, item: at + 1 };
  switch (item.state) {
    case "answered":
      return [];
    case "missing":
      return prorated
        ? [{ code: "prorated-item", ...place, message: `Item ${at + 1} is missing and counts as the others' mean.` }]
        : [{ code: "missing-item", ...place, message: `Item ${at + 1} is missing; expected an answer.` }];
    case "unusable": {
      const message = `Item ${at + 1}: expected a whole number from ${min} to ${max}.`;
      return [{ code: item.code, ...place, message }];
    }
    default: {
      const unreachable: never = item;
      return unreachable;
    }
  }
}

/** Reads answers by a key with as many ranges; each item that is not answered brings an issue. */
export function readItems(
  answers: readonly (number | null | undefined)[],
  key: ScoringKey,
): { readonly items: readonly Item[]; readonly issues: readonly ScoreIssue[] } {
  const items = key.ranges.map((range, at) => readItem(answers[at], range, key.reversed?.includes(at + 1) ?? false));
  const missing = items.filter(({ state }) => state === "missing").length;
  const prorated = missing <= key.mayMiss && items.every(({ state }) => state !== "unusable");
  const issues = items.flatMap((item, at) => issueOf(item, at, key.ranges[at] ?? [0, 0], prorated));
  return { items, issues };
}
