import { publishedCounts } from "../assemble/published-counts.js";
import type { DraftScope } from "../draft.js";
import { auditWith } from "../gate/audit.js";
import { inJoint, jointWith } from "../gate/joint-with.js";
import type { Past } from "../history/past.js";
import type { JointSystem } from "../ledger/joint-knowledge.js";
import type { LinkedCells } from "../linked/linked-cells.js";
import type { Policy } from "../policy.js";
import type { Solver } from "../program/program-types.js";
import { suppressCounts } from "../suppression/optimal.js";
import type { Sensitive } from "../suppression/sensitive.js";
import { filtersOf } from "./keyed-draws.js";
import type { PrintedForm, ProtectedCounts } from "./printed-form.js";
import { suppressionTargets } from "./suppression-targets.js";

export interface Suppressing {
  readonly policy: Policy;
  readonly past: Past;
  readonly scope: DraftScope;
  /** From the second on, everything is kept uncertain by k - 1 more, for those who know a part of it as their own. */
  readonly attempt: number;
  /** Seconds for each program. */
  readonly timeLimit: number;
}

/** How often a pattern is mended for what the reader of the report alone finds narrow in it. */
const mendings = 4;

/** The counts that the last release of the same scope held back. */
function hiddenBefore({ manifests }: Past, scope: DraftScope): ReadonlySet<string> {
  const filters = filtersOf(scope);
  const last = manifests.findLast((each) => each.policy.method === "suppression" && filtersOf(each.scope) === filters);
  return new Set(last?.cells.flatMap(({ path, printed }) => (printed === null ? [path] : [])));
}

/** What it costs to hide each count: its value, four times that for a whole, and next to nothing where it was hidden before. */
function weightsOf({ cells, relations }: LinkedCells, joint: JointSystem, before: ReadonlySet<string>) {
  const wholes = new Set(
    relations
      .flatMap(({ terms, sense }) => (sense === "=" ? terms : []))
      .flatMap(([cell, by]) => (by > 0 ? [cell] : [])),
  );
  // What only earlier releases printed is hidden at no cost, since nothing is printed of it now.
  const weights = joint.counts.map(() => 0);
  cells.forEach(({ path, count }, cell) => {
    const variable = joint.current[cell];
    if (variable === undefined) return;
    weights[variable] = before.has(path) ? 0.5 : Math.max(1, count) * (wholes.has(cell) ? 4 : 1);
  });
  return weights;
}

function formOf({ count, impossible }: LinkedCells["cells"][number], hidden: boolean): PrintedForm {
  if (impossible) return { printed: { impossible: true }, value: 0, bounds: { lower: 0, upper: 0 } };
  if (hidden) return { printed: { hidden: true }, bounds: { lower: 0, upper: Infinity } };
  return { printed: { count }, value: count, bounds: { lower: count, upper: count } };
}

/** What the reader of this report alone finds to be one of too few values, with small ones among them. */
function foundNarrow(
  solver: Solver,
  linked: LinkedCells,
  forms: readonly PrintedForm[],
  k: number,
): readonly Sensitive[] {
  const audit = auditWith(solver, publishedCounts(linked, { forms, known: [] }), k);
  if (audit.kind === "contradiction") return [];
  return audit.findings.map(({ path, without }) => {
    const one = [linked.at(path) ?? 0, 1] as const;
    const terms = without === undefined ? [one] : [one, [linked.at(without) ?? 0, -1] as const];
    return { terms, width: k - 2, within: { lower: 1, upper: k - 1 } };
  });
}

/**
 * Exact counts, but for those under k, zeros among them, and the others that have to be held back with them: the cheapest
 * such pattern against a reader who holds every earlier release too, and where time runs out one that need not be the
 * cheapest (Fischetti & Salazar 2001). All that are held back have the one symbol, and each may be 0. What an earlier release
 * printed cannot be hidden any more: where that leaves no pattern, this one is for this release alone, and the attack that
 * follows says what has to be left out. `undefined` where not even that can be.
 */
export function suppressedCounts(
  solver: Solver,
  linked: LinkedCells,
  suppressing: Suppressing,
): ProtectedCounts | undefined {
  const { policy, past, scope, attempt, timeLimit } = suppressing;
  const { cells } = linked;
  const before = hiddenBefore(past, scope);
  const wider = attempt > 0 ? policy.k - 1 : 0;
  const patternIn = (joint: JointSystem, own: readonly Sensitive[]) => {
    const sensitive = [...own.map((target) => inJoint(target, joint)), ...joint.targets];
    const printed = joint.counts.map(() => false);
    cells.forEach(({ impossible }, cell) => (printed[joint.current[cell] ?? -1] = impossible === true));
    const found = suppressCounts(
      solver,
      { counts: joint.counts, relations: joint.knowledge.relations },
      {
        sensitive: sensitive.map((target) => ({ ...target, width: target.width + wider })),
        weights: weightsOf(linked, joint, before),
        known: joint.knowledge.bounds,
        printed,
        timeLimit,
        rounds: 100,
      },
    );
    return found && cells.map((cell, at) => formOf(cell, found.hidden[joint.current[at] ?? -1] ?? true));
  };
  const open = (cell: number) => ({ lower: 0, upper: cells[cell]?.impossible ? 0 : Infinity });
  const own = suppressionTargets(linked, policy);
  const alone = { ...past, manifests: [], matched: { ...past.matched, manifests: [] } };
  for (const known of past.manifests.length > 0 ? [past, alone] : [alone]) {
    const joint = jointWith({ linked, past: known, scope, policy }, open);
    let targets = own;
    let forms = patternIn(joint, targets);
    for (let mending = 0; forms && mending < mendings; mending += 1) {
      const narrow = foundNarrow(solver, linked, forms, policy.k);
      targets = [...targets, ...narrow];
      const mended = narrow.length > 0 ? patternIn(joint, targets) : undefined;
      if (!mended) break;
      forms = mended;
    }
    if (forms) return { forms, furthest: 0, known: [cells.map(({ count }) => count)] };
  }
  return undefined;
}
