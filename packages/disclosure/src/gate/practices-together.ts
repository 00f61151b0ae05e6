import type { Draft } from "../draft.js";
import { hasChosenPractices } from "../ledger/narrower.js";
import type { Policy } from "../policy.js";
import type { Refusal } from "../release.js";
import { isOnePracticeDominant, practicesIn } from "../shape/practices.js";

/** What who runs the report should know before it is given to anybody: for the practice itself, never part of a report. */
export interface ReleaseWarning {
  readonly code: "dominant-practice";
  readonly message: string;
}

/**
 * Whether a report would tell of several practices together, though of fewer than the policy's. Each of two could take its own
 * clients from it and have the other's. Who chooses the practices of a report means them to be seen; one alone is no pool.
 */
export function areTooFewPractices(draft: Draft, { fewestPractices }: Policy): boolean {
  const { count = 0 } = practicesIn(draft) ?? {};
  return count > 1 && count < fewestPractices && !hasChosenPractices(draft.scope);
}

export function tooFewPractices({ recipient, fewestPractices }: Policy): Refusal {
  const message =
    `The records in scope are of fewer than ${fewestPractices} practices, each of which could be made out in a report for ` +
    `recipient class "${recipient}". Choose the practices that are to be seen, or lower fewestPractices in the policy.`;
  return { code: "too-few-practices", message };
}

/** Whether another practice could work out the numbers of the largest, where the policy would have none made out. */
export function warningsOf(draft: Draft, policy: Policy): readonly ReleaseWarning[] {
  const { practicesOf = [] } = draft;
  if (policy.fewestPractices < 2 || !isOnePracticeDominant(practicesOf, policy)) return [];
  const message =
    "One practice has so many of the clients that another one, by its own numbers, could work out nearly all of that one's. " +
    "Give this report to nobody in the practices, unless all of them agree.";
  return [{ code: "dominant-practice", message }];
}
