export { instrumentFor, instruments } from "./instruments.js";
export { score } from "./score.js";

export type { CutOff, Instrument, Norm, Range, Reliability, ReliableChange } from "./instrument.js";
export type { Score } from "./score.js";
export type { ScoreIssue } from "./score-issue.js";
export type { Domain, ScoringKey } from "./scoring-key.js";
