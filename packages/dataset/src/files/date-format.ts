/** How the days of a column may be written, but for ISO's year-month-day. */
export type DateFormat = "iso-with-time" | "year-first" | "day-first-dots" | "day-first" | "month-first";

/** A time of day after a date, with or without seconds. */
const time = "[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?(?: ?[AaPp][Mm])?";
const mayHaveTime = `(?:[ T]${time})?`;
/** A time where the record was made, or one that stands for the day itself: midnight in Coordinated Universal Time. */
const local = `${time}(?:[+-](?:0[1-9]|1[0-4])(?::?[0-9]{2})?)?`;
const midnight = "00:00(?::00(?:[.]0+)?)?(?:Z|[+-]00(?::?00)?)";

interface Reading {
  /** A regular expression over the whole cell. */
  readonly pattern: string;
  /** Year, month and day among its groups. */
  readonly iso: string;
}

const dayFirst = (separators: string, iso: string): Reading => ({
  pattern: `([0-9]{1,2})[${separators}]([0-9]{1,2})[${separators}]([0-9]{4})${mayHaveTime}`,
  iso,
});

const readings: Readonly<Record<DateFormat, Reading>> = {
  "iso-with-time": { pattern: `([0-9]{4})-([0-9]{2})-([0-9]{2})[ T](?:${local}|${midnight})`, iso: "\\1-\\2-\\3" },
  "year-first": {
    pattern: `([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})${mayHaveTime}`,
    iso: "\\1-\\2-\\3",
  },
  // Dots are written between day, month and year, in this order, wherever they are written.
  "day-first-dots": dayFirst(".", "\\3-\\2-\\1"),
  "day-first": dayFirst("/-", "\\3-\\2-\\1"),
  "month-first": dayFirst("/-", "\\3-\\1-\\2"),
};

/** Condition in SQL: the cell is an ISO date. */
export const isIsoDay = (cell: string): string =>
  `(${cell} like '____-__-__' and try_cast(${cell} as date) is not null)`;

/** Condition in SQL: the year has two digits only, so that neither it nor what stands first is certain. */
export const hasShortYear = (cell: string): string =>
  `regexp_full_match(${cell}, '[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2}${mayHaveTime}')`;

/** Condition in SQL: a time in Coordinated Universal Time, which can be another day where the practice is. */
export const hasUniversalTime = (cell: string): string =>
  `(regexp_full_match(${cell}, '[0-9]{4}-[0-9]{2}-[0-9]{2}[ T]${time}(?:Z|[+-]00(?::?00)?)') and ${dayOf(cell, "iso-with-time")} is null)`;

/** A cell's day in SQL, read in a format; null where it is not one. */
export function dayOf(cell: string, format: DateFormat): string {
  const { pattern, iso } = readings[format];
  const read = `case when regexp_full_match(${cell}, '${pattern}') then try_cast(regexp_replace(${cell}, '^${pattern}$', '${iso}') as date) end`;
  return format === "year-first" || format === "iso-with-time"
    ? `case when not ${isIsoDay(cell)} then ${read} end`
    : read;
}
