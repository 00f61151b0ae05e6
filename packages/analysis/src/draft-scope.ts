import type { Dataset } from "@rapport/dataset";
import type { DraftScope } from "@rapport/disclosure";

interface ScopeOptions {
  /** What the dataset was narrowed to, by attribute. */
  readonly filters?: Readonly<Record<string, string>>;
  /** What stands for a practice of a network in the ledger, always the same; its identifier by default. */
  readonly practiceToken?: (practiceId: string) => string;
}

/**
 * Which records a draft is about: the dataset's, as of its day, and what they were narrowed to, by attribute; `openedFrom` and
 * `openedTo` are the period and `practices` the practices to which the dataset itself is narrowed.
 */
export function draftScope(
  { asOf, opened, onlyPractices }: Pick<Dataset, "asOf" | "opened" | "onlyPractices">,
  { filters = {}, practiceToken = (id) => id }: ScopeOptions = {},
): DraftScope {
  const { from, to } = opened;
  return {
    asOf,
    filters: {
      ...filters,
      ...(from === undefined ? {} : { openedFrom: from }),
      ...(to === undefined ? {} : { openedTo: to }),
      ...(onlyPractices ? { practices: onlyPractices.map(practiceToken).toSorted().join("\n") } : {}),
    },
  };
}
