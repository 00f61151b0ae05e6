/** A column's letters by its number from 0: A … Z, AA … */
export function columnLetters(column: number): string {
  const last = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** A cell by its column and row from 0, for instance `A1`. */
export function cellAddress(column: number, row: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The last row that a sheet can have, counted from 1. */
export const lastRow = 1_048_576;
