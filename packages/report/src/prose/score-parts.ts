import type { Language } from "@rapport/language";

/** What those are called who have a score, or have changed in a way; its code where Rapport has no name for it. */
export function scorePartLabel({ say }: Language, part: string): string {
  return say("outcome.part", { part });
}

/** What came of both partners of a couple, as it stands within a sentence. */
export function couplePartWords({ say }: Language, part: string): string {
  return say("couples.part", { part });
}

/** The state of forms, as it stands within a sentence. */
export function formPartWords({ say }: Language, part: string): string {
  return say("forms.part", { part });
}

/** How scores changed under any rule, which need not speak of reliable change. */
export function rulePartLabel({ say }: Language, part: string): string {
  return say("rules.part", { part });
}
