import type { Withheld } from "./release-types.js";

export const tooFew: Withheld = Object.freeze({ kind: "withheld", reason: "too-few" });

/** Why a figure is not shown, for the practice itself; it is never part of a report. */
export type WithheldReason =
  | "too-few"
  | "one-practitioner"
  | "few-practices"
  | "dominated"
  | "would-reveal"
  | "would-reveal-over-time"
  | "not-with-this-method";

export interface WithheldNote {
  /** `question/group` or `question/group/figure`. */
  readonly path: string;
  readonly reason: WithheldReason;
}
