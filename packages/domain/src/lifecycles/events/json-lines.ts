import * as z from "zod/mini";
import type { DomainEvent } from "./domain-event.js";
import { episodeEventSchemas } from "./episode-event-schemas.js";
import { fieldIssue } from "./line-issue.js";
import type { LineIssue } from "./line-issue.js";
import { consentEventSchemas, goalEventSchemas, homeworkEventSchemas } from "./other-event-schemas.js";

/** The version of the lines, raised when a published event changes its meaning. */
const version = 1;

const anyEvent = z.discriminatedUnion("type", [
  ...episodeEventSchemas,
  ...goalEventSchemas,
  ...homeworkEventSchemas,
  ...consentEventSchemas,
]);

export type JsonLinesResult =
  | { readonly value: readonly DomainEvent[]; readonly issues?: never }
  | { readonly issues: readonly LineIssue[]; readonly value?: never };

type LineResult = { readonly event: DomainEvent } | { readonly issues: readonly LineIssue[] };

/** One event a line, each with `version: 1` first and a line break after it; no events are an empty text. */
export function toJsonLines(events: readonly DomainEvent[]): string {
  return events.map((event) => `${JSON.stringify({ version, ...event })}\n`).join("");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readLine(text: string, line: number): LineResult {
  const fail = (code: LineIssue["code"], path: string, message: string) => ({
    issues: [{ code, line, path, message }],
  });
  const held = parsed(text);
  if (held === undefined) return fail("not-json", "", "A line holds one JSON object.");
  if (typeof held !== "object" || held === null || Array.isArray(held)) {
    return fail("not-an-object", "", "A line holds one JSON object.");
  }
  const { version: written, ...event }: { version?: unknown } = held;
  if (written !== version) return fail("unknown-version", "version", `Lines of version ${version} can be read.`);
  const { data, error } = anyEvent.safeParse(event);
  if (data !== undefined) return { event: data };
  return { issues: error.issues.map((issue) => ({ ...fieldIssue(issue, event), line })) };
}

/**
 * Reads what `toJsonLines` wrote: all events in order, or the issues of all lines, in order. Blank lines are skipped.
 * Types, versions and fields that are not published are refused; it never throws.
 */
export function fromJsonLines(text: string): JsonLinesResult {
  const results = text
    .split(/\r?\n/u)
    .map((content, at) => ({ content, line: at + 1 }))
    .filter(({ content }) => content.trim() !== "")
    .map(({ content, line }) => readLine(content, line));
  const issues = results.flatMap((result) => ("issues" in result ? result.issues : []));
  if (issues.length > 0) return { issues };
  return { value: results.flatMap((result) => ("event" in result ? [result.event] : [])) };
}
