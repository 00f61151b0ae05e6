import { dayIssue } from "../day.js";
import { finding } from "../rule.js";
import type { Rule } from "../rule.js";
import { textIssue } from "../text.js";
import type { ConsentCommand, ExpireRelease, GrantRelease, WithdrawRelease } from "./consent-command.js";
import type { ConsentState, ReleaseState } from "./consent-state.js";

export interface ConsentContext<Command extends ConsentCommand = ConsentCommand> {
  readonly command: Command;
  readonly state: ConsentState;
}

function releaseOf({ command, state }: ConsentContext<GrantRelease | WithdrawRelease | ExpireRelease>) {
  const releases: readonly ReleaseState[] = state.status === "none" ? [] : state.releases;
  return releases.find((each) => each.releaseId === command.releaseId);
}

/** P1.4 A consent is the client's own. */
export const sameClient: Rule<ConsentContext> = ({ command, state }) =>
  state.status === "none" || state.clientId === command.clientId
    ? textIssue("P1.4", "clientId", command.clientId)
    : finding("P1.4", "another-client", "clientId", "Consents of different clients are kept apart.");

/** P1.4 Consents are recorded in order. */
export const consentDayInOrder: Rule<ConsentContext> = ({ command, state }) =>
  dayIssue("P1.4", "day", command.day, state.status === "none" ? undefined : state.lastDay);

/** P1.4 Consent is given once, and anew after it was refused or withdrawn. */
export const notYetGiven: Rule<ConsentContext> = ({ state }) =>
  state.status === "given" ? finding("P1.4", "already-given", "type", "The consent stands already.") : undefined;

/** P1.4 A consent that stands is withdrawn, not refused. */
export const refusable: Rule<ConsentContext> = ({ state }) =>
  state.status === "none" || state.status === "not_asked"
    ? undefined
    : finding("P1.4", "already-answered", "type", "A consent is refused when it is first asked for.");

/** P1.4 Only what was given can be withdrawn. */
export const withdrawable: Rule<ConsentContext> = ({ state }) =>
  state.status === "given"
    ? undefined
    : finding("P1.4", "not-given", "type", "A consent is given before it is withdrawn.");

/** P1.4 A release names a recipient and a scope. */
export const namedRelease: readonly Rule<ConsentContext<GrantRelease>>[] = [
  ({ command }) => textIssue("P1.4", "releaseId", command.releaseId),
  ({ command }) => textIssue("P1.4", "recipient", command.recipient),
  ({ command }) => textIssue("P1.4", "scope", command.scope),
];

/** P1.4 A release has a start, on or after the day on which it was signed. */
export const startAfterSignature: Rule<ConsentContext<GrantRelease>> = ({ command }) =>
  dayIssue("P1.4", "startsOn", command.startsOn, command.day);

/** P1.4 A release has an end, on or after its start. */
export const endAfterStart: Rule<ConsentContext<GrantRelease>> = ({ command: { startsOn, endsOn } }) =>
  dayIssue("P1.4", "endsOn", endsOn, startsOn);

/** P1.4 A release is granted once. */
export const newRelease: Rule<ConsentContext<GrantRelease>> = (context) =>
  releaseOf(context) === undefined
    ? undefined
    : finding("P1.4", "already-recorded", "releaseId", "Each release has an identifier of its own.");

/** P1.4 Only a release that stands can end. */
export const standingRelease: Rule<ConsentContext<WithdrawRelease | ExpireRelease>> = (context) =>
  releaseOf(context)?.status === "granted"
    ? undefined
    : finding("P1.4", "no-standing-release", "releaseId", "The release was granted and has not ended.");

/** P1.4 A release expires after its last day. */
export const endReached: Rule<ConsentContext<ExpireRelease>> = (context) => {
  const release = releaseOf(context);
  if (release === undefined || context.command.day > release.endsOn) return undefined;
  return finding("P1.4", "not-yet-expired", "day", "A release expires after its last day.");
};
