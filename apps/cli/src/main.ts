import { exitCodes } from "./exit-codes.js";
import type { ExitCode } from "./exit-codes.js";
import { exitOnSignals } from "./exit-on-signals.js";
import { failureOf } from "./failure.js";
import { isConversation } from "./interactive/is-conversation.js";
import { usualManner } from "./manner.js";
import { optimiseLate } from "./optimise-late.js";
import { sayFailure } from "./say.js";
import { version } from "./version.js";

optimiseLate();

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

const words = process.argv.slice(2);

/** What is to be done: what the call says, or what a person answers who calls without a word. */
async function wanted(): Promise<readonly string[] | undefined> {
  const { stdin, stdout, env: environment } = process;
  if (!isConversation(words, { stdin, stdout, environment })) return words;
  const { start } = await import("./interactive/start.js");
  const decision = await start();
  if (decision.kind === "cancelled") throw new DOMException("The conversation was left.", "AbortError");
  return decision.kind === "run" ? decision.words : undefined;
}

/** Of what no command caught: an error in a callback, or a file of this package that is missing. */
function fail(error: unknown): void {
  const failure = failureOf(error);
  process.exitCode = failure.exitCode;
  const [json, debug] = [words.includes("--json"), words.includes("--debug")];
  sayFailure(failure, error, { ...usualManner, json, debug }, process);
}

process.on("uncaughtException", (error) => {
  fail(error);
  process.exit();
});

const [first, second] = words;

if (second === undefined && (first === "--version" || first === "-V")) {
  // Without the commands: a script that asks for it does not wait for them.
  process.stdout.write(`${version}\n`);
} else {
  const ending = (exitCode: ExitCode): void => {
    process.exitCode = exitCode;
  };
  try {
    const asked = await wanted();
    if (asked) await import("./run.js").then(({ run }) => run(asked, process, ending));
  } catch (error) {
    fail(error);
  }
}
