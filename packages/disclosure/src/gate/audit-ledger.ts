import { attackerBy } from "../audit/attack-readers.js";
import type { Past } from "../history/past.js";
import type { Ledger } from "../history/past.js";
import type { Manifest } from "../ledger/manifest.js";
import { matchUnits } from "../ledger/same-units.js";
import { decodeThings } from "../ledger/things.js";
import type { LinkedCells } from "../linked/linked-cells.js";
import { definePolicy, methods } from "../policy.js";
import type { Policy } from "../policy.js";
import { loadSolver } from "../program/solver.js";
import type { Solver } from "../program/program-types.js";
import type { ProtectedCounts } from "../protect/printed-form.js";
import { attackRelease } from "./attack-release.js";
import type { Undefended } from "./attack-release.js";

function linkedOf({ cells, relations }: Manifest): LinkedCells {
  const paths = new Map(cells.map(({ path }, at) => [path, at]));
  return {
    cells: cells.map(({ path, things, bounds }) => {
      const decoded = decodeThings(things);
      const impossible = bounds.upper === 0 ? { impossible: true as const } : {};
      return { path, count: decoded.length, things: decoded, atLeast: 0, ...impossible };
    }),
    relations,
    at: (path) => paths.get(path),
  };
}

function countsOf({ cells }: Manifest): ProtectedCounts {
  return {
    forms: cells.map(({ printed, bounds: { lower, upper } }) => ({
      printed: printed === null ? { hidden: true } : { count: printed },
      ...(printed === null ? {} : { value: printed }),
      bounds: { lower, upper: upper ?? Infinity },
    })),
    known: [],
  };
}

function policyOf({ policy: { method, k, base }, recipient }: Manifest): Policy {
  const known = methods.find((each) => each === method) ?? "controlledRounding";
  return { ...definePolicy({ recipient }), method: known, k, base };
}

/**
 * Attacks the last release of a ledger with all that were ever made, as the airlock did before it let it through, with the
 * sets that the ledger keeps. Nothing is returned where all of it holds, or where the ledger is empty.
 */
export async function auditLedger({ manifests }: Ledger, given?: Solver): Promise<readonly Undefended[]> {
  const last = manifests.at(-1);
  if (!last) return [];
  const earlier = manifests.slice(0, -1);
  const past: Past = {
    manifests: earlier,
    matched: matchUnits(earlier, last.units),
    unitTokens: last.units,
    classes: new Map(),
    printed: () => undefined,
  };
  return attackRelease(attackerBy(given ?? (await loadSolver())), {
    linked: linkedOf(last),
    counts: countsOf(last),
    past,
    scope: last.scope,
    policy: policyOf(last),
    timeLimit: 10,
  });
}
