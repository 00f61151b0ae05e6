import type { Cell, CellPath, Draft, DraftGroup, DraftSum } from "@rapport/disclosure";
import { stageScoreFigure } from "../outcome-change/stage-scores.js";
import { isWithin } from "./is-within.js";
import { pathsOf } from "./paths.js";

/** A count by its path. */
interface Counted {
  readonly path: CellPath;
  readonly cell: Cell;
}

/** A whole and some of it, or all of it; nothing where the records are such that it is not so. */
function atLeast(whole: Counted, part: Counted): readonly DraftSum[] {
  const exhaustive = whole.cell.things.length === part.cell.things.length;
  return isWithin(whole.cell, [part.cell]) ? [{ whole: whole.path, parts: [part.path], exhaustive }] : [];
}

/** Each client has a stay, and who was there again has two at least. */
function staysSums(group: DraftGroup): readonly DraftSum[] {
  if (!group.figures["stays"]) return [];
  const { total, part } = pathsOf("timeInStage", group);
  const again = part("clients", "again");
  return [{ whole: total("stays"), parts: [part("clients", "once"), again, again], exhaustive: false }];
}

/**
 * What holds of the clients in each stage: they are some of all clients, or all of them, as a reader may well guess where
 * everybody begins in one stage; their stays are those of the stage; and those with a score in it, of whom clients who share a
 * person are one, are some of them.
 */
export function stageClientSums({
  population,
  questions,
}: Pick<Draft, "population" | "questions">): readonly DraftSum[] {
  const groupsOf = (code: string) => questions.find(({ question }) => question === code)?.groups ?? [];
  const everybody: Counted = { path: "population/clients", cell: population.clients };
  return groupsOf("timeInStage").flatMap((stage): readonly DraftSum[] => {
    const { clients } = stage.figures;
    if (clients?.kind !== "breakdown") return [];
    const there: Counted = { path: pathsOf("timeInStage", stage).total("clients"), cell: clients.total };
    const name = stageScoreFigure(stage.code);
    const scored = groupsOf("outcomeChange").flatMap((instrument) => {
      const score = instrument.figures[name];
      return score?.kind === "mean"
        ? [{ path: pathsOf("outcomeChange", instrument).part(name, "n"), cell: score.of }]
        : [];
    });
    return [...atLeast(everybody, there), ...staysSums(stage), ...scored.flatMap((score) => atLeast(there, score))];
  });
}
