import { once } from "./once.js";

/** How a language writes days and months. */
export interface DateWords {
  /** An ISO day as "30 June 2026"; any other text as it is. */
  readonly day: (isoDay: string) => string;
  /** An ISO month as "June 2026"; any other text as it is. */
  readonly month: (isoMonth: string) => string;
  /** The short name of a month of the year: "Jan" for 0. */
  readonly shortMonth: (month: number) => string;
}

function written(form: Intl.DateTimeFormat, text: string, iso: RegExp): string {
  const date = iso.test(text) ? new Date(text) : undefined;
  // "2026-02-31" has the form of a day and is none.
  const exists = date && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  return exists ? form.format(date) : text;
}

/** Days and months as the locale's data (Unicode CLDR) has them. */
export function dateWords(locale: string): DateWords {
  const timeZone = "UTC";
  const days = once(
    () => new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone }),
  );
  const months = once(() => new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone }));
  const short = once(() => new Intl.DateTimeFormat(locale, { month: "short", timeZone }));
  return {
    day: (isoDay) => written(days(), isoDay, /^\d{4}-\d{2}-\d{2}$/),
    month: (isoMonth) => written(months(), isoMonth, /^\d{4}-\d{2}$/),
    shortMonth: (month) => short().format(new Date(Date.UTC(2000, month, 1))),
  };
}
