import { quietBy } from "./config/environment.js";
import type { Environment } from "./config/environment.js";
import { exitCodes } from "./exit-codes.js";
import type { ExitCode } from "./exit-codes.js";
import { failureOf } from "./failure.js";
import { usualManner } from "./manner.js";
import type { Manner, Streams } from "./manner.js";
import type { Outcome } from "./outcome.js";
import { createProgram } from "./program/program.js";
import { sayFailure, sayOutcome } from "./say.js";
import { spelledOut } from "./spelled-out.js";

/** Does what the words of a call ask for. `ending` is told the exit code before the first word of what it did is printed. */
export async function run(
  words: readonly string[],
  streams: Streams,
  ending: (exitCode: ExitCode) => void,
  environment: Environment = process.env,
): Promise<void> {
  const finish = (outcome: Outcome): void => {
    // First, since a reader may close the pipe while this writes.
    ending(outcome.exitCode);
    sayOutcome(outcome, manner(), streams);
  };
  const program = createProgram(finish, {
    writeOut: (text) => streams.stdout.write(text),
    writeErr: (text) => streams.stderr.write(text),
    // What is wrong with a call is said as any other failure.
    outputError: () => undefined,
  });
  const manner = (): Manner => ({ ...usualManner, ...program.opts<Partial<Manner>>() });
  try {
    const quiet = quietBy(environment);
    // Below what the call says, which can only ask for it.
    if (quiet !== undefined) program.setOptionValueWithSource("quiet", quiet, "env");
    await program.parseAsync(spelledOut(words), { from: "user" });
  } catch (error) {
    const failure = failureOf(error);
    if (failure.exitCode !== exitCodes.done) ending(failure.exitCode);
    sayFailure(failure, error, manner(), streams);
  }
}
