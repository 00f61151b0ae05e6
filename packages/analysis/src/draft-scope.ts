import type { Dataset } from "@rapport/dataset";
import type { DraftScope } from "@rapport/disclosure";

/** Which records a draft is about: the dataset's, as of its day, and what they were narrowed to, by attribute. */
export function draftScope({ asOf }: Dataset, filters: Readonly<Record<string, string>> = {}): DraftScope {
  return { asOf, filters };
}
