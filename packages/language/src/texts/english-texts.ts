/**
 * Every text of a report in English, as ICU messages (Unicode MessageFormat): `{name}` is a place, `{count, plural, one {# client}
 * other {# clients}}` goes by number, `{kind, select, …}` by word. Whole sentences, so that a translation can order them as it
 * needs. Apostrophes are typographic (\u2019), since a straight one is a sign of the format.
 */
export const englishTexts = {
  quotation: "\u201c{text}\u201d",
} as const;
