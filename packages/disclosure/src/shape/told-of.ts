import type { Policy } from "../policy.js";
import type { Things } from "../things.js";
import type { WithheldReason } from "../withheld.js";
import { isOfFewPractices } from "./practices.js";
import type { Practices } from "./practices.js";
import { isOfOnePractitioner } from "./practitioners.js";
import type { Practitioners } from "./practitioners.js";

/** What a count is held against before it is protected. */
export interface Limits {
  readonly policy: Policy;
  readonly practitioners: Practitioners;
  /** Absent where the records are not of several. */
  readonly practices?: Practices | undefined;
}

/** Why a count of many clients would yet tell of a few who give the care. */
export function toldOf(
  things: Things,
  { policy, practitioners, practices }: Limits,
): Extract<WithheldReason, "one-practitioner" | "few-practices"> | undefined {
  if (isOfOnePractitioner(things, practitioners, policy)) return "one-practitioner";
  return practices && isOfFewPractices(things, practices, policy) ? "few-practices" : undefined;
}
