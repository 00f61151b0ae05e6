import type { core } from "zod/mini";
import { valueAt } from "./value-at.js";

/** What is wrong with a line of a file of events. It never repeats what the line holds. */
export interface LineIssue {
  readonly code:
    | "not-json"
    | "not-an-object"
    | "unknown-version"
    | "unknown-type"
    | "unknown-field"
    | "missing-field"
    | "wrong-value";
  /** Counted from 1. */
  readonly line: number;
  /** The field, for instance `day` or `goodbye[0]`; empty for the whole line. */
  readonly path: string;
  /** What was expected. */
  readonly message: string;
}

type FieldIssue = Omit<LineIssue, "line">;

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key, at) => (typeof key === "number" ? `[${key}]` : `${at === 0 ? "" : "."}${String(key)}`))
    .join("");
}

/**
 * A finding of the schema in our words: its own could name values, or what a line calls its fields.
 *
 * @internal
 */
export function fieldIssue(issue: core.$ZodIssue, event: unknown): FieldIssue {
  const path = pathText(issue.path);
  if (issue.code === "unrecognized_keys") {
    return { code: "unknown-field", path, message: "An event of this type has no other fields than the published." };
  }
  if (issue.code === "invalid_union" && path === "type") {
    return { code: "unknown-type", path, message: "A published type of event is needed, for instance stage_entered." };
  }
  if (valueAt(event, issue.path) === undefined) {
    return { code: "missing-field", path, message: "An event of this type has this field." };
  }
  return { code: "wrong-value", path, message: "The field holds what its type in the published event allows." };
}
