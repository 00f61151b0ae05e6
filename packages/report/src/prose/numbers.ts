import type { Language } from "@rapport/language";
import type { PrintedCount } from "@rapport/disclosure";

/** A whole number with a comma between thousands. */
export function countInWords(language: Language, count: number): string {
  return count.toLocaleString("en-GB");
}

/** What stands in a table for a count that is held back; the note below explains it. */
export const heldBack = "*";

/** The note that a table needs in which `heldBack` stands. */
export const heldBackNote = `${heldBack} stands for a number that is held back.`;

/** The only form that is left; one that is added does not compile where this is called. */
function held(_printed: { readonly hidden: true }, words: string): string {
  return words;
}

/** A count in a table: "25", "0–4" for a printed 0, an asterisk where it is held back, a dash where there can be none. */
export function printedCount(language: Language, printed: PrintedCount): string {
  if ("count" in printed) return countInWords(language, printed.count);
  if ("fewerThan" in printed) return printed.fewerThan > 1 ? `0\u2013${printed.fewerThan - 1}` : "0";
  if ("impossible" in printed) return "\u2013";
  return held(printed, heldBack);
}

/** A count in a sentence: "25", "fewer than 5", "none", or that it is held back. */
export function printedInWords(language: Language, printed: PrintedCount): string {
  if ("count" in printed) return countInWords(language, printed.count);
  if ("fewerThan" in printed) return `fewer than ${printed.fewerThan}`;
  if ("impossible" in printed) return "none";
  return held(printed, "a number that is held back");
}

/** The same behind "about", where it is a rounded number. */
export function aboutPrinted(language: Language, printed: PrintedCount): string {
  return "count" in printed ? `about ${printedInWords(language, printed)}` : printedInWords(language, printed);
}

/** "a", "a and b", "a, b and c"; an empty text for no item. */
export function listInWords(language: Language, items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

/** A number of points with at most two decimals and a true minus sign. */
export function pointsInWords(language: Language, points: number): string {
  return String(Math.round(points * 100) / 100).replace("-", "\u2212");
}
