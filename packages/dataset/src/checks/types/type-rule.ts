import type { InterventionType } from "@rapport/plugin";
import type { Engine, Parameter, Value } from "../../engine/engine.js";
import { quoteName } from "../../engine/quote.js";
import type { Fault } from "../row-rule.js";
import { listed } from "../run-rules.js";
import type { Broken } from "../run-rules.js";

/** A rule that intervention types declare, asked of all types at once. */
export interface TypeRule {
  /** The table whose rows can break it. */
  readonly table: "interventions" | "assignments";
  /** The other tables that it looks into, beside the three that are always read. */
  readonly reads: readonly string[];
  /**
   * A query of the rows that break it, over the tables of text and `declared`: `record` is the number of the row in its
   * table, `type` the type's code, `about` what it is about. Null where there is none.
   */
  readonly wrong: string;
  readonly parameters?: readonly Parameter[];
  /** What is wrong with the rows of one type that are about the same. */
  readonly fault: (type: InterventionType | undefined, about: string | undefined) => Fault;
}

const textOf = (value: Value | undefined) => (typeof value === "string" ? value : undefined);

/**
 * The rows that break a rule, those of each type together. Where there are any, all of them are kept in a table of this name:
 * they are asked for again, once for each type.
 */
export async function runTypeRule(
  engine: Engine,
  rule: TypeRule,
  kept: string,
  typeOf: (code: string) => InterventionType | undefined,
): Promise<readonly Broken[]> {
  const given = rule.parameters ?? [];
  const distinct = `select distinct record, type, about from (${rule.wrong})`;
  const rows = await engine.select(
    `with wrong as (${distinct})
     select record, type, about, n from (
       select record, type, about, count(*) over (partition by type, about) as n,
         row_number() over (partition by type, about order by record) as place
       from wrong
     ) where place <= ${listed} order by record, about`,
    given,
  );
  if (rows.length > 0) await engine.run(`create table ${quoteName(kept)} as ${distinct}`, given);
  const groups = new Map<string, typeof rows>();
  for (const row of rows) {
    const key = JSON.stringify([row["type"], row["about"]]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((group): Broken => {
    const code = textOf(group[0]?.["type"]);
    const about = textOf(group[0]?.["about"]);
    return {
      table: rule.table,
      fault: rule.fault(code === undefined ? undefined : typeOf(code), about),
      records: group.map((row) => Number(row["record"])),
      more: Number(group[0]?.["n"] ?? 0) - group.length,
      all: {
        sql:
          `select record from ${quoteName(kept)} where type is not distinct from cast($1 as varchar) ` +
          "and about is not distinct from cast($2 as varchar)",
        parameters: [code ?? null, about ?? null],
      },
    };
  });
}
