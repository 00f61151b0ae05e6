import type { Engine } from "../../engine/engine.js";
import { quoteText } from "../../engine/quote.js";
import type { Cell, Mapping } from "../mapping/cell.js";
import type { MappingProblem } from "../mapping/issue-lines.js";
import { cellsOfSource, withParts } from "./cells-of-source.js";

/** Whether a regular expression has a group that keeps what it finds. */
const hasGroup = (expression: string): boolean =>
  /\((?!\?(?!P?<\w))/u.test(expression.replaceAll(/\\.|\[[^\]]*\]/gu, ""));

async function isExpression(engine: Engine, expression: string): Promise<boolean> {
  return engine.select(`select regexp_matches('', ${quoteText(expression)}) as matches`).then(
    () => true,
    () => false,
  );
}

/**
 * Which group each regular expression keeps, by the path of its cell. Expressions are run by the engine alone, whose time
 * grows with the length of a cell and no faster (RE2).
 */
export async function expressionGroups(
  engine: Engine,
  mapping: Mapping,
): Promise<{ readonly groups: ReadonlyMap<string, number>; readonly problems: readonly MappingProblem[] }> {
  const cells: readonly Cell[] = withParts(mapping.sources.flatMap((source) => cellsOfSource(source, mapping)));
  const groups = new Map<string, number>();
  const problems: MappingProblem[] = [];
  for (const { path, match } of cells) {
    if (match === undefined) continue;
    groups.set(path, hasGroup(match) ? 1 : 0);
    if (!(await isExpression(engine, match))) {
      const message = "Is no regular expression as RE2 knows them, which has no look-around and no back references.";
      problems.push({ path: `${path}.match`, message });
    }
  }
  return { groups, problems };
}
