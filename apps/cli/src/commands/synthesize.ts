import { builtInInterventions } from "@rapport/interventions";
import { writePractice } from "@rapport/synthetic";
import { exitCodes } from "../exit-codes.js";
import { interruptible } from "../interruptible.js";
import type { Outcome } from "../outcome.js";
import { progressOf } from "../progress.js";

export interface SynthesizeArguments {
  readonly episodes: number;
  readonly seed: number;
  readonly practices?: number;
  readonly to: string;
  readonly force: boolean;
}

/** `rapport synthesize`: an invented practice. */
export async function synthesize({ episodes, seed, practices = 1, to, force }: SynthesizeArguments): Promise<Outcome> {
  const options = { episodes, seed, practices, force, interventionTypes: builtInInterventions };
  const progress = progressOf(episodes, "episodes", process.stderr);
  const written = await interruptible((signal) =>
    writePractice(to, { ...options, signal, onProgress: progress.at }),
  ).finally(progress.end);
  const what = practices === 1 ? "An invented practice" : `An invented network of ${practices} practices`;
  return {
    exitCode: exitCodes.done,
    text: `${written.directory}\n`,
    data: { ...written },
    messages: [`${what} with ${written.episodes} episodes; truth.json holds what it was drawn from.`],
  };
}
