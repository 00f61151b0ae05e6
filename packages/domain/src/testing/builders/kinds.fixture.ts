import { recordNames } from "../../records/record-names.js";
import type { RecordName } from "../../records/record-types.js";
import type { RecordIssue } from "../../records/checking/record-issue.js";
import type { KindBuilders } from "./kind-builders.js";

/** Each kind with a call of its builder that takes anything, as untyped callers can give it. */
export function buildersOf(build: KindBuilders): readonly (readonly [RecordName, (given?: object) => object])[] {
  return recordNames.map((name) => [name, build[name]]);
}

/** What was thrown, if anything was. */
export function caught(make: () => unknown): unknown {
  try {
    make();
  } catch (error) {
    return error;
  }
  return undefined;
}

/** The issues with which overrides were refused; none where a record was made. */
export function refusals(make: () => unknown): readonly RecordIssue[] {
  const error = caught(make);
  if (error === undefined) return [];
  if (error instanceof Error && "issues" in error && Array.isArray(error.issues)) return error.issues;
  throw error;
}
