import type { CellPath, Draft, DraftPart, DraftSum } from "@rapport/disclosure";
import { pathsOf } from "./paths.js";

/** The stays of every stage that ended because of a closure. */
function endedBy(closure: string, { questions }: Pick<Draft, "questions">) {
  const stages = questions.find((each) => each.question === "timeInStage")?.groups ?? [];
  return stages.flatMap((stage): readonly (DraftPart & { readonly path: CellPath })[] => {
    const { stays } = stage.figures;
    const ended = stays?.kind === "breakdown" ? stays.parts.find(({ code }) => code === closure) : undefined;
    return ended ? [{ ...ended, path: pathsOf("timeInStage", stage).part("stays", closure) }] : [];
  });
}

/**
 * What holds between the episodes that ended with a closure and the stages that they ended in: each left one stage so. Where
 * the records of stages know of fewer, they are a part; where they know of more, nothing follows.
 */
export function closureSums(
  episodes: { readonly path: CellPath; readonly count: number },
  closure: string,
  draft: Pick<Draft, "questions">,
): readonly DraftSum[] {
  const stays = endedBy(closure, draft);
  const known = stays.reduce((sum, { things }) => sum + things.length, 0);
  if (stays.length === 0 || known > episodes.count) return [];
  return [{ whole: episodes.path, parts: stays.map(({ path }) => path), exhaustive: known === episodes.count }];
}
