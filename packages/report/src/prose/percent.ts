/** A share of 0 to 1 as a whole percent. */
export function wholePercent(share: number): string {
  return `${Math.round(100 * share)}%`;
}

/** An interval of shares as "42 to 67 in 100", or "42 in 100" where both ends round to the same. */
export function inHundred(lower: number, upper: number): string {
  const [from, to] = [Math.round(100 * lower), Math.round(100 * upper)];
  return from === to ? `${from} in 100` : `${from} to ${to} in 100`;
}

/** An interval of shares as "42% to 67%". */
export function percentRange(lower: number, upper: number): string {
  const [from, to] = [wholePercent(lower), wholePercent(upper)];
  return from === to ? from : `${from} to ${to}`;
}
