import type { Instrument } from "../instrument.js";
import { subscaleScore, totalScore } from "./add-up.js";
import { choose } from "./choose.js";
import type { Choice, ScoreOptions } from "./choose.js";
import { toNumber } from "./fraction.js";
import { itemIssues, readItems } from "./read-items.js";
import type { Item } from "./read-items.js";
import { brokenRules, validityIssue } from "./read-validity.js";
import { readScore } from "./reading.js";
import type { Reading } from "./reading.js";
import type { ScoreIssue } from "./score-issue.js";

export interface SubscaleReading extends Reading {
  /** Whether the score means what it says. */
  readonly valid: boolean;
}

/** A person's answers on one form, scored. */
export interface Score {
  /** The total. Undefined where it cannot be known, or the form has none: never 0, never a guess. */
  readonly score?: number;
  /** The score of each subscale by its code; one that cannot be known is left out. */
  readonly subscales: Readonly<Record<string, number>>;
  /** What each of these subscales says, by the same codes. */
  readonly readings: Readonly<Record<string, SubscaleReading>>;
  /**
   * Whether the total stands and means what it says; on a form without a total, whether all subscales do. An average
   * should leave the others out.
   */
  readonly valid: boolean;
  /** Whether the instrument's own rule calls the total clinical. Undefined without such a rule or a valid total. */
  readonly clinical?: boolean;
  /** The code of the band that a valid total is in, where the instrument has bands. */
  readonly band?: string;
  readonly issues: readonly ScoreIssue[];
}

/** What a form is scored from: one answer for each item, in the order of the paper form; missing is null or undefined. */
export type Answers = readonly (number | null | undefined)[];

export function noScore(issue: ScoreIssue): Score {
  return { subscales: {}, readings: {}, valid: false, issues: [issue] };
}

function scoreItems(instrument: Instrument, { key, missingRule, cutOff }: Choice, items: readonly Item[]): Score {
  const broken = brokenRules(items, key);
  const spoilt = broken.flatMap(({ spoils = [] }) => spoils);
  const known = (key.subscales ?? []).flatMap((subscale) => {
    const exact = subscaleScore(subscale, items, missingRule);
    return exact === undefined ? [] : [{ code: subscale.code, value: toNumber(exact) }];
  });
  const readings = known.map(({ code, value }): [string, SubscaleReading] => {
    if (spoilt.includes(code)) return [code, { valid: false }];
    return [code, { valid: true, ...readScore(instrument, value, items, { of: code, ...(cutOff ? { cutOff } : {}) }) }];
  });
  const exact = totalScore(key, items, missingRule);
  const total = exact && toNumber(exact);
  const whole = key.total.kind === "none" ? known.length === key.subscales?.length : total !== undefined;
  const valid = whole && broken.length === 0;
  return {
    ...(total === undefined ? {} : { score: total }),
    subscales: Object.fromEntries(known.map(({ code, value }) => [code, value])),
    readings: Object.fromEntries(readings),
    valid,
    ...(valid && total !== undefined ? readScore(instrument, total, items, cutOff ? { cutOff } : {}) : {}),
    issues: [...itemIssues(items, key, total !== undefined), ...broken.map(validityIssue)],
  };
}

/** Scores a form by an instrument that is given as data. See `score`. */
export function scoreWith(instrument: Instrument, answers: Answers, options: ScoreOptions): Score {
  const choice = choose(instrument, options);
  if ("issue" in choice) return noScore(choice.issue);
  const { key } = choice.value;
  if (answers.length !== key.ranges.length) {
    return noScore({ code: "wrong-length", path: "items", message: `Expected ${key.ranges.length} items.` });
  }
  return scoreItems(instrument, choice.value, readItems(answers, key));
}
