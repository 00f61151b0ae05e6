import type { StandardSchemaV1 } from "@standard-schema/spec";
import * as z from "zod/mini";
import { parsePath } from "./path.js";
import { plainCopy } from "./plain-copy.js";
import type { Checked, RecordIssue } from "./record-issue.js";
import { brokenRules } from "./rule.js";
import type { RecordRule } from "./rule.js";
import { shapeIssues } from "./shape-issues.js";

/** A zod schema, of which no more is asked than what it yields. */
export type RecordShape<Value> = z.core.$ZodType<Value>;

/** What is known of a kind of record. */
export interface RecordDefinition<Value> {
  readonly name: string;
  /** The rule that asks for such a record, by its id: it stands behind every issue of its shape. */
  readonly rule: string;
  /** One sentence for the JSON Schema. */
  readonly about: string;
  readonly shape: RecordShape<Value>;
  /** First that a value is plain data, then its shape, then the rules between its fields. */
  readonly check: (given: unknown) => Checked<Value>;
}

interface RecordParts<Value> {
  readonly name: string;
  readonly rule: string;
  readonly about: string;
  readonly shape: RecordShape<Value>;
  readonly rules: readonly RecordRule<Value>[];
}

/** No list of issues is longer: nobody reads more, and the sender chooses how many fields are unknown. */
const mostIssues = 100;

export function defineRecord<Value>({ name, rule, about, shape, rules }: RecordParts<Value>): RecordDefinition<Value> {
  const ruled = (issue: Omit<RecordIssue, "rule">): RecordIssue => ({ ...issue, rule });
  return {
    name,
    rule,
    about,
    shape,
    check: (given) => {
      const copied = plainCopy(given);
      if (copied.issue) return { issues: [ruled(copied.issue)] };
      const parsed = z.safeParse(shape, copied.value);
      if (!parsed.success) {
        return { issues: shapeIssues(parsed.error.issues, copied.value, mostIssues).map(ruled) };
      }
      const broken = brokenRules(rules, parsed.data);
      return broken.length > 0 ? { issues: broken } : { value: parsed.data };
    },
  };
}

/** The same check behind the interface that form libraries, routers and queues know. */
export function standardSchema<Value>({ check }: RecordDefinition<Value>): StandardSchemaV1<unknown, Value> {
  return {
    "~standard": {
      version: 1,
      vendor: "rapport",
      validate: (given) => {
        const checked = check(given);
        return checked.issues ? { issues: checked.issues.map(standardIssue) } : { value: checked.value };
      },
    },
  };
}

function standardIssue({ path, message }: RecordIssue): StandardSchemaV1.Issue {
  return { message, path: parsePath(path) };
}
