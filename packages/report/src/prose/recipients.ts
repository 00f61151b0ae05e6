import type { ReleasedPolicy } from "@rapport/disclosure";
import type { Language } from "@rapport/language";

/** Whom a report is for, in words that follow "for". */
export function recipientInWords({ say }: Language, { recipient }: ReleasedPolicy): string {
  return say("recipient", { recipient });
}
