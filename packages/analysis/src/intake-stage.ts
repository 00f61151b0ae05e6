import type { StageModel } from "@rapport/dataset";

/** The stage of the intake call: the first, unless treatment takes place in it. */
export function intakeStage({ stages }: StageModel): string | null {
  const [first] = stages;
  return first && !first.treatment ? first.code : null;
}
