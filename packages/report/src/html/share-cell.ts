import type { Proportion } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { isAtEnd, percentRange, shareInWords } from "../prose/percent.js";

/** A share with its interval, or with a bound in place of both; that none is given. */
export function shareCell(language: Language, share: Proportion | undefined): string {
  if (share === undefined) return language.say("table.notGiven");
  const words = shareInWords(language, share);
  return isAtEnd(share) ? words : `${words} (${percentRange(language, share.lower, share.upper)})`;
}
