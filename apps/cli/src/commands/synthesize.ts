import { builtInInterventions } from "@rapport/interventions";
import { writePractice } from "@rapport/synthetic";
import { exitCodes } from "../exit-codes.js";
import { interruptible } from "../interruptible.js";
import type { Outcome } from "../outcome.js";
import { progressOf } from "../progress.js";

export interface SynthesizeArguments {
  readonly episodes: number;
  readonly seed: number;
  readonly to: string;
  readonly force: boolean;
}

/** `rapport synthesize`: an invented practice. */
export async function synthesize({ episodes, seed, to, force }: SynthesizeArguments): Promise<Outcome> {
  const options = { episodes, seed, force, interventionTypes: builtInInterventions };
  const progress = progressOf(episodes, "episodes", process.stderr);
  const written = await interruptible((signal) =>
    writePractice(to, { ...options, signal, onProgress: progress.at }),
  ).finally(progress.end);
  return {
    exitCode: exitCodes.done,
    text: `${written.directory}\n`,
    data: { ...written },
    messages: [`An invented practice with ${written.episodes} episodes; truth.json holds what it was drawn from.`],
  };
}
