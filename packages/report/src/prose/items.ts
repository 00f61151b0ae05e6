import type { Language } from "@rapport/language";

/** "a; b; c": items that have commas of their own. */
export function itemsInWords({ say }: Language, items: readonly string[]): string {
  const [first = "", ...others] = items;
  return others.reduce((before, after) => say("chart.then", { before, after }), first);
}

/** "A: about 10; B: about 20.": what each of some labels came to, in a sentence. */
export function notesInWords(
  language: Language,
  notes: readonly { readonly label: string; readonly note: string }[],
): string {
  const items = notes.map(({ label, note }) => language.say("group.about", { group: label, words: note }));
  return language.say("chart.sentence", { text: itemsInWords(language, items) });
}
