/** What a file's name says of what is in it. */
export type FileKind = "csv" | "json-lines" | "parquet" | "workbook" | "database";

const endings: readonly (readonly [ending: string, kind: FileKind])[] = [
  [".csv", "csv"],
  [".tsv", "csv"],
  [".txt", "csv"],
  [".csv.gz", "csv"],
  [".tsv.gz", "csv"],
  [".jsonl", "json-lines"],
  [".ndjson", "json-lines"],
  [".jsonl.gz", "json-lines"],
  [".ndjson.gz", "json-lines"],
  [".parquet", "parquet"],
  [".xlsx", "workbook"],
  [".xlsm", "workbook"],
  [".duckdb", "database"],
];

/** A file's name in lower case without its ending, and its kind; `undefined` for a file that is not read. */
export interface NamedFile {
  readonly table: string;
  readonly kind: FileKind;
}

/** Upper and lower case do not count. Files that programs keep to themselves, such as `~$records.xlsx`, are not read. */
export function namedFile(name: string): NamedFile | undefined {
  const folded = name.toLowerCase();
  const found = endings.find(([ending]) => folded.endsWith(ending));
  if (!found || /^(?:\.|~\$)/u.test(folded)) return undefined;
  const [ending, kind] = found;
  return { table: folded.slice(0, -ending.length), kind };
}
