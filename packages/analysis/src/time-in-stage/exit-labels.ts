import { closureDisplays } from "@rapport/dataset";
import type { StageModel } from "@rapport/dataset";

/** The part of a stage's stays that last. */
export const stillOpen = "open";

/** What a report calls every exit from a stage. */
export function exitLabels(stageModel: StageModel): Readonly<Record<string, string>> {
  return {
    ...closureDisplays,
    ...Object.fromEntries(stageModel.stages.map((stage) => [stage.code, `On to ${stage.display.toLowerCase()}`])),
    [stillOpen]: "Still there",
    other_exits: "Other exits",
  };
}
