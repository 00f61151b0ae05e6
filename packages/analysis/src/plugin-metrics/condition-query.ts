import type { Parameter } from "@rapport/dataset";
import type { Condition } from "@rapport/plugin";
import { around } from "../query.js";
import type { Query } from "../query.js";
import { entryColumns } from "./entries-sql.js";
import { valuesOf } from "./values.js";

function tested(when: Condition): { readonly value: Parameter; readonly sql: (name: string) => string } {
  if ("atLeast" in when) return { value: when.atLeast, sql: (name) => `number >= cast(${name} as double)` };
  if ("atMost" in when) return { value: when.atMost, sql: (name) => `number <= cast(${name} as double)` };
  switch (typeof when.is) {
    case "number":
      return { value: when.is, sql: (name) => `number = cast(${name} as double)` };
    case "boolean":
      return { value: String(when.is), sql: (name) => `is_truth and text = cast(${name} as varchar)` };
    default:
      return { value: when.is, sql: (name) => `is_text and text = cast(${name} as varchar)` };
  }
}

/** Whether a condition holds of a value, in SQL over the columns of `valuesOf`; the value itself is a parameter. */
function holdsSql(when: Condition): { readonly value: Parameter; readonly sql: (name: string) => string } {
  const { value, sql } = tested(when);
  return {
    value,
    sql: (name) => `coalesce(${sql(name)}${when.done === true ? " and completion = 'done'" : ""}, false)`,
  };
}

/** The entries for which a condition holds, as `entriesOf` gives them. */
export function entriesWhere(asOf: string, type: string, when: Condition): Query {
  const { value, sql } = holdsSql(when);
  return around(
    valuesOf(asOf, type, when.field),
    [value],
    (values, [name = ""]) => `select ${entryColumns} from (${values}) where ${sql(name)}`,
  );
}

/** The entries with the condition's field, `value` 1 where it holds and else 0. */
export function answersTo(asOf: string, type: string, when: Condition): Query {
  const { value, sql } = holdsSql(when);
  return around(
    valuesOf(asOf, type, when.field),
    [value],
    (values, [name = ""]) => `
      select course, unit, nth, case when ${sql(name)} then 1 else 0 end as value
      from (${values})`,
  );
}
