import { exitCodes } from "./exit-codes.js";
import { exitOnSignals } from "./exit-on-signals.js";
import { failureOf } from "./failure.js";
import type { Outcome } from "./outcome.js";
import { createProgram } from "./program/program.js";
import type { GlobalFlags } from "./program/shared-options.js";
import { spelledOut } from "./spelled-out.js";

// A reader such as `head` may close the pipe early; that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(process.exitCode ?? exitCodes.done);
  throw error;
});
// Nor is a closed stderr, but the work goes on: messages alone are lost.
process.stderr.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

exitOnSignals();

const program = createProgram(finish);

function finish({ exitCode, text, data, messages }: Outcome): void {
  const { json = false, quiet = false } = program.opts<GlobalFlags>();
  // First, since a reader may close the pipe while this writes.
  process.exitCode = exitCode;
  if (!quiet) for (const message of messages) process.stderr.write(`${message}\n`);
  process.stdout.write(json ? `${JSON.stringify({ exitCode, ...data })}\n` : text);
}

const words = spelledOut(process.argv.slice(2));

try {
  await program.parseAsync(words, { from: "user" });
} catch (error) {
  const { exitCode, message } = failureOf(error);
  if (message !== undefined) process.stderr.write(`error: ${message}\n`);
  if (process.env["RAPPORT_TRACE"] === "1" && error instanceof Error) process.stderr.write(`${error.stack ?? ""}\n`);
  process.exitCode = exitCode;
}
