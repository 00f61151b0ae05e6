const day = 86_400_000;

/**
 * A day as a spreadsheet counts it, by an ISO date: 1 is 1 January 1900. Right from 1 March 1900 on, since spreadsheets count
 * a 29 February 1900 that there was not (ECMA-376 part 1, 18.17.4.1), and from then on agree with a count from 30
 * December 1899.
 */
export function dayNumber(date: string): number {
  return (Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / day;
}
