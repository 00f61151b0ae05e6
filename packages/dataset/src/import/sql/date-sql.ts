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

/** Hands a value in SQL to an expression that uses it several times: written out each time, it would take long to plan. */
const given = (value: string, name: string, expression: string): string =>
  `list_transform([${value}], lambda ${name}: ${expression})[1]`;

/**
 * What a text says, in SQL: `local`, a timestamp on the source's own clock that is null where the text is none; `behind`, its
 * offset such as `Z` or `+02:00`, empty where there is none; and whether it is `timed`.
 */
function momentSql(x: string, format: DateFormat): string {
  if (format === "excel-1900" || format === "excel-1904") {
    const day = "e is not null and e <> date_trunc('day', e)";
    return given(excelMoment(x, format), "e", `{'local': e, 'behind': '', 'timed': ${day}}`);
  }
  const { pattern, formats } = written[format];
  // Spaces that spreadsheets write between a time and its half of the day, and after a month.
  const clean = `replace(regexp_replace(${x}, '[\\s\\x{00A0}\\x{202F}]+', ' ', 'g'), ', ', ${format === "mon d, y" ? "' '" : "', '"})`;
  const parts = `regexp_extract(${clean}, ${quoteText(`^(${pattern})${time}$`)}, ['day', 'clock', 'half', 'behind'])`;
  const half = "case when p.half = '' then '' else ' ' || upper(p.half) || 'M' end";
  const clock = `try_strptime(p.clock || ${half}, ${list(clocks)})`;
  const seconds = given(clock, "c", "hour(c) * 3600 + minute(c) * 60 + second(c)");
  const local = given(
    `try_strptime(p.day, ${list(formats)})`,
    "d",
    `case when p.clock <> '' then d + to_seconds(${seconds}) else d end`,
  );
  return given(parts, "p", `{'local': ${local}, 'behind': p.behind, 'timed': p.clock <> ''}`);
}

/** The moment `m` in world time, from a clock that is ahead of it by an offset such as `+02:00`. */
const worldTime =
  `case when upper(m.behind) = 'Z' then m.local else ` +
  given(
    "replace(m.behind, ':', '')",
    "o",
    "m.local - to_minutes((cast(o[2:3] as integer) * 60 + cast(o[4:5] as integer)) * case when o[1] = '-' then -1 else 1 end)",
  ) +
  " end";

function writtenSql(x: string, { format, zone, timezone, yearOnly }: DateReading): string {
  const text = (moment: string) => `strftime(${moment}, ${quoteText(yearOnly ? "%Y" : "%Y-%m-%d")})`;
  const there = (moment: string) => text(`timezone(${quoteText(timezone ?? "UTC")}, ${moment})`);
  const fromOffset = timezone === undefined ? "null" : there(`timezone('UTC', ${worldTime})`);
  const fromZone =
    timezone === undefined || zone === undefined
      ? ""
      : `when m.timed then ${there(`timezone(${quoteText(zone)}, m.local)`)} `;
  return given(
    momentSql(x, format),
    "m",
    `case when m.behind <> '' then ${fromOffset} ${fromZone}else ${text("m.local")} end`,
  );
}

/**
 * A text as an ISO date, or as a year; null where it is not written so, or where it has an offset from world time and the
 * practice's time zone is not known. The engine's own calendar knows when clocks change.
 */
export function dateSql(x: string, reading: DateReading): string {
  if (reading.format === "y-m-d") return writtenSql(x, reading);
  // A workbook's days are no text: however they are shown, they were read as ISO dates.
  const iso = writtenSql("x", { ...reading, format: "y-m-d" });
  return given(x, "x", `coalesce(${writtenSql("x", reading)}, case when workbook then ${iso} end)`);
}
