import type { z } from "zod";
import { didYouMean } from "./nearest.js";
import { mappingWords } from "./mapping-schema.js";

/** Something that is wrong with a mapping, and where in it. */
export interface MappingProblem {
  /** As `tables.clients.columns.kind`. */
  readonly path: string;
  readonly message: string;
}

type Issue = z.core.$ZodIssue;

/** Of the forms that a value may have, the one that was meant: the first that has the right type to begin with. */
function meantForm(forms: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const startsWell = (issues: readonly Issue[]) =>
    !issues.some(({ code, path }) => path.length === 0 && (code === "invalid_type" || code === "invalid_value"));
  const meant = forms.filter(startsWell);
  return meant.toSorted((a, b) => a.length - b.length)[0];
}

const types: Readonly<Record<string, string>> = {
  object: "words with values, each on a line of its own such as `from: stays`",
  record: "words with values, each on a line of its own such as `from: stays`",
  string: "a text",
  array: "a list, such as [Client, Born]",
  boolean: "true or false",
  number: "a number",
  int: "a whole number",
};

/** What was expected, in words that are not a program's. */
function plainMessage(issue: Issue): string {
  if (issue.code === "invalid_type") return `Expected ${types[issue.expected] ?? issue.expected}.`;
  if (issue.code === "invalid_value") return `Expected ${issue.values.map(String).join(" or ")}.`;
  return issue.message;
}

/** Every problem of a value that is no mapping, each with its path; nothing is said of what a wrong value is. */
export function issueLines(issues: readonly Issue[], under: readonly PropertyKey[] = []): readonly MappingProblem[] {
  return issues.flatMap((issue): readonly MappingProblem[] => {
    const at = [...under, ...issue.path];
    const path = at.map(String).join(".") || "the mapping";
    if (issue.code === "invalid_union") {
      const meant = meantForm(issue.errors);
      return meant ? issueLines(meant, at) : [{ path, message: "Has another form than is expected here." }];
    }
    if (issue.code === "invalid_key") return issueLines(issue.issues, at);
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) => ({
        path: [...at, key].map(String).join("."),
        message: `Is not known here.${didYouMean(key, mappingWords)}`,
      }));
    }
    return [{ path, message: plainMessage(issue) }];
  });
}
