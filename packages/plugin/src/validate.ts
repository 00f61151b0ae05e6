import type { StandardSchemaV1 } from "@standard-schema/spec";
import type { PluginIssue } from "./issue.js";

interface Refusal {
  readonly path: string;
  /** The schema's own words: they may repeat the value that was refused, so they suit invented examples only. */
  readonly words: string;
}

export type Validation<Value> =
  | { readonly outcome: "accepted"; readonly value: Value }
  | { readonly outcome: "refused"; readonly refusals: readonly Refusal[] }
  | { readonly outcome: "broken"; readonly code: PluginIssue["code"]; readonly message: string };

/** By shape; a schema may be a function too (arktype). */
export function isSchema(value: unknown): value is StandardSchemaV1 {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return false;
  if (!("~standard" in value)) return false;
  const standard = value["~standard"];
  if (typeof standard !== "object" || standard === null) return false;
  return "version" in standard && standard.version === 1 && "validate" in standard && isFunction(standard.validate);
}

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}

function isPromise<T>(value: T | Promise<T>): value is Promise<T> {
  return typeof value === "object" && value !== null && "then" in value && isFunction(value.then);
}

function pathOf(issue: StandardSchemaV1.Issue): string {
  return (issue.path ?? [])
    .map((segment) => (typeof segment === "object" ? segment.key : segment))
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}

/** Asks a Standard Schema at once. It never throws, and it never waits: a promise is a fault of the schema. */
export function validate<Value>(schema: StandardSchemaV1<unknown, Value>, value: unknown): Validation<Value> {
  try {
    const result = schema["~standard"].validate(value);
    if (isPromise(result)) {
      // Nobody waits for it; without a handler its failure would end the process.
      result.then(undefined, () => {});
      const message = "The schema answers with a promise; expected one that answers at once (no asynchronous checks).";
      return { outcome: "broken", code: "asynchronous-schema", message };
    }
    if (!result.issues) return { outcome: "accepted", value: result.value };
    const refusals = result.issues.map((issue) => ({ path: pathOf(issue), words: issue.message }));
    return { outcome: "refused", refusals: refusals.length > 0 ? refusals : [{ path: "", words: "" }] };
  } catch {
    // The thrown message may repeat the value.
    const message = "The schema failed; expected one that returns issues and never throws.";
    return { outcome: "broken", code: "failing-schema", message };
  }
}
