// What a practice's records are written in, without the schemas that check them, for programs that start quickly.
export { defineStageModel } from "./stage-models/stage-model.js";
export type { Stage, StageModel } from "./stage-models/stage-model.js";
export { sixStages } from "./stage-models/six-stages.js";
export { sixSteps } from "./stage-models/six-steps.js";
export {
  analyticsConsents,
  areas,
  clientKinds,
  closureDisplays,
  closures,
  declineReasons,
  goalAchievementStatuses,
  goalLifecycleStatuses,
  pathways,
  procedureStatuses,
  roadblocks,
} from "./codes.js";
export { effectJudgements, physicianFindings, problemContexts, problemOnsets } from "./records/code-lists.js";
