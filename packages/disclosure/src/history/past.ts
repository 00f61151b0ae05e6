import type { Draft, DraftScope } from "../draft.js";
import type { Manifest } from "../ledger/manifest.js";
import { tokenUnits } from "../ledger/manifest.js";
import { matchUnits } from "../ledger/same-units.js";
import type { UnitMatch } from "../ledger/same-units.js";
import type { Policy } from "../policy.js";
import { filtersOf } from "../protect/keyed-draws.js";
import { keyedToken } from "../secret/secret.js";
import type { Secret } from "../secret/secret.js";
import type { EarlierClasses } from "../shape/shape-breakdown.js";

/** What earlier releases left behind, the first one first, as `readLedger` gives it. */
export interface Ledger {
  readonly manifests: readonly Manifest[];
}

/** The ledger of a practice that has released nothing. */
export const emptyLedger: Ledger = Object.freeze({ manifests: Object.freeze([]) });

/** Earlier releases as far as they bear on this one. */
export interface Past {
  readonly manifests: readonly Manifest[];
  readonly matched: UnitMatch;
  /** The tokens of each unit's clients today. */
  readonly unitTokens: readonly (readonly string[])[];
  /** The classes of each table in the last release of the same scope. */
  readonly classes: ReadonlyMap<string, EarlierClasses>;
  /** What the count at a path was printed as in the last release of the same scope that printed it to the same base. */
  readonly printed: (path: string) => number | undefined;
}

/** A client's fingerprint in the ledger, nobody's without the secret. */
export function clientToken(secret: Secret, clientId: string): string {
  return keyedToken(secret, "client", clientId);
}

/** What stands for a practice of a network in the scope of a release, nobody's without the secret. */
export function practiceToken(secret: Secret, practiceId: string): string {
  return keyedToken(secret, "practice", practiceId);
}

function sameScope(scope: DraftScope): (manifest: Manifest) => boolean {
  const filters = filtersOf(scope);
  return (manifest) => filtersOf(manifest.scope) === filters;
}

function printedBefore(manifests: readonly Manifest[], { base, method }: Policy): ReadonlyMap<string, number> {
  const comparable = manifests.filter(({ policy }) => policy.base === base && policy.method === method);
  return new Map(
    comparable.flatMap(({ cells }) =>
      cells.flatMap(({ path, printed }) => (printed === null ? [] : [[path, printed] as const])),
    ),
  );
}

export function pastOf(draft: Draft, { manifests }: Ledger, secret: Secret, policy: Policy): Past {
  // Clients without consent are counted, and nothing tells one from another.
  const unknown = Array.from({ length: draft.population.clientsWithoutConsent }, () => []);
  const unitTokens = [...tokenUnits(draft.units, (clientId) => clientToken(secret, clientId)), ...unknown];
  const same = manifests.filter(sameScope(draft.scope));
  const printed = printedBefore(same, policy);
  return {
    manifests,
    matched: matchUnits(manifests, unitTokens),
    unitTokens,
    classes: new Map(same.flatMap(({ plans }) => Object.entries(plans))),
    printed: (path) => printed.get(path),
  };
}
