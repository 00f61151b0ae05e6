import type { Dataset } from "@rapport/dataset";
import { numbersIn } from "../cells.js";
import { around } from "../query.js";
import type { Query } from "../query.js";
import type { AskedValue } from "./asked-value.js";
import { pointerTo } from "./json-pointer.js";

/** A value for each number of details, and before them one for no details; NaN where they have none. */
export type Column = Float64Array;

const missing = "cast('nan' as double)";

/** The fields of all details of a type, as JSON, and where they are an object: what they are, as text, and as numbers. */
function fieldsSql(details: string, type: number, pointers: readonly string[]): string {
  const each = (sql: (at: number) => string) => pointers.map((_, at) => `, ${sql(at)}`).join("");
  return `
    select
      *${each(
        (at) => `
      case
        when kind_${at} in ('BIGINT', 'UBIGINT', 'DOUBLE')
          and abs(try_cast(text_${at} as double)) < cast('infinity' as double)
        then try_cast(text_${at} as double)
      end as number_${at}`,
      )}
    from (
      select
        number${each((at) => `json_type(field_${at}) as kind_${at}, json_extract_string(field_${at}, '$') as text_${at}`)}
      from (
        select
          number${each((at) => `json_extract(fields, cast(${pointers[at]} as varchar)) as field_${at}`)}
        from (
          select number, case when json_type(details) = 'OBJECT' then details end as fields
          from (${details}) where type = ${type}
        )
      )
    )`;
}

/** One row: every value as a list, in the order of the details' numbers. */
function valuesQuery(details: Query, type: number, asked: readonly AskedValue[]): Query {
  const fields = [...new Set(asked.map(({ field }) => field))];
  const bound = asked.flatMap(({ parameters }) => parameters);
  return around(details, [...fields.map(pointerTo), ...bound], (inner, names) => {
    let next = fields.length;
    const lists = asked.map(({ field, parameters, sql }, place) => {
      const at = fields.indexOf(field);
      const columns = { kind: `kind_${at}`, text: `text_${at}`, number: `number_${at}` };
      const value = sql(columns, names.slice(next, next + parameters.length));
      next += parameters.length;
      return `array_agg(coalesce(cast(${value} as double), ${missing}) order by number) as value_${place}`;
    });
    return `select ${lists.join(", ")} from (${fieldsSql(inner, type, names.slice(0, fields.length))})`;
  });
}

function columnOf(values: readonly number[]): Column {
  const column = new Float64Array(values.length + 1);
  column[0] = NaN;
  column.set(values, 1);
  return column;
}

/** What was asked of a type's details, each as a column. `details` is the query of all types. */
export async function readValues(
  dataset: Dataset,
  details: Query,
  type: number,
  asked: readonly AskedValue[],
): Promise<readonly Column[]> {
  if (asked.length === 0) return [];
  const { sql, parameters } = valuesQuery(details, type, asked);
  const [row = {}] = await dataset.select(sql, parameters);
  return asked.map((_, place) => columnOf(numbersIn(row, `value_${place}`)));
}
