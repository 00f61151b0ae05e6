import { IntlMessageFormat } from "intl-messageformat";
import type { Catalogue, TextKey } from "./catalogue.js";
import { numberWords } from "./number-words.js";
import type { NumberWords } from "./number-words.js";
import { dateWords } from "./date-words.js";
import type { DateWords } from "./date-words.js";
import { labelsBy } from "./labels-by.js";
import { once } from "./once.js";
import { simpleText } from "./simple-text.js";

/** What stands in the places of a text, as it is: a number that is to be read is written by `count`, `points` or `percent` before. */
export type TextValues = Readonly<Record<string, string | number>>;

/** A language that a report is written in: its texts, and how it writes numbers, days and lists. */
export interface Language extends NumberWords, DateWords {
  /** A BCP 47 tag, for the `lang` of a page. */
  readonly code: string;
  /**
   * A text of the catalogue with its places filled in, by the plural rules of the language. Throws a RangeError where a place
   * is left without a value.
   */
  readonly say: (key: TextKey, values?: TextValues) => string;
  /**
   * A name out of a code list or a type of intervention that Rapport ships, by its English name; a month of a year such as
   * "July 2024"; a name made of these, such as "On to evaluation". What a practice or the author of a plug-in named is given
   * back as it is.
   */
  readonly label: (english: string) => string;
  /** A name as it stands within a sentence: lower case at its beginning where the language writes nouns so. */
  readonly within: (text: string) => string;
  /** "a", "a and b", "a, b and c"; an empty text for no item. */
  readonly list: (items: readonly string[]) => string;
}

/** A language by its catalogue. Messages are ICU MessageFormat (Unicode), and each is read when it is first said. */
export function languageOf({ code, locale, nounsKeepCapitals, texts, labels }: Catalogue): Language {
  const within = (text: string) =>
    nounsKeepCapitals ? text : `${text.charAt(0).toLocaleLowerCase(locale)}${text.slice(1)}`;
  const dates = dateWords(locale);
  const { month } = dates;
  const numbers = numberWords(locale);
  const messages = new Map<TextKey, (values: TextValues) => string>();
  const lists = once(() => new Intl.ListFormat(locale));
  const read = (text: string): ((values: TextValues) => string) => {
    // A text can hold "<" and ">": it is no markup.
    const message = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
    return (values) => String(message.format(values));
  };
  const messageOf = (key: TextKey): ((values: TextValues) => string) => {
    const known = messages.get(key);
    if (known) return known;
    const message = simpleText(texts[key]) ?? read(texts[key]);
    messages.set(key, message);
    return message;
  };
  const names = once(() => ({ label: labelsBy(labels, { month, within }) }));
  return {
    code,
    say: (key, values = {}) => {
      try {
        return messageOf(key)(values);
      } catch (cause) {
        throw new RangeError(`The text "${key}" needs a value for each of its places.`, { cause });
      }
    },
    label: (english) => names().label(english),
    within,
    list: (items) => lists().format(items),
    // Copied, it would be asked for at once.
    get decimalMark() {
      return numbers.decimalMark;
    },
    count: numbers.count,
    points: numbers.points,
    percent: numbers.percent,
    ...dates,
  };
}
