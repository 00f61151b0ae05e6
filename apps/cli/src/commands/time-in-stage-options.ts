import type { Dataset } from "@rapport/dataset";
import type { QuestionOptions } from "@rapport/report";
import type { Config } from "../config/config-schema.js";
import { UsageError } from "../outcome.js";

type TimeInStageOptions = Pick<QuestionOptions, "withoutPauses">;

/** What was given on the command line. */
export interface TimeInStageFlags {
  readonly withoutPauses?: boolean;
}

/**
 * On which clock time in stage is told: as the command line says, else as the configuration does.
 *
 * Throws a UsageError where the command line asks for it and leaves time in stage out.
 */
export function timeInStageOptions(
  { withoutPauses }: TimeInStageFlags,
  { timeInStage: { withoutPauses: always = false } = {} }: Pick<Config, "timeInStage">,
  only: readonly string[] | undefined,
): TimeInStageOptions {
  if (withoutPauses && only && !only.includes("timeInStage")) {
    throw new UsageError(
      "--without-pauses is about time in stage. Add timeInStage to the questions, or leave --without-pauses out.",
    );
  }
  return { withoutPauses: withoutPauses ?? always };
}

/** What was asked for that the practice keeps no records of. */
export function timeInStageLines(
  { withoutPauses = false }: TimeInStageOptions,
  { has }: Pick<Dataset, "has">,
): readonly string[] {
  if (!withoutPauses || has("pauses")) return [];
  return ["There is no table of pauses, so none were taken out of time in stage: every day counts."];
}
