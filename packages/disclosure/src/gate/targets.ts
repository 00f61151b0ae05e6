import type { LinkedCells } from "../linked/linked-cells.js";
import type { Relation, Target } from "../system/count-system.js";

/** A target and the places of the cells that it is made of, so that the figures behind a breach can be named. */
export interface CellTarget extends Target {
  readonly cells: readonly number[];
}

function small(terms: Target["terms"], k: number): CellTarget {
  return { terms, width: k - 2, within: { lower: 1, upper: k - 1 }, cells: terms.map(([cell]) => cell) };
}

/** All, or all but one, are in one category: it must be possible that two or more are not (group disclosure). */
function nearlyAll(terms: Target["terms"]): CellTarget {
  return { terms, width: 1, within: { lower: 0, upper: 1 }, cells: terms.map(([cell]) => cell) };
}

interface Whole {
  readonly whole: number;
  readonly parts: readonly number[];
}

function wholesOf({ terms, sense }: Relation): readonly Whole[] {
  const wholes = terms.filter(([, coefficient]) => coefficient > 0);
  const parts = terms.filter(([, coefficient]) => coefficient < 0).map(([cell]) => cell);
  const [first] = wholes;
  return sense === "=" && wholes.length === 1 && first && parts.length > 1 ? [{ whole: first[0], parts }] : [];
}

/**
 * Every count that must stay uncertain: cells of 1 to k − 1, what is left of a whole without one part, and what is left of a
 * whole beyond the parts that are known (Hundepool et al. 2012, ch. 4; direct and k-disclosure as in Statistics Norway's
 * GaussSuppression). A category in which all or all but one are is a target by what is not in it.
 */
export function targetsOf({ cells, relations }: LinkedCells, k: number): readonly CellTarget[] {
  const countOf = (cell: number) => cells[cell]?.count ?? 0;
  const isSmall = (count: number) => count >= 1 && count < k;
  const single = cells.flatMap(({ count }, cell) => (isSmall(count) ? [small([[cell, 1]], k)] : []));
  const rests = relations.flatMap(wholesOf).flatMap(({ whole, parts }) => {
    const possible = parts.filter((part) => !cells[part]?.impossible);
    if (possible.length < 2) return [];
    return possible.flatMap((part) => {
      const rest = countOf(whole) - countOf(part);
      const terms = [[whole, 1] as const, [part, -1] as const];
      // With two parts the rest is the other part, which is a target by itself.
      if (isSmall(rest)) return possible.length > 2 ? [small(terms, k)] : [];
      return rest === 0 && countOf(whole) > 0 ? [nearlyAll(terms)] : [];
    });
  });
  const slacks = relations.flatMap(({ terms, sense }) => {
    if (sense === "=") return [];
    const rest = terms.reduce((sum, [cell, coefficient]) => sum + coefficient * countOf(cell), 0);
    return isSmall(rest) ? [small(terms, k)] : [];
  });
  return [...single, ...rests, ...slacks];
}
