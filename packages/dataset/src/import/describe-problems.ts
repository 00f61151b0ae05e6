import { rowsLikeIt } from "../finding.js";
import { wrapWords } from "../wrap-words.js";
import type { ImportProblem } from "./import-problem.js";

function rowsOf(problems: readonly ImportProblem[]): readonly string[] {
  const more = problems.reduce((sum, each) => sum + (each.more ?? 0), 0);
  const others = more > 0 ? [`and ${rowsLikeIt(more)}`] : [];
  const places = problems.flatMap(({ row, value }) => (row === undefined ? [] : [{ row, value }]));
  if (places.some(({ value }) => value !== undefined)) {
    return [...places.map(({ row, value }) => `row ${row}: [${value ?? ""}]`), ...others];
  }
  if (places.length === 0) return others;
  return [[`${places.length === 1 ? "row" : "rows"} ${places.map(({ row }) => row).join(", ")}`, ...others].join(" ")];
}

/**
 * All problems for a person: what is wrong with which column, the first rows of each, and how many more there are. Lines are as
 * wide as a terminal, in characters. Empty where there is none.
 */
export function describeProblems(problems: readonly ImportProblem[], width = 100): string {
  const groups = new Map<string, ImportProblem[]>();
  for (const problem of problems) {
    const { file, column, message, hint } = problem;
    const key = JSON.stringify([file, column, message, hint]);
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  const texts = [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map(({ file, column, message, hint }) => {
      const place = [file, ...(column === undefined ? [] : [`column "${column}"`])].join(", ");
      return [
        wrapWords(`${place}: ${message}`, width, "", "  "),
        ...rowsOf(group).map((each) => `    ${each}`),
        wrapWords(`hint: ${hint}`, width, "    ", "  "),
      ]
        .map((line) => `${line}\n`)
        .join("");
    }),
  );
  return texts.join("");
}
