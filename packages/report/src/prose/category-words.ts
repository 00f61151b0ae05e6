import type { ReleasedPart } from "@rapport/disclosure";
import type { Language } from "@rapport/language";

/** Few enough to be named one by one. */
const nameable = 3;

/**
 * What a category is called, or a class that categories were merged into: the name of the class, or where it has none, all of
 * its members where they are few. `wordsOf` says what a category is called in the language.
 */
export function categoryWords(
  { say, label }: Language,
  { code, display, of = [] }: Pick<ReleasedPart, "code" | "display" | "of">,
  wordsOf: (code: string) => string,
): string {
  if (display !== undefined) return label(display);
  const [first = code, ...others] = of;
  if (of.length > nameable) return say("table.anyOfThem");
  return others.reduce((before, last) => say("table.or", { before, last: wordsOf(last) }), wordsOf(first));
}
