import type { ScoringKey, ValidityRule } from "../scoring-key.js";
import type { Item } from "./read-items.js";
import type { ScoreIssue } from "./score-issue.js";

const whatFor = {
  "low-activity": "With this little sexual activity the total says nothing of function",
  "no-intercourse": "Without intercourse the total says nothing of function",
  "not-applicable": "With this much that did not take place the total does not mean what it says",
} as const;

function isBroken({ items: numbers, atMost, countMissing }: ValidityRule, items: readonly Item[]): boolean {
  const absent = items.filter(
    (item, at) =>
      numbers.includes(at + 1) &&
      ((item.state === "answered" && item.tenths === 0) || (item.state === "missing" && countMissing === true)),
  );
  return absent.length > atMost;
}

/** The rules that the answers break. A rule that is unconfirmed is not applied. */
export function brokenRules(items: readonly Item[], { validityRules = [] }: ScoringKey): readonly ValidityRule[] {
  return validityRules.filter((rule) => rule.status === "established" && isBroken(rule, items));
}

export function validityIssue({ code, atMost }: ValidityRule): ScoreIssue {
  return { code, path: "items", message: `${whatFor[code]}; expected at most ${atMost} of these items at 0.` };
}
