import type { DraftScope } from "../draft.js";
import type { Undefended } from "../gate/attack-release.js";
import { figurePathOf } from "../gate/figure-of-path.js";
import type { Past } from "../history/past.js";
import type { LinkedCells } from "../linked/linked-cells.js";
import type { Policy } from "../policy.js";
import type { Solver } from "../program/program-types.js";
import type { Secret } from "../secret/secret.js";
import { cellKeyCounts } from "./cell-key-counts.js";
import { keyedDraws } from "./keyed-draws.js";
import { nearestCounts } from "./nearest-counts.js";
import type { ProtectedCounts } from "./printed-form.js";
import { roundedCounts } from "./rounded-counts.js";
import { aloneSystem, systemWithPast } from "./rounding-system.js";
import type { RoundingSystem } from "./rounding-system.js";
import { suppressedCounts } from "./suppressed-counts.js";

export interface Protecting {
  readonly policy: Policy;
  readonly secret: Secret;
  readonly past: Past;
  readonly scope: DraftScope;
  /** Draws differ from attempt to attempt. */
  readonly attempt: number;
  readonly timeLimit: number;
}

/** Counts as they are printed, or what stands in the way. */
export type Protection =
  | ({ readonly kind: "protected" } & ProtectedCounts)
  | { readonly kind: "impossible"; readonly undefended: readonly Undefended[] };

/** The tables allow no rounding in time: the one with the most sums is given up. */
function mostEntangled({ cells, relations }: LinkedCells): readonly Undefended[] {
  const times = new Map<string, number>();
  for (const { terms } of relations) {
    for (const [cell] of terms) {
      const path = figurePathOf(cells[cell]?.path ?? "");
      times.set(path, (times.get(path) ?? 0) + 1);
    }
  }
  const [most] = [...times].toSorted(([, a], [, b]) => b - a);
  return most ? [{ path: most[0], reason: "undecided", figures: [most[0]] }] : [];
}

const orImpossible = (counts: ProtectedCounts | undefined, linked: LinkedCells): Protection =>
  counts ? { kind: "protected", ...counts } : { kind: "impossible", undefended: mostEntangled(linked) };

/** All counts by the policy's method. */
export function protectCounts(solver: Solver, linked: LinkedCells, protecting: Protecting): Protection {
  const { policy, secret, past, scope, attempt, timeLimit } = protecting;
  switch (policy.method) {
    case "controlledRounding": {
      const draws = keyedDraws(secret, linked.cells, { scope, unitTokens: past.unitTokens, attempt });
      const earlier = linked.cells.map(({ path }) => past.printed(path));
      const rounding = { draw: (cell: number) => draws[cell] ?? 0, earlier, timeLimit };
      const rounded = (system: RoundingSystem) => roundedCounts(solver, linked, system, policy, rounding);
      const together =
        past.manifests.length === 0 ? undefined : rounded(systemWithPast(linked, { past, scope, policy }));
      return orImpossible(together ?? rounded(aloneSystem(linked)), linked);
    }
    case "nearestRounding":
      return orImpossible(nearestCounts(linked, policy), linked);
    case "suppression":
      return orImpossible(suppressedCounts(solver, linked, { policy, past, scope, attempt, timeLimit }), linked);
    case "cellKey":
      return orImpossible(cellKeyCounts(linked, policy, { secret, unitTokens: past.unitTokens }), linked);
    case "differentialPrivacy":
      throw new TypeError("Differential privacy has a way of its own, releasePrivately.");
    default: {
      const unknown: never = policy.method;
      return unknown;
    }
  }
}
