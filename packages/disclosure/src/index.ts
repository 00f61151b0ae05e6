export { defaultPolicy, definePolicy } from "./policy.js";
export type { Policy } from "./policy.js";
export { release } from "./release.js";
export type { Refusal, ReleaseResult } from "./release.js";
export { otherExits } from "./gather-exits.js";
export { assertReleased, derive, isReleased } from "./released.js";
export type { Released } from "./released.js";
export type {
  Cell,
  Draft,
  DraftBreakdown,
  DraftFigure,
  DraftGroup,
  DraftLifeTable,
  DraftLifeTableRow,
  DraftMean,
  DraftPosition,
  DraftQuestion,
  DraftSpread,
} from "./draft.js";
export type {
  PrintedCount,
  ReleasedBreakdown,
  ReleasedFigure,
  ReleasedGroup,
  ReleasedLifeTable,
  ReleasedLifeTableRow,
  ReleasedMean,
  ReleasedPosition,
  ReleasedQuestion,
  ReleasedReport,
  ReleasedSpread,
  Withheld,
} from "./release-types.js";
