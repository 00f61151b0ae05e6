import type { Condition } from "./cell.js";
import type { WrittenCondition } from "./condition-schema.js";
import type { MappingProblem } from "./issue-lines.js";

const folded = (value: string | number | boolean): string => String(value).trim().toLowerCase();

/** A condition with everything said; what is wrong with it is added to the problems. */
export function toCondition(written: WrittenCondition, path: string, problems: MappingProblem[]): Condition {
  if ("all" in written) {
    return { kind: "all", of: written.all.map((each, at) => toCondition(each, `${path}.all.${at}`, problems)) };
  }
  if ("any" in written) {
    return { kind: "any", of: written.any.map((each, at) => toCondition(each, `${path}.any.${at}`, problems)) };
  }
  if ("not" in written) return { kind: "not", of: toCondition(written.not, `${path}.not`, problems) };
  const { column } = written;
  const tests: Condition[] = [];
  if (written.equals !== undefined) tests.push({ kind: "in", column, texts: [folded(written.equals)] });
  if (written.in !== undefined) tests.push({ kind: "in", column, texts: written.in.map(folded) });
  if (written.starts_with !== undefined) tests.push({ kind: "starts-with", column, text: folded(written.starts_with) });
  if (written.empty !== undefined) {
    const empty: Condition = { kind: "empty", column };
    tests.push(written.empty ? empty : { kind: "not", of: empty });
  }
  const [test, ...more] = tests;
  if (test && more.length === 0) return test;
  problems.push({ path, message: "Expected exactly one of equals, in, starts_with and empty beside column." });
  return { kind: "all", of: tests };
}

/** The columns that a condition looks at. */
export function columnsOfCondition(condition: Condition | undefined): readonly string[] {
  if (condition === undefined) return [];
  switch (condition.kind) {
    case "in":
    case "starts-with":
    case "empty":
      return [condition.column];
    case "all":
    case "any":
      return condition.of.flatMap(columnsOfCondition);
    case "not":
      return columnsOfCondition(condition.of);
    default: {
      const unknown: never = condition;
      return unknown;
    }
  }
}
