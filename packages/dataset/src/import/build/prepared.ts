import type { DateFormat } from "../mapping/cell-schema.js";
import type { CellContext } from "../sql/cell-sql.js";
import { columnOf } from "../source/loaded-source.js";
import type { LoadedSource } from "../source/loaded-source.js";

/** What was found out of a source and added to it before its tables are made. */
export interface Prepared {
  readonly source: LoadedSource;
  readonly formats: Map<string, DateFormat>;
  readonly groups: ReadonlyMap<string, number>;
  /** Columns with pseudonyms, by the path of their cell. */
  readonly keys: Map<string, string>;
  readonly timezone: string | undefined;
}

/** What a cell is asked for with. */
export function contextOf({ source, formats, groups, keys, timezone }: Prepared): CellContext {
  return {
    column: columnOf(source),
    episode: (field) => `e_${field}`,
    key: (path) => keys.get(path) ?? "null",
    format: (path) => formats.get(path),
    group: (path) => groups.get(path) ?? 0,
    timezone,
  };
}
