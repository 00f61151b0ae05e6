import { quoteText } from "../../engine/quote.js";
import type { DateFormat } from "../mapping/cell-schema.js";

export interface DateReading {
  readonly format: DateFormat;
  /** The time zone in which the source writes. */
  readonly zone: string | undefined;
  /** The practice's, whose days are meant. */
  readonly timezone: string | undefined;
  readonly yearOnly: boolean;
}

interface Written {
  /** What a day looks like; the year has four digits, since two would be a guess. */
  readonly pattern: string;
  readonly formats: readonly string[];
}

const written: Readonly<Record<Exclude<DateFormat, "excel-1900" | "excel-1904">, Written>> = {
  "y-m-d": { pattern: "\\d{4}-\\d{1,2}-\\d{1,2}", formats: ["%Y-%m-%d"] },
  "y/m/d": { pattern: "\\d{4}/\\d{1,2}/\\d{1,2}", formats: ["%Y/%m/%d"] },
  "y.m.d": { pattern: "\\d{4}\\.\\d{1,2}\\.\\d{1,2}", formats: ["%Y.%m.%d"] },
  "d/m/y": { pattern: "\\d{1,2}/\\d{1,2}/\\d{4}", formats: ["%d/%m/%Y"] },
  "d.m.y": { pattern: "\\d{1,2}\\.\\d{1,2}\\.\\d{4}", formats: ["%d.%m.%Y"] },
  "d-m-y": { pattern: "\\d{1,2}-\\d{1,2}-\\d{4}", formats: ["%d-%m-%Y"] },
  "m/d/y": { pattern: "\\d{1,2}/\\d{1,2}/\\d{4}", formats: ["%m/%d/%Y"] },
  "m-d-y": { pattern: "\\d{1,2}-\\d{1,2}-\\d{4}", formats: ["%m-%d-%Y"] },
  "d mon y": { pattern: "\\d{1,2} [A-Za-z]{3,9} \\d{4}", formats: ["%d %b %Y", "%d %B %Y"] },
  "mon d, y": { pattern: "[A-Za-z]{3,9} \\d{1,2},? \\d{4}", formats: ["%b %d %Y", "%B %d %Y"] },
};

const time =
  "(?:(?:[T ]|, ?)(\\d{1,2}:\\d{2}(?::\\d{2})?)(?:[.,]\\d+)?(?: ?([AaPp])\\.?[Mm]\\.?)?)? ?(Z|z|[+-]\\d{2}:?\\d{2})?";
const clocks = ["%H:%M", "%H:%M:%S", "%I:%M %p", "%I:%M:%S %p"];
const list = (formats: readonly string[]): string => `[${formats.map(quoteText).join(", ")}]`;

/** Days since 1899-12-30 or 1904-01-01, with the time of day as a fraction. Day 60 of 1900 never was (a leap day). */
function excelMoment(x: string, format: "excel-1900" | "excel-1904"): string {
  const number = `try_cast(case when regexp_full_match(${x}, '\\d{1,7}(?:\\.\\d+)?') then ${x} end as double)`;
  const seconds = `to_seconds(cast(round(${number} * 86400) as bigint))`;
  if (format === "excel-1904") return `timestamp '1904-01-01' + ${seconds}`;
  return (
    `case when ${number} >= 61 then timestamp '1899-12-30' + ${seconds} ` +
    `when ${number} >= 1 and ${number} < 60 then timestamp '1899-12-31' + ${seconds} end`
  );
}

interface Moment {
  /** A timestamp on the source's own clock; null where the text is none. */
  readonly local: string;
  /** `Z` or `+02:00`; empty where there is none. */
  readonly offset: string;
  readonly hasTime: string;
}

function momentSql(x: string, format: DateFormat): Moment {
  if (format === "excel-1900" || format === "excel-1904") {
    const local = excelMoment(x, format);
    return { local, offset: "''", hasTime: `(${local}) <> date_trunc('day', ${local})` };
  }
  const { pattern, formats } = written[format];
  // Spaces that spreadsheets write between a time and its half of the day, and after a month.
  const clean = `replace(regexp_replace(${x}, '[\\s\\x{00A0}\\x{202F}]+', ' ', 'g'), ', ', ${format === "mon d, y" ? "' '" : "', '"})`;
  const shape = quoteText(`^(${pattern})${time}$`);
  const group = (n: number) => `regexp_extract(${clean}, ${shape}, ${n})`;
  const day = `try_strptime(${group(1)}, ${list(formats)})`;
  const half = `case when ${group(3)} = '' then '' else ' ' || upper(${group(3)}) || 'M' end`;
  const clock = `try_strptime(${group(2)} || ${half}, ${list(clocks)})`;
  const hasTime = `${group(2)} <> ''`;
  const seconds = `hour(${clock}) * 3600 + minute(${clock}) * 60 + second(${clock})`;
  return {
    local: `case when ${hasTime} then ${day} + to_seconds(${seconds}) else ${day} end`,
    offset: group(4),
    hasTime,
  };
}

/** A moment in world time, from a clock that is ahead of it by an offset such as `+02:00`. */
function withoutOffset(local: string, offset: string): string {
  const digits = `replace(${offset}, ':', '')`;
  const minutes = `(cast(${digits}[2:3] as integer) * 60 + cast(${digits}[4:5] as integer))`;
  return (
    `case when upper(${offset}) = 'Z' then ${local} when ${offset}[1] = '-' then ${local} + to_minutes(${minutes}) ` +
    `else ${local} - to_minutes(${minutes}) end`
  );
}

/**
 * A text as an ISO date, or as a year; null where it is not written so, or where it has an offset from world time and the
 * practice's time zone is not known. The engine's own calendar knows when clocks change.
 */
export function dateSql(x: string, { format, zone, timezone, yearOnly }: DateReading): string {
  const { local, offset, hasTime } = momentSql(x, format);
  const text = (moment: string) => `strftime(${moment}, ${quoteText(yearOnly ? "%Y" : "%Y-%m-%d")})`;
  const there = (moment: string) => text(`timezone(${quoteText(timezone ?? "UTC")}, ${moment})`);
  const fromOffset = timezone === undefined ? "null" : there(`timezone('UTC', ${withoutOffset(local, offset)})`);
  const fromZone =
    timezone === undefined || zone === undefined
      ? ""
      : `when ${hasTime} then ${there(`timezone(${quoteText(zone)}, ${local})`)} `;
  return `case when ${offset} <> '' then ${fromOffset} ${fromZone}else ${text(local)} end`;
}
