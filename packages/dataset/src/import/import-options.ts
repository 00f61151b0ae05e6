import type { EngineSettings } from "../engine/engine-settings.js";

export interface ImportOptions extends EngineSettings {
  /** The dataset to write: a folder, or a file that ends in `.duckdb`. */
  readonly to: string;
  /** The file with the key of the pseudonyms; by default `.rapport/pseudonyms.key` beside the dataset. Made where there is none. */
  readonly key?: string;
  /** Reads everything and writes nothing. */
  readonly dryRun?: boolean;
  /** Replaces what an earlier import made. */
  readonly force?: boolean;
  /** How a folder's tables are written; CSV by default. */
  readonly format?: "csv" | "parquet";
  /** Leaves rows with problems out; without it, one such row keeps the import from being made. */
  readonly leaveOut?: boolean;
  /** Lets problems say what the cell holds. */
  readonly showValues?: boolean;
  /** What the person says to the mapping's settings. */
  readonly settings?: Readonly<Record<string, string>>;
  /** The practice's time zone, such as Europe/Paris; instead of the mapping's. */
  readonly timezone?: string;
}
