import { around } from "../query.js";
import type { Query } from "../query.js";
import { entriesSql } from "./entries-sql.js";

/** A field of an object as a JSON pointer (RFC 6901), so that no name of a field can be taken for a path. */
export function pointerTo(field: string): string {
  return `/${field.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** Every entry of a type's courses, with $1 and $2 as in all queries here. */
export function entriesOf(asOf: string, type: string): Query {
  return { sql: entriesSql, parameters: [asOf, type] };
}

/**
 * The entries whose details have a field: not missing, not null. `is_text` and `is_truth` say what JSON it is, `text`
 * is the value as text, and `number` a number where it is one that a double can hold.
 */
export function valuesOf(asOf: string, type: string, field: string): Query {
  return valuesWithin(entriesOf(asOf, type), field);
}

/** The same, of entries that a query gives as `entriesOf` does. */
export function valuesWithin(given: Query, field: string): Query {
  return around(
    given,
    [pointerTo(field)],
    (entries, [pointer]) => `
    select
      *,
      kind = 'VARCHAR' as is_text,
      kind = 'BOOLEAN' as is_truth,
      case
        when kind in ('BIGINT', 'UBIGINT', 'DOUBLE') and abs(try_cast(text as double)) < cast('infinity' as double)
        then try_cast(text as double)
      end as number
    from (
      select *, json_type(field) as kind, json_extract_string(field, '$') as text
      from (select *, json_extract(fields, cast(${pointer} as varchar)) as field from (${entries}))
    )
    where kind <> 'NULL'`,
  );
}
