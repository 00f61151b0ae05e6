export { defineStageModel } from "./stage-models/stage-model.js";
export type { Stage, StageModel, StageModelIssue, StageModelResult } from "./stage-models/stage-model.js";
export { sixStages } from "./stage-models/six-stages.js";
export type { SixStagesCode } from "./stage-models/six-stages.js";
export { sixSteps } from "./stage-models/six-steps.js";
export type { SixStepsCode } from "./stage-models/six-steps.js";
export { stagesAndSteps, toSixStages, toSixSteps } from "./stage-models/stages-and-steps.js";
export type { StageAndStep } from "./stage-models/stages-and-steps.js";
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
export type { AnalyticsConsent, ClientKind, Closure } from "./codes.js";
