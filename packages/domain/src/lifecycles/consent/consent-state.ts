import type { AnalyticsConsent } from "../../codes.js";
import type { ReleaseTerms } from "./consent-command.js";

interface SignedRelease extends ReleaseTerms {
  readonly signedOn: string;
}

export interface GrantedRelease extends SignedRelease {
  readonly status: "granted";
}

/** No longer holds from `endedOn`. */
export interface EndedRelease extends SignedRelease {
  readonly status: "withdrawn" | "expired";
  readonly endedOn: string;
}

export type ReleaseState = GrantedRelease | EndedRelease;

/** Nothing is known of the client's consents. */
export interface NoConsent {
  readonly status: "none";
}

/** Tagged by the consent to analytics: `not_asked` while there are only releases. */
export interface KnownConsent {
  readonly status: "not_asked" | "given" | "refused" | "withdrawn";
  readonly clientId: string;
  readonly releases: readonly ReleaseState[];
  /** The day of the last event. */
  readonly lastDay: string;
}

export type ConsentState = NoConsent | KnownConsent;

/** P1.4 What a client's record says of analytics; `no` unless consent was given. */
export function analyticsConsentOf(state: ConsentState): AnalyticsConsent {
  if (state.status === "given") return "yes";
  return state.status === "withdrawn" ? "withdrawn" : "no";
}

/**
 * P1.4 Whether a release holds on an ISO day: from its first day to its last, unless withdrawn before,
 * whether or not its expiry was noted. An unknown release does not hold.
 */
export function releaseHolds(state: ConsentState, releaseId: string, day: string): boolean {
  if (state.status === "none") return false;
  const release = state.releases.find((each) => each.releaseId === releaseId);
  if (release === undefined || day < release.startsOn || day > release.endsOn) return false;
  return release.status === "granted" || day < release.endedOn;
}
