import { parse, TYPE } from "@formatjs/icu-messageformat-parser";
import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { printAST } from "@formatjs/icu-messageformat-parser/printer.js";
import { englishTexts, french, german, languageOf } from "@rapport/language";
import type { Catalogue, Language } from "@rapport/language";

/** Letters of the Latin alphabet as others, so that what is left in it did not come from the catalogue. */
function strange(text: string): string {
  return text.replaceAll(/[a-z]/giu, (letter) => {
    const first = letter === letter.toLowerCase() ? 0x0430 : 0x0410;
    return String.fromCodePoint(first + (letter.toLowerCase().codePointAt(0) ?? 0) - 0x61);
  });
}

function strangeElement(element: MessageFormatElement): MessageFormatElement {
  if (element.type === TYPE.literal) return { ...element, value: strange(element.value) };
  if (element.type === TYPE.select || element.type === TYPE.plural) {
    const options = Object.entries(element.options).map(
      ([word, option]) => [word, { ...option, value: option.value.map(strangeElement) }] as const,
    );
    return { ...element, options: Object.fromEntries(options) } as MessageFormatElement;
  }
  return element;
}

const textOf = (message: string) => printAST(parse(message, { ignoreTag: true }).map(strangeElement));

/**
 * A language whose every text is English in other letters (Cyrillic), and whose dates are those of Bulgarian: a word in Latin
 * letters that a report in it has came from the records, or past the catalogue.
 */
export function pseudoLanguage(): Language {
  const texts = Object.fromEntries(Object.entries(englishTexts).map(([key, text]) => [key, textOf(text)]));
  // Every key of the English texts is among them.
  const base = languageOf({
    code: "bg",
    locale: "bg",
    nounsKeepCapitals: false,
    texts: texts as Catalogue["texts"],
    labels: {},
  });
  return { ...base, label: (name) => (isNamed(name) ? strange(name) : name) };
}

/** Whether the catalogues know a name; one that is the same in a language may differ in the other. */
function isNamed(name: string): boolean {
  return [german, french].some(({ label }) => label(name) !== name);
}
