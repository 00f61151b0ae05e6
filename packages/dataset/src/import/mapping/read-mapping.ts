import type { Mapping } from "./cell.js";
import { issueLines } from "./issue-lines.js";
import type { MappingProblem } from "./issue-lines.js";
import { mappingSchema } from "./mapping-schema.js";
import { settingValues } from "./settings.js";
import { sourceProblems } from "./source-problems.js";
import { tableProblems } from "./table-problems.js";
import type { Reading } from "./to-cell.js";
import { toSource } from "./to-source.js";
import { toTable } from "./to-table.js";

export interface MappingOptions {
  /** What the person says to the mapping's settings. */
  readonly settings: Readonly<Record<string, string>>;
  /** Instead of the mapping's own. */
  readonly timezone: string | undefined;
}

export type ReadMapping =
  | { readonly mapping: Mapping; readonly problems?: never }
  | { readonly mapping?: never; readonly problems: readonly MappingProblem[] };

/** A mapping with everything said, or every problem at once, each with its path. */
export function readMapping(value: unknown, { settings, timezone }: MappingOptions): ReadMapping {
  const parsed = mappingSchema.safeParse(value);
  if (!parsed.success) return { problems: issueLines(parsed.error.issues) };
  const written = parsed.data;
  const { values, problems } = settingValues(written.settings ?? {}, settings);
  const reading: Reading = {
    settings: values,
    settingNames: Object.keys(written.settings ?? {}),
    problems: [...problems],
  };
  const zone = timezone ?? written.timezone;
  const mapping: Mapping = {
    unverified: written.unverified ?? false,
    notes: written.notes ?? [],
    ...(zone === undefined ? {} : { timezone: zone }),
    sources: Object.entries(written.sources).map(([name, source]) => toSource(name, source, reading)),
    tables: Object.entries(written.tables).map(([name, table]) => toTable(name, table, reading)),
  };
  const found = [...reading.problems, ...sourceProblems(mapping), ...tableProblems(mapping)];
  return found.length > 0 ? { problems: found } : { mapping };
}
