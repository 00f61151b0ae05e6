import { languageOf } from "./language.js";
import type { Language } from "./language.js";
import { englishTexts } from "./texts/english-texts.js";

/** English, as it is written in Britain. */
export const english: Language = languageOf({
  code: "en",
  locale: "en-GB",
  nounsKeepCapitals: false,
  texts: englishTexts,
  labels: {},
});
