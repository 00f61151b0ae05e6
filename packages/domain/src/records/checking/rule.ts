import type { RecordIssue, RuleCode } from "./record-issue.js";

/** What has to hold between the fields of one record. */
export interface RecordRule<Value> {
  /** Its id in the description of the practice, for instance `P3.9`. */
  readonly id: string;
  readonly code: RuleCode;
  /** The field that an issue points at. */
  readonly path: string;
  /** What is expected. */
  readonly message: string;
  readonly holds: (record: Value) => boolean;
}

type Days<Name extends string> = { readonly [Each in Name]?: string };

/** One day is not before another; ISO dates sort as text. Holds where either is missing. */
export function inOrder<Earlier extends string, Later extends string>(
  id: string,
  earlier: Earlier,
  later: Later,
): RecordRule<Days<Earlier | Later>> {
  return {
    id,
    code: "out-of-order",
    path: later,
    message: `Expected a day that is not before ${earlier}.`,
    holds: (record) => notBefore(record[later], record[earlier]),
  };
}

/** Two fields are both there, or both are not. */
export function together<First extends string, Second extends string>(
  id: string,
  first: First,
  second: Second,
): RecordRule<{ readonly [Each in First | Second]?: unknown }> {
  return {
    id,
    code: "incomplete",
    path: second,
    message: `Expected ${first} and ${second} together, or neither.`,
    holds: (record) => (record[first] === undefined) === (record[second] === undefined),
  };
}

/** No entry of a list stands in it twice. */
export function distinct<Name extends string>(
  id: string,
  list: Name,
): RecordRule<{ readonly [Each in Name]?: readonly string[] }> {
  return {
    id,
    code: "repeated",
    path: list,
    message: "Expected each entry once.",
    holds: (record) => new Set(record[list]).size === (record[list] ?? []).length,
  };
}

export function notBefore(later: string | undefined, earlier: string | undefined): boolean {
  return later === undefined || earlier === undefined || later >= earlier;
}

export function brokenRules<Value>(rules: readonly RecordRule<Value>[], record: Value): readonly RecordIssue[] {
  return rules
    .filter((rule) => !rule.holds(record))
    .map(({ code, path, id, message }) => ({ code, path, rule: id, message }));
}
