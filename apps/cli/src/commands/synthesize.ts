import { readdir } from "node:fs/promises";
import { builtInInterventions } from "@rapport/interventions";
import { checkPracticeFolder, writePractice } from "@rapport/synthetic";
import { exitCodes } from "../exit-codes.js";
import { interruptible } from "../interruptible.js";
import { trialLine, UsageError } from "../outcome.js";
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

/** The folder, where it may be written. What the library replaces by itself, an earlier invention, is asked for here, too. */
async function freeFolder(to: string, force: boolean): Promise<string> {
  const directory = await checkPracticeFolder(to, force);
  const names = await readdir(directory).catch(() => []);
  if (force || names.length === 0) return directory;
  throw new UsageError(`${to} holds an invented practice already. Give another folder, or --force to replace it.`);
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
  const directory = await freeFolder(to, force);
  if (dryRun) {
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
