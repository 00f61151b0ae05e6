import type { Language } from "@rapport/language";

/** What cannot be printed on a line, and what turns the direction of the text around it. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const isolate = "\u2068";
const endOfIsolate = "\u2069";

/**
 * A text that the author of an intervention type wrote, as it is put into a sentence: one printable line, and where it runs
 * from right to left set apart, so that the sentence around it keeps its order (Unicode Annex 9, isolates).
 */
export function authorText(text: string): string {
  const line = text.replaceAll(unprintable, " ").trim();
  return rightToLeft.test(line) ? `${isolate}${line}${endOfIsolate}` : line;
}

/** The same between quotation marks, where it stands within a sentence of the report's own. */
export function quoted({ say }: Language, text: string): string {
  return say("quotation", { text: authorText(text) });
}

/** A name out of a code list or of a plug-in's author in the language, between quotation marks. */
export function quotedLabel(language: Language, label: string): string {
  return quoted(language, language.label(label));
}
