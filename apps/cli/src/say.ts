import { inspect } from "node:util";
import { exitCodes } from "./exit-codes.js";
import type { Failure } from "./failure.js";
import type { Manner, Streams } from "./manner.js";
import type { Outcome } from "./outcome.js";
import { paintFor } from "./paint.js";

/** Prints what a command did. Where something was found, its messages are said in any case. */
export function sayOutcome(
  { exitCode, text, styled, data, messages }: Outcome,
  manner: Manner,
  { stdout, stderr }: Streams,
): void {
  const isQuiet = manner.quiet && exitCode === exitCodes.done;
  if (!isQuiet) for (const message of messages) stderr.write(`${message}\n`);
  if (manner.json) stdout.write(`${JSON.stringify({ exitCode, ...data })}\n`);
  else stdout.write(styled?.(paintFor(stdout, manner)) ?? text);
}

/** Prints why a command could not do what it should, and with `debug` where that was found. */
export function sayFailure(
  { exitCode, code, message, hint }: Failure,
  error: unknown,
  manner: Manner,
  { stdout, stderr }: Streams,
): void {
  if (message !== undefined) {
    const said = hint === undefined ? message : `${message}\n${hint}`;
    stderr.write(`${paintFor(stderr, manner)("error", "error:")} ${said}\n`);
    if (manner.debug) stderr.write(`${inspect(error)}\n`);
    if (manner.json) stdout.write(`${JSON.stringify({ exitCode, error: { code, message } })}\n`);
  }
}
