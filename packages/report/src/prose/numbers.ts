import type { PrintedCount } from "@rapport/disclosure";
import type { Language } from "@rapport/language";

/** What stands in a table for a count that is held back; the note below explains it. */
export const heldBack = "*";

/** The note that a table needs in which `heldBack` stands. */
export function heldBackNote({ say }: Language): string {
  return say("count.heldBackNote", { mark: heldBack });
}

/** The only form that is left; one that is added does not compile where this is called. */
function held(_printed: { readonly hidden: true }, words: string): string {
  return words;
}

/** A count in a table: "25", "0–4" for a printed 0, an asterisk where it is held back, a dash where there can be none. */
export function printedCount(language: Language, printed: PrintedCount): string {
  if ("count" in printed) return language.count(printed.count);
  if ("fewerThan" in printed) return printed.fewerThan > 1 ? `0\u2013${printed.fewerThan - 1}` : "0";
  if ("impossible" in printed) return "\u2013";
  return held(printed, heldBack);
}

/** A count in a sentence: "25", "fewer than 5", "none", or that it is held back. */
export function printedInWords({ say, count }: Language, printed: PrintedCount): string {
  if ("count" in printed) return count(printed.count);
  if ("fewerThan" in printed) return say("count.fewerThan", { count: printed.fewerThan });
  if ("impossible" in printed) return say("count.none");
  return held(printed, say("count.heldBack"));
}

/** The same behind "about", where it is a rounded number. */
export function aboutPrinted(language: Language, printed: PrintedCount): string {
  const words = printedInWords(language, printed);
  return "count" in printed ? language.say("count.about", { count: words }) : words;
}

/** A number as it was published, with all of its decimals. */
export function asPublished({ decimalMark }: Language, value: number): string {
  return String(value).replace(".", decimalMark);
}
