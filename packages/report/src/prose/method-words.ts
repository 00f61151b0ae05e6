import type { ReleasedPolicy } from "@rapport/disclosure";
import type { Language } from "@rapport/language";

/** What was done to counts, for the line at a chart's foot. */
export function countsInShort({ say }: Language, { method, base }: ReleasedPolicy): string {
  return say("method.inShort", { method, base });
}

/** What was done to counts, and whether tables still add up. */
export function countsInWords({ say }: Language, { method, base }: ReleasedPolicy): string {
  return say("method.counts", { method, base });
}
