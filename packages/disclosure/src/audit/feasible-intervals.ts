import type { Solver } from "../program/program-types.js";
import type { Feasible, Knowledge, Target } from "../system/count-system.js";
import type { Attack, AuditOptions } from "./attack.js";
import { openAttack } from "./attack.js";
import { formOf } from "./components.js";
import type { Range } from "./ranges.js";
import { isExact, pushRange, rangesOf, sumOf } from "./ranges.js";
import { checkForms } from "./check-forms.js";

export type FeasibleIntervals =
  | { readonly kind: "feasible"; readonly intervals: readonly Feasible[] }
  /** No whole counts agree with all that is known: it cannot have come from records. */
  | { readonly kind: "contradiction" };

/** Both ends, first over all numbers, and over whole ones where that does not settle it. */
function settle(attack: Attack, range: Range): "contradiction" | "done" {
  const search = attack.searches[range.component];
  if (search === undefined) return "done";
  for (const sense of ["minimize", "maximize"] as const) {
    for (const effort of ["bound", "dive", "whole"] as const) {
      if (pushRange(range, search, sense, effort) === "contradiction") return "contradiction";
    }
  }
  return "done";
}

/**
 * The lowest and the highest value of each target's terms over all whole counts from 0 that agree with the knowledge, in
 * the order of the targets; `Infinity` where there is no end. A target's coefficients are whole.
 *
 * The attacker's problem of Fischetti & Salazar (2001), over whole counts: a linear program gives a bound, and only where
 * no whole counts reach it is the whole-number program solved. Components that share no relation are solved apart.
 */
export function feasibleIntervals(
  solver: Solver,
  knowledge: Knowledge,
  targets: readonly Pick<Target, "terms">[],
  options: AuditOptions = {},
): FeasibleIntervals {
  checkForms(targets);
  const attack = openAttack(solver, knowledge, options);
  if (attack === undefined) return { kind: "contradiction" };
  try {
    const intervals: Feasible[] = [];
    for (const { terms } of targets) {
      const form = formOf(attack.places, terms);
      const ranges = rangesOf(attack.components, form);
      if (ranges.some((range) => settle(attack, range) === "contradiction")) return { kind: "contradiction" };
      const proved = ranges.every((range) => isExact(range, "minimize") && isExact(range, "maximize"));
      const bounds = ranges.map((range) => range.proved);
      intervals.push({ ...sumOf(form.constant, bounds), proved });
    }
    return { kind: "feasible", intervals };
  } finally {
    attack.dispose();
  }
}
