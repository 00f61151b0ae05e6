import type { Cell, CellPath, Draft, DraftGroup, DraftSum } from "@rapport/disclosure";
import { flowWeeks, returnsFigure, stateFigure } from "../stage-flow/weeks.js";
import { pathsOf } from "./paths.js";

const staysFigure = "stays";

/** A count by its path. */
interface Counted {
  readonly path: CellPath;
  readonly cell: Cell;
}

/** A whole that has every thing of its part, of which it is no more; nothing where the records are such that it is not so. */
function atLeast(whole: Counted, part: Counted, exhaustive = false): readonly DraftSum[] {
  return part.cell.things.length > whole.cell.things.length
    ? []
    : [{ whole: whole.path, parts: [part.path], exhaustive }];
}

/** The wholes of the tables by week, from the first to the last. */
function wholes(everybody: DraftGroup): readonly Counted[] {
  const { total } = pathsOf("stageFlow", everybody);
  return [...flowWeeks.map(stateFigure), returnsFigure].flatMap((name) => {
    const figure = everybody.figures[name];
    return figure?.kind === "breakdown" ? [{ path: total(name), cell: figure.total }] : [];
  });
}

/** The mean days of every stage, each of the same clients. */
function means(group: DraftGroup): readonly Counted[] {
  const { part } = pathsOf("stageFlow", group);
  return Object.entries(group.figures).flatMap(([name, figure]) =>
    figure.kind === "mean" ? [{ path: part(name, "n"), cell: figure.of }] : [],
  );
}

/** Whoever is in a stage on a day has a stay in it. */
function staysSums(everybody: DraftGroup, stages: readonly DraftGroup[]): readonly DraftSum[] {
  const { part } = pathsOf("stageFlow", everybody);
  return stages.flatMap((stage) => {
    const stays = stage.figures[staysFigure];
    if (stays?.kind !== "breakdown") return [];
    const all = { path: pathsOf("timeInStage", stage).total(staysFigure), cell: stays.total };
    return flowWeeks.flatMap((week) => {
      const state = everybody.figures[stateFigure(week)];
      const there = state?.kind === "breakdown" ? state.parts.find(({ code }) => code === stage.code) : undefined;
      return there ? atLeast(all, { path: part(stateFigure(week), stage.code), cell: there }) : [];
    });
  });
}

/**
 * What holds of `stageFlow`: those that were opened by the as-of day are among all episodes, and are all of them where records
 * begin before every one, as a reader may well guess; those that were opened so many weeks before it are among those that were
 * opened fewer weeks before; the means of all stages are of the same clients, each with an episode that was opened a year
 * before; and whoever is in a stage has a stay in it, as `timeInStage` counts them.
 */
export function stageFlowSums({ population, questions }: Pick<Draft, "population" | "questions">): readonly DraftSum[] {
  const [everybody] = questions.find(({ question }) => question === "stageFlow")?.groups ?? [];
  if (!everybody) return [];
  const weeks = wholes(everybody);
  const cohorts = weeks.slice(0, flowWeeks.length);
  const [opened] = cohorts;
  const returns = weeks.at(-1);
  const [mean, ...others] = means(everybody);
  const year = cohorts.at(-1);
  const all = { path: "population/episodes", cell: population.episodes };
  const isAll = opened?.cell.things.length === all.cell.things.length;
  return [
    ...(opened ? atLeast(all, opened, isAll) : []),
    ...cohorts.slice(1).flatMap((later, at) => cohorts.slice(at, at + 1).flatMap((whole) => atLeast(whole, later))),
    ...(opened && returns ? atLeast(opened, returns) : []),
    ...(year && mean ? atLeast(year, mean) : []),
    ...others.flatMap((other) => (mean ? atLeast(mean, other, true) : [])),
    ...staysSums(everybody, questions.find(({ question }) => question === "timeInStage")?.groups ?? []),
  ];
}
