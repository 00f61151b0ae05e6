import { builtInInterventions } from "@rapport/interventions";
import { checkPracticeFolder, writePractice } from "@rapport/synthetic";
import { exitCodes } from "../exit-codes.js";
import { interruptible } from "../interruptible.js";
import { trialLine } from "../outcome.js";
import type { Outcome } from "../outcome.js";
import { progressOf } from "../progress.js";
import { statusLine } from "../status-line.js";

export interface SynthesizeArguments {
  readonly episodes: number;
  readonly seed: number;
  readonly practices?: number;
  readonly to: string;
  readonly force: boolean;
  /** Nothing is written, and what would be is said. */
  readonly dryRun?: boolean;
  /** Shows no progress. */
  readonly quiet?: boolean;
}

/** `rapport synthesize`: an invented practice. */
export async function synthesize({
  episodes,
  seed,
  practices = 1,
  to,
  force,
  dryRun = false,
  quiet = false,
}: SynthesizeArguments): Promise<Outcome> {
  if (dryRun) {
    const directory = await checkPracticeFolder(to, force);
    const messages = [`About ${episodes} episodes would be written.`, trialLine];
    return { exitCode: exitCodes.done, text: `${directory}\n`, data: { dryRun, directory, episodes }, messages };
  }
  const options = { episodes, seed, practices, force, interventionTypes: builtInInterventions };
  const line = statusLine(process.stderr, { quiet });
  const written = await interruptible((signal) =>
    writePractice(to, { ...options, signal, onProgress: progressOf(episodes, "episodes", line) }),
  ).finally(line.end);
  const what = practices === 1 ? "An invented practice" : `An invented network of ${practices} practices`;
  return {
    exitCode: exitCodes.done,
    text: `${written.directory}\n`,
    data: { ...written },
    messages: [`${what} with ${written.episodes} episodes; truth.json holds what it was drawn from.`],
  };
}
