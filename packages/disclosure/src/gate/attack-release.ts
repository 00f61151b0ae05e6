import type { Attacker } from "../audit/attack-readers.js";
import type { DraftScope } from "../draft.js";
import type { Past } from "../history/past.js";
import type { JointSystem } from "../ledger/joint-knowledge.js";
import type { LinkedCells } from "../linked/linked-cells.js";
import type { Policy } from "../policy.js";
import type { ProtectedCounts } from "../protect/printed-form.js";
import type { Target } from "../system/count-system.js";
import { figurePathOf } from "./figure-of-path.js";
import { insidersOf } from "./insiders-of.js";
import { inJoint, jointWith } from "./joint-with.js";
import { targetsOf } from "./targets.js";

/** A count that somebody could work out too closely. */
export interface Undefended {
  readonly path: string;
  readonly reason: "narrow" | "small" | "undecided";
  /** The figures that it could be worked out from. */
  readonly figures: readonly string[];
}

export interface Attacked {
  readonly linked: LinkedCells;
  readonly counts: ProtectedCounts;
  readonly past: Past;
  readonly scope: DraftScope;
  readonly policy: Policy;
  readonly timeLimit: number;
}

/** The printed counts of every release, each variable by its latest. */
function printedPoint({ origins }: JointSystem, { past, counts }: Attacked): readonly number[] {
  return origins.map((found) => {
    const last = found.at(-1);
    if (!last) return 0;
    if (last.release === past.manifests.length) return counts.forms[last.cell]?.value ?? 0;
    return past.manifests[last.release]?.cells[last.cell]?.printed ?? 0;
  });
}

/**
 * Attacks a release with everything that was ever printed: as a reader of all reports, who knows the program, the sums, and
 * which counts are parts of others, and then as each unit, who knows its own part too. What is returned could be worked out
 * more closely than the policy allows, or could not be shown to be safe in time.
 */
export async function attackRelease(attacker: Attacker, attacked: Attacked): Promise<readonly Undefended[]> {
  const { linked, counts, policy, timeLimit } = attacked;
  const joint = jointWith(attacked, (cell) => counts.forms[cell]?.bounds ?? { lower: 0, upper: Infinity });
  const own = targetsOf(linked, policy.k).map((target) => inJoint(target, joint));
  const targets = [...own, ...joint.targets];
  const found = await attacker({
    knowledge: joint.knowledge,
    targets,
    insiders: insidersOf(linked, joint, targets),
    known: [joint.counts, printedPoint(joint, attacked)],
    timeLimit,
  });
  if (found.kind === "contradiction") return [undecided];
  return found.breaches.map(({ target, reason }) => named(attacked, joint, targets[target], reason));
}

const undecided: Undefended = { path: "the report", reason: "undecided", figures: [] };

/** The count behind a breach by its path, and the figures of this release that it stands in or beside. */
function named(
  { linked, past }: Attacked,
  { origins }: JointSystem,
  target: Target | undefined,
  reason: Undefended["reason"],
): Undefended {
  const now = past.manifests.length;
  const paths = (target?.terms ?? []).flatMap(([variable]) =>
    (origins[variable] ?? []).map(({ release, cell }) => ({
      isCurrent: release === now,
      path: (release === now ? linked.cells[cell]?.path : past.manifests[release]?.cells[cell]?.path) ?? "",
    })),
  );
  const current = paths.filter(({ isCurrent }) => isCurrent);
  const figures = (current.length > 0 ? current : paths).map(({ path }) => figurePathOf(path));
  return { path: (current[0] ?? paths[0])?.path ?? "the report", reason, figures: [...new Set(figures)] };
}
