import type { Range } from "../range.js";
import type { ScoringKey } from "../scoring-key.js";
import type { ScoreIssue } from "./score-issue.js";

/** One item, turned the right way round. An answer that cannot be is unusable, which is not the same as missing. */
export type Item =
  /** In tenths of a point, so that sums are sums of whole numbers. */
  | { readonly state: "answered"; readonly tenths: number }
  | { readonly state: "missing" }
  | { readonly state: "unusable"; readonly code: "not-a-whole-number" | "too-many-decimals" | "out-of-range" }
  | { readonly state: "unscored" };

/** A tenth that was computed rather than typed is at most this far from the nearest double. */
const slack = 1e-9;

function readItem(answer: number | null | undefined, at: number, key: ScoringKey): Item {
  const [min, max] = key.ranges[at] ?? [0, 0];
  if (key.unscored?.includes(at + 1)) return { state: "unscored" };
  if (answer === null || answer === undefined) return { state: "missing" };
  if (key.decimals === undefined && !Number.isInteger(answer)) return { state: "unusable", code: "not-a-whole-number" };
  const tenths = typeof answer === "number" ? Math.round(answer * 10) : Number.NaN;
  if (!(Math.abs(answer * 10 - tenths) < slack)) return { state: "unusable", code: "too-many-decimals" };
  if (tenths < min * 10 || tenths > max * 10) return { state: "unusable", code: "out-of-range" };
  return { state: "answered", tenths: key.reversed?.includes(at + 1) ? (min + max) * 10 - tenths : tenths };
}

/** Reads answers by a key with as many ranges. */
export function readItems(answers: readonly (number | null | undefined)[], key: ScoringKey): readonly Item[] {
  return key.ranges.map((_, at) => readItem(answers[at], at, key));
}

function issueOf(item: Item, at: number, [min, max]: Range, key: ScoringKey, prorated: boolean): readonly ScoreIssue[] {
  const place = { path: `items[${at}]`, item: at + 1 };
  switch (item.state) {
    case "answered":
    case "unscored":
      return [];
    case "missing":
      return prorated
        ? [{ code: "prorated-item", ...place, message: `Item ${at + 1} is missing and counts as the others' mean.` }]
        : [{ code: "missing-item", ...place, message: `Item ${at + 1} is missing; expected an answer.` }];
    case "unusable": {
      const kind = key.decimals === undefined ? "a whole number" : "a number with at most one decimal";
      return [{ code: item.code, ...place, message: `Item ${at + 1}: expected ${kind} from ${min} to ${max}.` }];
    }
    default: {
      const unreachable: never = item;
      return unreachable;
    }
  }
}

/** What is to be said of items that are missing or cannot be used. `prorated`: there is a total all the same. */
export function itemIssues(items: readonly Item[], key: ScoringKey, prorated: boolean): readonly ScoreIssue[] {
  return items.flatMap((item, at) => issueOf(item, at, key.ranges[at] ?? [0, 0], key, prorated));
}
