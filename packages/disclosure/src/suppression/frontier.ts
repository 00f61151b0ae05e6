import type { Terms } from "../program/program-types.js";
import type { AttackedSystem } from "./attacked-system.js";

/**
 * The printed counts of which at least one has to be hidden before a form can be anything that it cannot be now: those in a
 * relation with a hidden count that the form hangs together with, and those of the form itself. All others leave the
 * reader's program for it as it is. Empty where nothing is left that could help.
 */
export function frontierOf(system: AttackedSystem, hidden: readonly boolean[], terms: Terms): readonly number[] {
  const reached = new Set(terms.map(([variable]) => variable));
  const frontier = new Set([...reached].filter((variable) => hidden[variable] !== true));
  const open = [...reached].filter((variable) => hidden[variable] === true);
  const rowsOf = rowsByVariable(system);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const row of rowsOf[next] ?? []) {
      for (const [variable] of system.relations[row]?.terms ?? []) {
        if (hidden[variable] !== true) frontier.add(variable);
        else if (!reached.has(variable)) {
          reached.add(variable);
          open.push(variable);
        }
      }
    }
  }
  return [...frontier].filter((variable) => system.printed[variable] !== true).toSorted((one, other) => one - other);
}

function rowsByVariable({ counts, relations }: AttackedSystem): readonly (readonly number[])[] {
  const rows: number[][] = counts.map(() => []);
  relations.forEach(({ terms }, row) => {
    for (const [variable] of terms) rows[variable]?.push(row);
  });
  return rows;
}
