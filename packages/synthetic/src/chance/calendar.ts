/** Days are whole numbers since 1970-01-01, so that no time zone can move one. */

/**
 * The day number of a date of the proleptic Gregorian calendar. Only whole-number arithmetic (Hinnant 2013,
 * "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`), so that it is the same on every machine.
 */
function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

const padded = (value: number, width: number): string => String(value).padStart(width, "0");

/** A day number as `YYYY-MM-DD` (Hinnant 2013, `civil_from_days`). For the years 0 to 9999. */
export function isoDate(day: number): string {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

/** The day number of `YYYY-MM-DD`. Undefined for anything else, a day that does not exist included. */
export function dayOf(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const day = dayNumber(Number(match[1]), Number(match[2]), Number(match[3]));
  return isoDate(day) === text ? day : undefined;
}

/** The day of the week: 0 is Sunday, 6 Saturday. */
export function weekday(day: number): number {
  const rest = (day + 4) % 7;
  return rest < 0 ? rest + 7 : rest;
}

/** A function like `isoDate` that has the days from first to last at hand. */
export function calendar(first: number, last: number): (day: number) => string {
  const dates = Array.from({ length: last - first + 1 }, (_, at) => isoDate(first + at));
  return (day) => dates[day - first] ?? isoDate(day);
}
