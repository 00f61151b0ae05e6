import type { Dataset } from "@rapport/dataset";
import { clockNames } from "@rapport/report/build";
import type { ClockName, QuestionOptions } from "@rapport/report";
import type { Config } from "../config/config-schema.js";
import { didYouMean } from "../did-you-mean.js";
import { UsageError } from "../outcome.js";
import { quoted } from "../quoted.js";

type TimeInStageOptions = Required<Pick<QuestionOptions, "withoutPauses" | "clocks">>;

/** What was given on the command line. */
export interface TimeInStageFlags {
  readonly withoutPauses?: boolean;
  /** On which clocks; days are always among them. */
  readonly clock?: readonly string[];
}

const daysAlone: ClockName[] = ["days"];

function clockOf(text: string): ClockName {
  const known = clockNames.find((each) => each === text);
  if (known !== undefined) return known;
  throw new UsageError(
    `${quoted(text)} is no clock.${didYouMean(text, clockNames)} --clock is one of these or several: ${clockNames.join(", ")}.`,
  );
}

/**
 * On which clock time in stage is told: as the command line says, else as the configuration does.
 *
 * Throws a UsageError for a clock that there is not, and where the command line leaves time in stage out.
 */
export function timeInStageOptions(
  { withoutPauses, clock }: TimeInStageFlags,
  { timeInStage: { withoutPauses: always = false, clocks: usual = daysAlone } = {} }: Pick<Config, "timeInStage">,
  only: readonly string[] | undefined,
): TimeInStageOptions {
  const clocks = clock?.map((each) => clockOf(each)) ?? usual;
  const given = [...(withoutPauses ? ["--without-pauses"] : []), ...(clock ? ["--clock"] : [])];
  const [first] = given;
  if (first !== undefined && only && !only.includes("timeInStage")) {
    throw new UsageError(
      `${first} is about time in stage. Add timeInStage to the questions, or leave ${given.join(" and ")} out.`,
    );
  }
  return { withoutPauses: withoutPauses ?? always, clocks };
}

/** What was asked for that the practice keeps no records of. */
export function timeInStageLines(
  { withoutPauses, clocks }: TimeInStageOptions,
  { has }: Pick<Dataset, "has">,
): readonly string[] {
  const pauses = "There is no table of pauses, so none were taken out of time in stage: every day counts.";
  const sessions = "There is no table of sessions, so time in stage is told in days alone.";
  return [
    ...(withoutPauses && !has("pauses") ? [pauses] : []),
    ...(clocks.includes("sessions") && !has("sessions") ? [sessions] : []),
  ];
}
