/** A name for use in SQL. */
export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** A text for use in SQL. */
export const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** A list of texts for `in (…)`. */
export const quoteList = (texts: readonly string[]): string => `(${texts.map(quoteText).join(", ")})`;

/**
 * Condition in SQL: a text is one of these. Of `in` with many texts the engine makes a join, which takes longer, and from which
 * rows may come in another order.
 */
export const isOneOf = (v: string, texts: readonly string[]): string =>
  `list_contains([${texts.map(quoteText).join(", ")}], ${v})`;

/** One file's path for use in SQL, where a path is else a pattern: a folder may be called `records [1]`. */
export const quotePath = (path: string): string => quoteText(path.replaceAll(/[[*?]/gu, "[$&]"));
