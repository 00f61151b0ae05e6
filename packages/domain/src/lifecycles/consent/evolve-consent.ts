import { exhausted } from "../exhausted.js";
import type { ConsentEvent, ReleaseExpired, ReleaseGranted, ReleaseWithdrawn } from "./consent-event.js";
import type { ConsentState, KnownConsent, ReleaseState } from "./consent-state.js";

function granted(state: KnownConsent, event: ReleaseGranted): KnownConsent {
  const { releaseId, recipient, scope, startsOn, endsOn } = event;
  const release: ReleaseState = {
    status: "granted",
    releaseId,
    recipient,
    scope,
    startsOn,
    endsOn,
    signedOn: event.day,
  };
  return { ...state, releases: [...state.releases, release] };
}

function endRelease(state: KnownConsent, event: ReleaseWithdrawn | ReleaseExpired): KnownConsent {
  const status = event.type === "release_withdrawn" ? "withdrawn" : "expired";
  const releases = state.releases.map((each): ReleaseState =>
    each.releaseId === event.releaseId ? { ...each, status, endedOn: event.day } : each,
  );
  return { ...state, releases };
}

/** The state after an event. */
export function evolveConsent(before: ConsentState, event: ConsentEvent): ConsentState {
  const state: KnownConsent =
    before.status === "none"
      ? { status: "not_asked", clientId: event.clientId, releases: [], lastDay: event.day }
      : { ...before, lastDay: event.day };
  switch (event.type) {
    case "analytics_given":
      return { ...state, status: "given" };
    case "analytics_refused":
      return { ...state, status: "refused" };
    case "analytics_withdrawn":
      return { ...state, status: "withdrawn" };
    case "release_granted":
      return granted(state, event);
    case "release_withdrawn":
    case "release_expired":
      return endRelease(state, event);
    default:
      return exhausted(event, before);
  }
}
