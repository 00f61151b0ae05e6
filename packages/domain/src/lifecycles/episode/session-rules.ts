import { attendances, sessionFormats, sessionModalities } from "../../records/code-lists.js";
import { session } from "../events/episode-fields.js";
import { fits } from "../events/field-schemas.js";
import { finding } from "../rule.js";
import type { Rule } from "../rule.js";

import type { SessionDetails } from "../words.js";
import { codeIssue, textIssue } from "../text.js";
import type { EpisodeSession } from "./episode-state.js";

export interface SessionContext {
  readonly command: SessionDetails;
  readonly recorded: readonly EpisodeSession[];
}

/** P1.1 A session is recorded once, so that sending it again counts nothing twice. */
const newSession: Rule<SessionContext> = ({ command, recorded }) =>
  recorded.some(({ sessionId }) => sessionId === command.sessionId)
    ? finding("P1.1", "already-recorded", "sessionId", "Each session has an identifier of its own.")
    : textIssue("P1.1", "sessionId", command.sessionId);

/** P1.1 Individual or conjoint; in the office, by video or by telephone; and what became of it. */
const knownSessionWords: Rule<SessionContext> = ({ command }) =>
  codeIssue("P1.1", "format", sessionFormats, command.format) ??
  codeIssue("P1.1", "modality", sessionModalities, command.modality) ??
  codeIssue("P1.1", "attendance", attendances, command.attendance);

/** P1.1 Minutes are a length. */
const sensibleMinutes: Rule<SessionContext> = ({ command: { minutes } }) =>
  minutes === undefined || fits(session.minutes, minutes)
    ? undefined
    : finding("P1.1", "not-a-length", "minutes", "Minutes are a whole number from 0 to 1440.");

export const sessionRules: readonly Rule<SessionContext>[] = [newSession, knownSessionWords, sensibleMinutes];
