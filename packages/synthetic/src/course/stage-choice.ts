import type { SixStagesCode } from "@rapport/domain";
import { choiceOf } from "../chance/choice.js";
import type { Choice } from "../chance/choice.js";
import type { ExitParameters, StageParameters } from "../parameters/parameters.js";

/** The ways out of each stage, ready to draw from. */
export type StageChoices = Readonly<Partial<Record<string, { stage: SixStagesCode; exits: Choice<ExitParameters> }>>>;

/** The stages' exits as choices, by the stage's code. A closure is no key of it. */
export function stageChoices(stages: readonly StageParameters[]): StageChoices {
  return Object.fromEntries(
    stages.map(({ stage, exits }) => [stage, { stage, exits: choiceOf(exits, (exit) => exit.weight) }]),
  );
}
