import type { CutOff, Instrument } from "./instrument.js";
import { instrumentFor } from "./instruments.js";
import { readItems } from "./read-items.js";
import type { Item } from "./read-items.js";
import type { ScoreIssue } from "./score-issue.js";
import type { Domain, ScoringKey } from "./scoring-key.js";

/** A person's answers on one form, scored. */
export interface Score {
  /** The total. Undefined where it cannot be known: never 0, never a guess. */
  readonly score?: number;
  /** The score of each domain by its code; a domain that cannot be known is left out. */
  readonly subscales: Readonly<Record<string, number>>;
  /** Whether the total stands and means what it says. An average should leave the others out. */
  readonly valid: boolean;
  /** Whether the instrument's own rule calls it clinical. Undefined without such a rule or a valid total. */
  readonly clinical?: boolean;
  readonly issues: readonly ScoreIssue[];
}

function sum(values: readonly number[]): number {
  return values.reduce((running, value) => running + value, 0);
}

function answered(items: readonly Item[]): readonly number[] {
  return items.flatMap((item) => (item.state === "answered" ? [item.value] : []));
}

/** The sum of the items, those missing counted as the mean of the others; undefined where too much is missing. */
function total(items: readonly Item[], mayMiss: number): number | undefined {
  const missing = items.filter(({ state }) => state === "missing").length;
  if (missing > mayMiss || items.some(({ state }) => state === "unusable")) return undefined;
  const values = answered(items);
  return (sum(values) * items.length) / values.length;
}

/** In tenths, so that a domain's score and the sum over domains are exact. */
function domainTenths(domain: Domain, items: readonly Item[]): number | undefined {
  const values = answered(items.filter((_, at) => domain.items.includes(at + 1)));
  return values.length === domain.items.length ? sum(values) * domain.tenths : undefined;
}

function isClinical(result: number, items: readonly Item[], cutOff: CutOff, key: ScoringKey): boolean {
  const byTotal = cutOff.rule === ">=" ? result >= cutOff.value : result <= cutOff.value;
  const values = answered(items);
  const byItems = (key.clinicalItems ?? []).some(
    ({ count, value }) => values.filter((answer) => answer >= value).length >= count,
  );
  return byTotal || byItems;
}

function activityIssues(items: readonly Item[], { activity }: ScoringKey): readonly ScoreIssue[] {
  if (activity === undefined) return [];
  const zeros = items.filter(
    (item, at) => activity.items.includes(at + 1) && item.state === "answered" && item.value === 0,
  );
  if (zeros.length <= activity.atMost) return [];
  const message = `With this little activity the total says nothing of function; expected at most ${activity.atMost} items at 0.`;
  return [{ code: "low-activity", path: "items", message }];
}

function scoreWith({ cutOff }: Instrument, key: ScoringKey, items: readonly Item[]): Score {
  const domains = (key.domains ?? []).flatMap((domain) => {
    const tenths = domainTenths(domain, items);
    return tenths === undefined ? [] : [[domain.code, tenths] as const];
  });
  const subscales = Object.fromEntries(domains.map(([code, tenths]) => [code, tenths / 10]));
  const issues = activityIssues(items, key);
  const plain = total(items, key.mayMiss);
  if (plain === undefined) return { subscales, valid: false, issues };
  const result = key.domains === undefined ? plain : sum(domains.map(([, tenths]) => tenths)) / 10;
  if (issues.length > 0) return { score: result, subscales, valid: false, issues };
  if (cutOff === undefined) return { score: result, subscales, valid: true, issues };
  return { score: result, subscales, valid: true, clinical: isClinical(result, items, cutOff, key), issues };
}

/**
 * Scores a form from its items, in the order of the paper form; a missing item is null or undefined.
 *
 * Returns the score with issues that name items by number and never repeat an answer; it never throws. There is no
 * score where items are missing beyond the authors' own rule, are out of range, or are too few or too many; where the
 * code is unknown; or where the instrument is recorded by its total only. Sources stand with each instrument.
 */
export function score(code: string, items: readonly (number | null | undefined)[]): Score {
  const instrument = instrumentFor(code);
  if (instrument === undefined) return none("unknown-instrument", "Expected the code of a known instrument.");
  const { key } = instrument;
  if (key === undefined) return none("no-key", `${instrument.name} is recorded by its total; expected a score.`);
  if (items.length !== key.ranges.length) return none("wrong-length", `Expected ${key.ranges.length} items.`);
  const read = readItems(items, key);
  const scored = scoreWith(instrument, key, read.items);
  return { ...scored, issues: [...read.issues, ...scored.issues] };
}

function none(code: ScoreIssue["code"], message: string): Score {
  return { subscales: {}, valid: false, issues: [{ code, path: "items", message }] };
}
