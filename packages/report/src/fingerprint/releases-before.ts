import type { Ledger, Manifest, PublishedCounts } from "@rapport/disclosure";

/** What earlier releases printed, and under which rules. */
export type Printed = Pick<Manifest, "recipient" | "policy" | "scope" | "cells">;

/** Whether a release in the ledger is of a report that published these counts. */
function isOf({ cells }: Manifest, { counts }: PublishedCounts): boolean {
  return (
    cells.length === counts.length &&
    cells.every(({ path, printed }, at) => counts[at]?.path === path && (counts[at].printed ?? null) === printed)
  );
}

/** Where the release of a report with these counts stands in the ledger; -1 where it does not. */
function placeInLedger({ manifests }: Ledger, published: PublishedCounts): number {
  return manifests.findIndex((manifest) => isOf(manifest, published));
}

/**
 * The releases that this one was held against: all before it where it is in the ledger, and all where it is not yet. So the
 * same report made once more has the same.
 */
export function releasesBefore(ledger: Ledger, published: PublishedCounts): readonly Printed[] {
  const at = placeInLedger(ledger, published);
  const before = at === -1 ? ledger.manifests : ledger.manifests.slice(0, at);
  return before.map(({ recipient, policy, scope, cells }) => ({ recipient, policy, scope, cells }));
}
