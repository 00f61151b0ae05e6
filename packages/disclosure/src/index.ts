export { defaultPolicy, definePolicy, methods, recipients } from "./policy.js";
export type { Method, Policy, Recipient } from "./policy.js";
export { PolicyError } from "./policy-error.js";
export { release } from "./release.js";
export type { Refusal, ReleaseOptions, ReleaseResult } from "./release.js";
export { loadSolver } from "./program/solver.js";
export type { Solver } from "./program/program-types.js";
export type { WithheldNote, WithheldReason } from "./withheld.js";
export { otherExits } from "./shape/shape-life-table.js";
export { assertReleased, derive, isReleased } from "./released.js";
export type { Released } from "./released.js";
export { audit } from "./gate/audit.js";
export type { Audit, AuditFinding } from "./gate/audit.js";
export type { Attacker, ReadersFindings, ReadersKnowledge } from "./audit/attack-readers.js";
export { auditLedger } from "./gate/audit-ledger.js";
export type { Undefended } from "./gate/attack-release.js";
export { coarseShare, coarseShares, fewestRowsTold } from "./coarse/coarse-share.js";
export type { CoarseShare } from "./coarse/coarse-share.js";
export { version } from "./version.js";
export { keyedLetters } from "./secret/letters.js";
export { secretFrom } from "./secret/secret.js";
export type { Secret } from "./secret/secret.js";
export type { ReleaseWarning } from "./gate/practices-together.js";
export { clientToken, emptyLedger, practiceToken } from "./history/past.js";
export type { Ledger } from "./history/past.js";
export type { Manifest } from "./ledger/manifest.js";
export { appendManifest, appendManifests } from "./ledger/append-manifest.js";
export { eraseClient } from "./ledger/erase.js";
export { LedgerError } from "./ledger/ledger-error.js";
export { readLedger } from "./ledger/ledger-file.js";
export type { LedgerReading } from "./ledger/ledger-file.js";
export { createSecretFile, drawSecret, readSecretFile, SecretFileError } from "./ledger/secret-file.js";
export type {
  Cell,
  CellPath,
  Draft,
  DraftBreakdown,
  DraftFigure,
  DraftGroup,
  DraftLifeTable,
  DraftLifeTableRow,
  DraftMean,
  DraftPart,
  DraftPosition,
  DraftQuestion,
  DraftRate,
  DraftScope,
  DraftSpread,
  DraftSum,
  DraftTest,
  DraftTestGroup,
  MergeNode,
} from "./draft.js";
export type { RandomBytes } from "./privacy/bits.js";
export type {
  NoiseNote,
  PrintedCount,
  ProtectionNote,
  PublishedCount,
  PublishedCounts,
  PublishedSum,
  ReleasedBreakdown,
  ReleasedFigure,
  ReleasedGroup,
  ReleasedLifeTable,
  ReleasedLifeTableRow,
  ReleasedLifeTableTail,
  ReleasedMean,
  ReleasedPart,
  ReleasedPolicy,
  ReleasedPosition,
  ReleasedQuestion,
  ReleasedRate,
  ReleasedReport,
  ReleasedSpread,
  ReleasedTest,
  Withheld,
} from "./release-types.js";
