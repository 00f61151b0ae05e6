import type { AnalyticsConsent } from "../codes.js";
import type { ConsentToAnalytics } from "../records/people/consent-to-analytics.js";

/** What the table `clients` carries of a consent: whose it is and how it stands. The rest is read, not written. */
export interface TabledConsent extends Pick<ConsentToAnalytics, "clientId" | "status"> {
  readonly personId?: string;
  readonly decidedOn?: string;
  readonly withdrawnOn?: string;
}

interface Members {
  readonly members?: readonly string[];
}

/** Where two decisions are of one day, the one that protects more counts. */
const protection = { given: 0, refused: 1, withdrawn: 2 } as const;

function dayOf({ withdrawnOn, decidedOn = "" }: TabledConsent): string {
  return withdrawnOn ?? decidedOn;
}

function overrides(next: TabledConsent, before: TabledConsent | undefined): boolean {
  if (before === undefined || dayOf(next) > dayOf(before)) return true;
  return dayOf(next) === dayOf(before) && protection[next.status] > protection[before.status];
}

/**
 * P1.4 What a client's consents come to. The latest decision of each person counts, and the latest for the client as a
 * whole: `yes` if it was given for the client, or by every member, and nobody refused or withdrew.
 */
export function analyticsConsent({ members = [] }: Members, consents: readonly TabledConsent[]): AnalyticsConsent {
  const latest = new Map<string | undefined, TabledConsent>();
  for (const each of consents) {
    if (overrides(each, latest.get(each.personId))) latest.set(each.personId, each);
  }
  const statuses = [...latest.values()].map(({ status }) => status);
  if (statuses.includes("withdrawn")) return "withdrawn";
  if (statuses.includes("refused")) return "no";
  const byAll = members.length > 0 && members.every((person) => latest.has(person));
  return latest.has(undefined) || byAll ? "yes" : "no";
}

/** The consent that stands behind a cell. */
export const statusOf: Readonly<Record<AnalyticsConsent, TabledConsent["status"]>> = {
  yes: "given",
  no: "refused",
  withdrawn: "withdrawn",
};
