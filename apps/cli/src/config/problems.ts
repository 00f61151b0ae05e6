import { z } from "zod";
import { didYouMean } from "../did-you-mean.js";

/** What is wrong with one setting; an empty path is the whole file. */
export interface Problem {
  readonly path: readonly string[];
  readonly words: string;
}

/** Settings that other programs have and Rapport does not, with what to do instead. */
const refused: Readonly<Record<string, string>> = {
  extends:
    "A configuration stands alone, so that nobody else's file or address changes your reports. Copy what you need.",
};

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The names that the schema knows at a path. */
function namesAt(schema: z.ZodType, path: readonly string[]): readonly string[] {
  const walk = (node: unknown, [first, ...rest]: readonly string[]): unknown => {
    const fields = isFields(node) ? node["properties"] : undefined;
    if (first === undefined) return fields;
    return isFields(fields) ? walk(fields[first], rest) : undefined;
  };
  const found = walk(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }), path);
  return isFields(found) ? Object.keys(found) : [];
}

/** The one that was probably meant of the words that there are. */
function meantOf(input: unknown, values: readonly unknown[]): string {
  const words = values.filter((each) => typeof each === "string");
  return typeof input === "string" ? didYouMean(input, words) : "";
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  if (Array.isArray(value) && typeof first === "number") return valueAt(value[first], rest);
  return isFields(value) && typeof first === "string" ? valueAt(value[first], rest) : undefined;
}

function problemsIn(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown): readonly Problem[] {
  const path = issue.path.map(String);
  switch (issue.code) {
    case "unrecognized_keys": {
      const known = namesAt(schema, path);
      return issue.keys.map((key) => ({
        path: [...path, key],
        words: refused[key] ?? `There is no such setting.${didYouMean(key, known)}`,
      }));
    }
    // A key that is refused has issues of its own, which say why.
    case "invalid_key":
      return [{ path, words: issue.issues.map(({ message }) => message).join(" ") }];
    case "invalid_value":
      return [{ path, words: `${issue.message}.${meantOf(valueAt(value, issue.path), issue.values)}` }];
    default:
      return [{ path, words: issue.message }];
  }
}

/** Every problem of a value that the schema refuses, each with its path. A text that a value holds is not repeated. */
export function problemsOf(error: z.ZodError, schema: z.ZodType, value: unknown): readonly Problem[] {
  return error.issues.flatMap((issue) => problemsIn(issue, schema, value));
}

/** The problems one a line. */
export function problemLines(problems: readonly Problem[]): string {
  return problems.map(({ path, words }) => `  ${path.join(".") || "the file"}: ${words}`).join("\n");
}
