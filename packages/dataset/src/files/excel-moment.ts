const secondsADay = 86_400;
/** 31 December 9999, the last day that spreadsheets know, in the 1900 system. */
const lastDay = 2_958_465;
const midnight = "00:00:00";

/** A day as days since 1970-01-01. */
const isoDay = (day: number): string => new Date(day * secondsADay * 1000).toISOString().slice(0, 10);

function timeOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(11, 19);
}

/** Day 1 is 1900-01-01. There was no 29 February 1900, but spreadsheets count it as day 60, as Lotus 1-2-3 did. */
function dayIn1900(day: number): string | undefined {
  if (day === 60) return undefined;
  return isoDay(day < 60 ? day - 25_568 : day - 25_569);
}

/**
 * What a spreadsheet's day number stands for: an ISO date, with the time after a blank where there is one, or a time alone
 * where the day is 0. `undefined` for a number that is no day in the workbook's date system.
 */
export function excelMoment(serial: number, date1904: boolean): string | undefined {
  const seconds = Math.round(serial * secondsADay);
  const day = Math.floor(seconds / secondsADay);
  if (!(day >= 0 && day <= lastDay)) return undefined;
  const time = timeOf(seconds - day * secondsADay);
  if (day === 0 && !date1904) return time === midnight ? undefined : time;
  // Day 0 of the other system is 1904-01-01, which is 24,107 days before 1970-01-01.
  const date = date1904 ? isoDay(day - 24_107) : dayIn1900(day);
  return date === undefined || time === midnight ? date : `${date} ${time}`;
}
