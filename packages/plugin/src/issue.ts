/** What is wrong with a plug-in or with details. Its message never repeats a value from a record. */
export interface PluginIssue {
  readonly code:
    | "not-an-object"
    | "unknown-api-version"
    | "missing-field"
    | "unknown-field"
    | "wrong-type"
    | "not-kebab-case"
    | "empty"
    | "not-a-line"
    | "not-a-name"
    | "not-a-range"
    | "not-a-condition"
    | "too-many-levels"
    | "levels-unknown"
    | "schema-changes-details"
    | "unknown-value"
    | "repeated-value"
    | "stage-not-allowed"
    | "not-in-the-room"
    | "not-a-schema"
    | "asynchronous-schema"
    | "failing-schema"
    | "endless-schema"
    | "unknown-metric-kind"
    | "metric-without-example"
    | "metric-example-mismatch"
    | "details-refused"
    | "same-code";
  /** Where, for instance `stages[0]` or `metrics.anxiety.take`; empty for the whole. */
  readonly path: string;
  /** What was expected. */
  readonly message: string;
}

/** Either a value or the issues that stand in its way, never both. */
export type Result<Value> =
  | { readonly value: Value; readonly issues?: never }
  | { readonly issues: readonly PluginIssue[]; readonly value?: never };
