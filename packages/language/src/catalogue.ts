import type { englishTexts } from "./texts/english-texts.js";

/** What a text is asked for by. */
export type TextKey = keyof typeof englishTexts;

/** All that has to be written for a language. */
export interface Catalogue {
  /** A BCP 47 tag: "de". */
  readonly code: string;
  /** The tag by which numbers, days, lists and plurals are written, mostly the same: "en-GB". */
  readonly locale: string;
  /** Whether a noun has a capital within a sentence, as in German. */
  readonly nounsKeepCapitals: boolean;
  /** ICU messages, with the same places as the English ones. */
  readonly texts: Readonly<Record<TextKey, string>>;
  /** Names out of code lists, from English. */
  readonly labels: Readonly<Record<string, string>>;
}
