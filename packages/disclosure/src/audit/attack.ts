import type { Solver } from "../program/program-types.js";
import type { Knowledge } from "../system/count-system.js";
import type { Component, Split } from "./components.js";
import { splitKnowledge } from "./components.js";
import type { Search } from "./search.js";
import { openSearch } from "./search.js";

export interface AuditOptions {
  /** Seconds for each solution; none by default. What is then left undecided never counts as safe. */
  readonly timeLimit?: number;
  /** Counts that may agree with what is known, such as the exact and the printed ones; each is checked before use. */
  readonly known?: readonly ArrayLike<number>[];
}

/** What a reader can do with what is known: one search for each component. */
export interface Attack extends Split {
  readonly searches: readonly Search[];
  readonly dispose: () => void;
}

/**
 * Looks for a whole point of a component. Where the solver is stopped none is there, and nothing can be shown to be
 * possible.
 */
function findPoint(search: Search): "contradiction" | "done" {
  for (const effort of ["bound", "whole"] as const) {
    if (search.points.length > 0) return "done";
    if (search.push([], "minimize", effort).kind === "contradiction") return "contradiction";
  }
  return "done";
}

/** `undefined` where no whole counts agree with the knowledge. Dispose of it when done. */
export function openAttack(solver: Solver, knowledge: Knowledge, options: AuditOptions): Attack | undefined {
  const split = splitKnowledge(knowledge);
  if (split === undefined) return undefined;
  const searches = split.components.map((component) => openSearch(solver, component, options.timeLimit));
  const dispose = (): void => searches.forEach((search) => search.dispose());
  try {
    split.components.forEach((component, at) => offerKnown(component, searches[at], options.known ?? []));
    if (searches.some((search) => findPoint(search) === "contradiction")) {
      dispose();
      return undefined;
    }
  } catch (error) {
    dispose();
    throw error;
  }
  return { ...split, searches, dispose };
}

function offerKnown(component: Component, search: Search | undefined, known: readonly ArrayLike<number>[]): void {
  const { bounds, rows, variables } = component;
  for (const counts of known) search?.offer(variables.map((variable) => counts[variable] ?? NaN));
  if (rows.length > 0) return;
  // A count that is in no relation has its bounds for its ends.
  search?.offer(bounds.map(({ lower }) => lower));
  search?.offer(bounds.map(({ upper }) => upper));
}
