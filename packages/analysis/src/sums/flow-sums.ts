import type { Cell, DraftGroup, DraftPart, DraftSum } from "@rapport/disclosure";
import { dayTable } from "./day-table.js";
import { pathsOf } from "./paths.js";

/** The stays in one stage that ended by moving on to another. */
function exitTo(stage: string, { figures: { stays } }: DraftGroup): DraftPart | undefined {
  return stays?.kind === "breakdown" ? stays.parts.find(({ code }) => code === stage) : undefined;
}

/**
 * What holds between stages: who left one for another is in the other one then, and is seen there from the first day.
 * Everybody in a stage came from another one but for those whose first stage it is; where nobody's is, the two are equal, as a
 * reader may well guess. Of records that move somebody on who has no stay there, nothing follows.
 */
export function flowSums(groups: readonly DraftGroup[]): readonly DraftSum[] {
  return groups.flatMap((into): readonly DraftSum[] => {
    const { stays } = into.figures;
    const found = dayTable(into);
    const paths = pathsOf("timeInStage", into);
    const exits = groups.flatMap((from) => {
      const exit = exitTo(into.code, from);
      return exit ? [{ path: pathsOf("timeInStage", from).part("stays", into.code), count: exit.things.length }] : [];
    });
    const came = exits.reduce((sum, { count }) => sum + count, 0);
    const parts = exits.map(({ path }) => path);
    const sumOf = (whole: string, { things }: Cell): readonly DraftSum[] =>
      parts.length === 0 || came > things.length ? [] : [{ whole, parts, exhaustive: came === things.length }];
    return [
      ...(stays?.kind === "breakdown" ? sumOf(paths.total("stays"), stays.total) : []),
      ...(found ? sumOf(paths.start(found.name), found.table.start) : []),
    ];
  });
}
