/** Numbers with nothing behind the point are written without it, as in a file that had them as whole numbers. */
const decimal = (cell: string): string =>
  `case when ${cell} = trunc(${cell}) then cast(cast(${cell} as decimal(38, 0)) as varchar) else cast(${cell} as varchar) end`;

const floating = (cell: string): string =>
  `case when isnan(${cell}) then null when ${cell} = trunc(${cell}) and abs(${cell}) < 1e15 ` +
  `then cast(cast(${cell} as bigint) as varchar) else cast(${cell} as varchar) end`;

/** A midnight is the day. `zone` follows another time. */
const moment = (cell: string, zone: string): string =>
  `case when cast(${cell} as time) = time '00:00:00' then cast(cast(${cell} as date) as varchar) ` +
  `else cast(${cell} as varchar) || '${zone}' end`;

/**
 * A cell of a Parquet file as text, in SQL, by the engine's name of its type: days and midnights are ISO dates, numbers
 * lose nothing, truth values are yes and no, a list is separated by `;`, and what is nested is JSON.
 */
export function parquetCell(cell: string, type: string): string {
  if (type === "VARCHAR") return cell;
  if (type === "BOOLEAN") return `case ${cell} when true then 'yes' when false then 'no' end`;
  if (type === "FLOAT" || type === "DOUBLE") return floating(cell);
  if (type.endsWith("]") && !/[({]/u.test(type) && type.indexOf("[") === type.length - 2) {
    return `array_to_string(cast(${cell} as varchar[]), ';')`;
  }
  if (/^(?:STRUCT|MAP|UNION)|\]$/u.test(type)) return `cast(to_json(${cell}) as varchar)`;
  if (type.startsWith("DECIMAL")) return decimal(cell);
  if (type === "TIMESTAMP WITH TIME ZONE") return moment(`(${cell} at time zone 'UTC')`, "Z");
  if (type.startsWith("TIMESTAMP")) return moment(cell, "");
  if (type === "BLOB") return `try(decode(${cell}))`;
  return `cast(${cell} as varchar)`;
}
