/** A name for use in SQL. */
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text for use in SQL. */
export const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A list of texts for `in (…)`. */
export const quoteList = (texts: readonly string[]): string => `(${texts.map(quoteText).join(", ")})`;

/** One file's path for use in SQL, where a path is else a pattern: a folder may be called `records [1]`. */
export const quotePath = (path: string): string => quoteText(path.replaceAll(/[[*?]/gu, "[$&]"));
