import type { Dataset } from "@rapport/dataset";
import type { DraftScope } from "@rapport/disclosure";

/**
 * Which records a draft is about: the dataset's, as of its day, and what they were narrowed to, by attribute; `openedFrom` and
 * `openedTo` are the period to which the dataset itself is narrowed.
 */
export function draftScope({ asOf, opened }: Dataset, filters: Readonly<Record<string, string>> = {}): DraftScope {
  const { from, to } = opened;
  return {
    asOf,
    filters: {
      ...filters,
      ...(from === undefined ? {} : { openedFrom: from }),
      ...(to === undefined ? {} : { openedTo: to }),
    },
  };
}
