import type { AttackedSystem } from "./attacked-system.js";
import { frontierOf } from "./frontier.js";
import type { IntegerAudit } from "./integer-audit.js";
import type { Need } from "./sensitive.js";

/**
 * A safe pattern that need not be the cheapest: hide the cheapest count that may help whatever is still broken, until nothing
 * is; then print each count again that need not be hidden, the dearest first, where that keeps everything safe. Each step
 * hides or tries one count, so that it ends; a need counts as met only when counts were found that show it.
 *
 * `undefined` where not even hiding all that may be hidden keeps every need.
 */
export function suppressGreedily(
  audit: IntegerAudit,
  system: AttackedSystem,
  needs: readonly Need[],
  weights: readonly number[],
  forced: readonly boolean[],
): readonly boolean[] | undefined {
  const weightOf = (variable: number) => weights[variable] ?? 0;
  const withOne = (pattern: readonly boolean[], variable: number, hide: boolean) =>
    pattern.map((is, at) => (at === variable ? hide : is));
  let hidden: readonly boolean[] = forced;
  for (;;) {
    const [breach] = audit.breaches(hidden, needs, "first");
    if (breach === undefined) break;
    const [cheapest] = frontierOf(system, hidden, breach.need.terms).toSorted(
      (one, other) => weightOf(one) - weightOf(other) || one - other,
    );
    if (cheapest === undefined) return undefined;
    hidden = withOne(hidden, cheapest, true);
  }
  const dearestFirst = hidden
    .flatMap((is, variable) => (is && forced[variable] !== true ? [variable] : []))
    .toSorted((one, other) => weightOf(other) - weightOf(one) || one - other);
  for (const variable of dearestFirst) {
    const printedAgain = withOne(hidden, variable, false);
    if (audit.breaches(printedAgain, needs, "first").length === 0) hidden = printedAgain;
  }
  return hidden;
}
