/** A name for use in SQL. */
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text for use in SQL. */
export const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A list of texts for `in (…)`. */
export const quoteList = (texts: readonly string[]): string => `(${texts.map(quoteText).join(", ")})`;
