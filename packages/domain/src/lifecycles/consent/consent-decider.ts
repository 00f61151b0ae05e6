import { checkedDecide, unknownCommand } from "../checked-decide.js";
import type { Decider, Decision } from "../decider.js";
import { exhausted } from "../exhausted.js";
import { decideBy, refuse } from "../rule.js";
import type { ConsentCommand } from "./consent-command.js";
import { consentCommandShapes } from "./consent-command-shapes.js";
import type { ConsentEvent } from "./consent-event.js";
import {
  consentDayInOrder,
  endAfterStart,
  endReached,
  namedRelease,
  newRelease,
  notYetGiven,
  refusable,
  sameClient,
  standingRelease,
  startAfterSignature,
  withdrawable,
} from "./consent-rules.js";
import type { ConsentState } from "./consent-state.js";
import { evolveConsent } from "./evolve-consent.js";

const always = [sameClient, consentDayInOrder];

function decideConsent(command: ConsentCommand, state: ConsentState): Decision<ConsentEvent> {
  switch (command.type) {
    case "give_analytics":
      return decideBy(
        { command, state },
        { rules: [...always, notYetGiven], events: [{ ...command, type: "analytics_given" }] },
      );
    case "refuse_analytics":
      return decideBy(
        { command, state },
        { rules: [...always, refusable], events: [{ ...command, type: "analytics_refused" }] },
      );
    case "withdraw_analytics":
      return decideBy(
        { command, state },
        { rules: [...always, withdrawable], events: [{ ...command, type: "analytics_withdrawn" }] },
      );
    case "grant_release":
      return decideBy(
        { command, state },
        {
          rules: [...always, ...namedRelease, startAfterSignature, endAfterStart, newRelease],
          events: [{ ...command, type: "release_granted" }],
        },
      );
    case "withdraw_release":
      return decideBy(
        { command, state },
        { rules: [...always, standingRelease], events: [{ ...command, type: "release_withdrawn" }] },
      );
    case "expire_release":
      return decideBy(
        { command, state },
        { rules: [...always, standingRelease, endReached], events: [{ ...command, type: "release_expired" }] },
      );
    default:
      return exhausted(command, refuse(unknownCommand("P1.4")));
  }
}

/** The consents of one client (P1.4): the use of records for analytics, and releases of information. */
export const consentDecider: Decider<ConsentState, ConsentCommand, ConsentEvent> = {
  decide: checkedDecide("P1.4", consentCommandShapes, decideConsent),
  evolve: evolveConsent,
  initialState: { status: "none" },
};
