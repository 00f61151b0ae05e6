import { unsafeTargets } from "../audit/unsafe-targets.js";
import { loadSolver } from "../program/solver.js";
import type { Solver } from "../program/program-types.js";
import type { PublishedCounts, PublishedSum } from "../release-types.js";
import type { Knowledge, Relation, Target } from "../system/count-system.js";

/** A published count, or what a sum leaves over, that can be worked out too closely. */
export interface AuditFinding {
  /** The count's path; for what is left of a whole without a part, both. */
  readonly path: string;
  readonly without?: string;
  /** The values that agree with everything printed; `upper` is absent where there is no end. */
  readonly lower: number;
  readonly upper?: number;
  /** Only 1 to k − 1 is possible, or too few values among which there are such. */
  readonly reason: "small" | "narrow";
}

export type Audit =
  | { readonly kind: "audited"; readonly tried: number; readonly findings: readonly AuditFinding[] }
  /** No whole counts agree with what is printed: something in the report contradicts something else. */
  | { readonly kind: "contradiction" };

function relationOf({ whole, parts, exhaustive }: PublishedSum): Relation {
  // A place that is there twice counts twice.
  const terms = new Map<number, number>();
  for (const cell of whole) terms.set(cell, (terms.get(cell) ?? 0) + 1);
  for (const cell of parts) terms.set(cell, (terms.get(cell) ?? 0) - 1);
  return { terms: [...terms], sense: exhaustive ? "=" : ">=" };
}

function knowledgeOf({ counts, sums }: PublishedCounts): Knowledge {
  return {
    bounds: counts.map(({ lower, upper = Infinity }) => ({ lower, upper })),
    relations: sums.map(relationOf),
  };
}

interface Tried extends Target {
  readonly path: string;
  readonly without?: string;
}

/** Every count, and every whole without one of its parts, since nothing is known of what is small in truth. */
function triedOf({ counts, sums }: PublishedCounts, k: number): readonly Tried[] {
  const pathOf = (cell: number) => counts[cell]?.path ?? "";
  const policy = { width: k - 2, within: { lower: 1, upper: k - 1 } };
  const single = counts.map(({ path }, cell): Tried => ({ path, terms: [[cell, 1]], ...policy }));
  const rests = sums.flatMap(({ whole, parts }) => {
    const [only] = whole;
    if (only === undefined || whole.length > 1 || parts.length < 3) return [];
    return [...new Set(parts)].map((part): Tried => {
      const terms = [[only, 1] as const, [part, -1] as const];
      return { path: pathOf(only), without: pathOf(part), terms, ...policy };
    });
  });
  return [...single, ...rests];
}

/** `audit` with a solver that is loaded already. */
export function auditWith(solver: Solver, published: PublishedCounts, k: number): Audit {
  const tried = triedOf(published, k);
  const printed = published.counts.map((count) => count.printed ?? count.lower);
  const found = unsafeTargets(solver, knowledgeOf(published), tried, { known: [printed] });
  if (found.kind === "contradiction") return { kind: "contradiction" };
  const findings = found.breaches.flatMap(({ target, ...interval }): readonly AuditFinding[] => {
    const reason = reasonOf(interval, k);
    const { path, without } = tried[target] ?? { path: "" };
    if (!reason) return [];
    const { lower, upper } = interval;
    return [
      {
        path,
        ...(without === undefined ? {} : { without }),
        lower,
        ...(upper === Infinity ? {} : { upper }),
        reason,
      },
    ];
  });
  return { kind: "audited", tried: tried.length, findings };
}

/**
 * What an intruder can work out from a published report alone: the lowest and highest whole number that each count, and each
 * whole without one of its parts, can be. A finding is one of which only 1 to k − 1 is possible, or of which fewer than
 * k − 1 values are possible with some of 1 to k − 1 among them (disclosure audit; Hundepool et al. 2012, ch. 4).
 *
 * What cannot be is known of a single count with no relation to others, too: a printed count that stands for 1 to 3.
 */
export async function audit(published: PublishedCounts, k: number, given?: Solver): Promise<Audit> {
  return auditWith(given ?? (await loadSolver()), published, k);
}

function reasonOf(
  { lower, upper }: { readonly lower: number; readonly upper: number },
  k: number,
): AuditFinding["reason"] | undefined {
  if (lower >= 1 && upper < k) return "small";
  const meetsSmall = lower < k && upper >= 1;
  return meetsSmall && upper - lower < k - 2 ? "narrow" : undefined;
}
