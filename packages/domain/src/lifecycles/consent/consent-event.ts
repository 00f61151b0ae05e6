import type { ReleaseTerms } from "./consent-command.js";

interface OfClient<Type extends string> {
  readonly type: Type;
  readonly clientId: string;
  /** ISO day. */
  readonly day: string;
}

export interface AnalyticsGiven extends OfClient<"analytics_given"> {}
export interface AnalyticsRefused extends OfClient<"analytics_refused"> {}
export interface AnalyticsWithdrawn extends OfClient<"analytics_withdrawn"> {}
export interface ReleaseGranted extends OfClient<"release_granted">, ReleaseTerms {}

export interface ReleaseWithdrawn extends OfClient<"release_withdrawn"> {
  readonly releaseId: string;
}

export interface ReleaseExpired extends OfClient<"release_expired"> {
  readonly releaseId: string;
}

export type ConsentEvent =
  AnalyticsGiven | AnalyticsRefused | AnalyticsWithdrawn | ReleaseGranted | ReleaseWithdrawn | ReleaseExpired;
