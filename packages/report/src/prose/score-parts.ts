import type { Language } from "@rapport/language";

/** What those are called who have a score, or have changed in a way; its code where Rapport has no name for it. */
export function scorePartLabel({ say }: Language, part: string): string {
  return say("outcome.part", { part });
}
