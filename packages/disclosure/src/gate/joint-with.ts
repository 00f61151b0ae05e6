import type { DraftScope } from "../draft.js";
import type { Past } from "../history/past.js";
import { jointSystem } from "../ledger/joint-knowledge.js";
import type { JointSystem } from "../ledger/joint-knowledge.js";
import type { LinkedCells } from "../linked/linked-cells.js";
import type { Policy } from "../policy.js";
import type { Bounds, Target } from "../system/count-system.js";

export interface Joined {
  readonly linked: LinkedCells;
  readonly past: Past;
  readonly scope: DraftScope;
  readonly policy: Policy;
}

/**
 * All that the holder of this release and of every earlier one knows: `boundsAt` is what the printed form of a cell leaves
 * open; that a group is shown at all says that it has its limit, and that a tail is shown that few left in it.
 */
export function jointWith({ linked, past, scope, policy }: Joined, boundsAt: (cell: number) => Bounds): JointSystem {
  const cells = linked.cells.map(({ path, things, atLeast, atMost = Infinity }, at) => {
    const { lower, upper } = boundsAt(at);
    const bounds = { lower: Math.max(lower, Math.min(atLeast, things.length)), upper: Math.min(upper, atMost) };
    return { path, things, bounds };
  });
  const current = { scope, cells, relations: linked.relations };
  return jointSystem({ current, manifests: past.manifests, units: past.matched, k: policy.k });
}

/** A target over cells of this release, over the variables of all releases. */
export function inJoint<Aim extends Pick<Target, "terms">>(target: Aim, { current }: JointSystem): Aim {
  const terms = target.terms.flatMap(([cell, coefficient]) => {
    const variable = current[cell];
    return variable === undefined ? [] : [[variable, coefficient] as const];
  });
  return { ...target, terms };
}
