export { version } from "./version.js";
export { defineInstrument } from "./definition/define-instrument.js";
export { defaultOf } from "./figure.js";
export { instrumentFor, instruments } from "./instruments.js";
export { score } from "./scoring/score.js";

export type { DefinedInstrument } from "./definition/define-instrument.js";
export type { DefinitionIssue } from "./definition/definition-issue.js";
export type { GoldenCase } from "./definition/golden-case.js";
export type { About, EstablishedFigure, Figure, Provenance, Status, UnconfirmedFigure } from "./figure.js";
export type { Instrument, RecordedSubscale, Rights } from "./instrument.js";
export type {
  Band,
  Bands,
  Coefficient,
  CutOff,
  Distribution,
  ImportantPoints,
  MinimalChange,
  Norm,
  Reliability,
  ReliableChange,
  ReliablePoints,
  Severity,
  Threshold,
} from "./published-figures.js";
export type { Range } from "./range.js";
export type { ScoreOptions } from "./scoring/choose.js";
export type { Reading } from "./scoring/reading.js";
export type { ScoreIssue } from "./scoring/score-issue.js";
export type { Answers, Score, SubscaleReading } from "./scoring/score-with.js";
export type {
  Combination,
  KeyParts,
  MissingLimits,
  MissingRule,
  ScoringKey,
  Subscale,
  Total,
  ValidityRule,
  ZeroLimit,
} from "./scoring-key.js";
