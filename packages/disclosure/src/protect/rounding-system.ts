import type { DraftScope } from "../draft.js";
import { jointWith } from "../gate/joint-with.js";
import type { Past } from "../history/past.js";
import type { LinkedCells } from "../linked/linked-cells.js";
import type { Policy } from "../policy.js";
import type { CountSystem } from "../system/count-system.js";

/** What is rounded at once: the counts of a release, or those of every release with the earlier ones as they were printed. */
export interface RoundingSystem {
  readonly system: CountSystem;
  /** The variable of each cell of the release. */
  readonly variables: readonly number[];
  /** What a variable was printed as, where it is no cell of this release. */
  readonly fixed: readonly (number | undefined)[];
}

/** The counts of this release alone. */
export function aloneSystem({ cells, relations }: LinkedCells): RoundingSystem {
  return {
    system: { counts: cells.map(({ count }) => count), relations },
    variables: cells.map((_, cell) => cell),
    fixed: [],
  };
}

/**
 * The counts of all releases: what is printed of a part and of a whole, today and earlier, then keeps the order that a reader
 * knows to hold, so that the printed counts themselves agree with everything that is known. What was printed further than a
 * base from the truth is left open.
 */
export function systemWithPast(
  linked: LinkedCells,
  { past, scope, policy }: { readonly past: Past; readonly scope: DraftScope; readonly policy: Policy },
): RoundingSystem {
  const joint = jointWith({ linked, past, scope, policy }, () => ({ lower: 0, upper: Infinity }));
  const today = new Set(joint.current);
  const fixed = joint.origins.map((found, variable) => {
    const last = found.at(-1);
    const manifest = last && past.manifests[last.release];
    if (today.has(variable) || !manifest || manifest.policy.base !== policy.base) return undefined;
    const printed = manifest.cells[last.cell]?.printed ?? undefined;
    const isNear = printed !== undefined && Math.abs(printed - (joint.counts[variable] ?? 0)) < policy.base;
    return isNear && printed % policy.base === 0 ? printed : undefined;
  });
  return {
    system: { counts: joint.counts, relations: joint.knowledge.relations },
    variables: joint.current,
    fixed,
  };
}
