import { declineReasons } from "../../codes.js";
import { finding } from "../rule.js";
import type { Rule } from "../rule.js";
import { codeIssue } from "../text.js";
import { intakeResults } from "../words.js";
import type { RecordIntake } from "./episode-command.js";
import type { RunningContext } from "./running-context.js";

/** P3.1 The work begins after the intake call accepted the client. */
export const accepted: Rule<RunningContext> = ({ state }) =>
  state.status === "active"
    ? undefined
    : finding("P3.1", "not-accepted", "type", "The intake call accepts the client first.");

/** P3.1 An intake call decides once. */
export const undecided: Rule<RunningContext<RecordIntake>> = ({ state }) =>
  state.status === "planned"
    ? undefined
    : finding("P3.1", "already-accepted", "type", "The outcome of the intake call is recorded once.");

/** P3.1 The outcomes are published ones, and a declined client is told a published reason. */
export const knownOutcome: Rule<RunningContext<RecordIntake>> = ({ command: { outcome } }) =>
  codeIssue("P3.1", "outcome.result", intakeResults, outcome.result) ??
  (outcome.result === "declined" ? codeIssue("P3.1", "outcome.reason", declineReasons, outcome.reason) : undefined);
