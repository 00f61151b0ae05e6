export { defineStageModel } from "./stage-model.js";
export type { Stage, StageModel, StageModelIssue, StageModelResult } from "./stage-model.js";
export { sixStages } from "./six-stages.js";
export type { SixStagesCode } from "./six-stages.js";
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
