import type { InstrumentResult } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { partsInWords } from "./parts-in-words.js";
import { couplePartWords, formPartWords } from "./score-parts.js";

/** What came of both partners of couples in treatment; empty where it is not told. */
export function coupleSentences(language: Language, { couples }: InstrumentResult): readonly string[] {
  if (couples?.kind !== "breakdown") return [];
  const parts = partsInWords(language, couples, (code) => couplePartWords(language, code));
  return [language.say("couples.came", { couples: couples.total, parts })];
}

/** How many forms were filled in, and which of them are left out and why; empty where it is not told. */
export function formSentences(language: Language, { forms }: InstrumentResult): readonly string[] {
  if (forms?.kind !== "breakdown") return [];
  const parts = partsInWords(language, forms, (code) => formPartWords(language, code));
  return [language.say("forms.filledIn", { forms: language.count(forms.total), parts })];
}
