/** One row: column to text; an empty text is an empty cell. */
export type Row = Readonly<Record<string, string>>;

/** Tables by name, as `openDataset` of `@rapport/dataset` takes them. */
export type Tables = Readonly<Record<string, readonly Row[]>>;
