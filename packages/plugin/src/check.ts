import type { PluginIssue } from "./issue.js";
import { lineIssues, listIssues, oneOfIssues } from "./shape.js";

/** What is wrong with a value that stands at a path. */
export type Check = (value: unknown, path: string) => readonly PluginIssue[];

/** A list with something in it and nothing twice, each entry checked. */
export function eachOf(check: Check): Check {
  return (value, path) => {
    const issues = listIssues(value, path);
    if (!Array.isArray(value)) return issues;
    return [...issues, ...value.flatMap((entry, at) => check(entry, `${path}[${at}]`))];
  };
}

export function oneOf(allowed: readonly string[]): Check {
  return (value, path) => oneOfIssues(value, path, allowed);
}

/** One line of text. */
export function line(most: number): Check {
  return (value, path) => lineIssues(value, path, most);
}

/** Absent, or as the check says. */
export function maybe(check: Check): Check {
  return (value, path) => (value === undefined ? [] : check(value, path));
}
