import type { Engine } from "../../engine/engine.js";
import { quoteName } from "../../engine/quote.js";
import { normalised, pseudonymOf } from "./pseudonym.js";

export interface PseudonymColumn {
  readonly column: string;
  readonly kind: string;
  /** What it stands for, in SQL. */
  readonly identity: string;
  readonly key: Uint8Array;
  /** For rows: what differs in nothing but a capital is another row. */
  readonly exact?: true;
}

function* named(identities: readonly string[], { key, kind, exact }: PseudonymColumn) {
  for (const identity of identities) {
    yield { identity, name: pseudonymOf(key, kind, exact ? identity : normalised(identity)) };
  }
}

/**
 * Adds a column of pseudonyms to a table of the engine: of what `identity` says, in SQL, or null where that is null. Each
 * text is turned into its pseudonym once.
 */
export async function addPseudonyms(engine: Engine, table: string, options: PseudonymColumn): Promise<void> {
  const { column, identity } = options;
  const identities = quoteName("pseudonym identities");
  const names = quoteName("pseudonym names");
  await engine.run(`create table ${identities} as select file, record, ${identity} as identity from ${table}`);
  const rows = await engine.select(`select distinct identity from ${identities} where identity is not null`);
  await engine.run(`create table ${names} (identity varchar, name varchar)`);
  await engine.fill(
    "pseudonym names",
    ["identity", "name"],
    named(
      rows.map((row) => String(row["identity"])),
      options,
    ),
  );
  await engine.run(`alter table ${table} add column ${column} varchar`);
  await engine.run(
    `update ${table} as t set ${column} = n.name from ${identities} i join ${names} n using (identity) where i.file = t.file and i.record = t.record`,
  );
  await engine.run(`drop table ${identities}`);
  await engine.run(`drop table ${names}`);
}

/** Makes the identities of rows that are the same in everything differ, by the order in which they stand. */
export const eachRow = (identity: string): string =>
  `(${identity}) || chr(31) || row_number() over (partition by ${identity} order by file, record)`;
