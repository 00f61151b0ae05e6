import { numbersIn } from "./numbers-in.js";

const daysPerWeek = 7;

/** A number rounded; both ways where it is a half but for the noise of binary fractions. */
function rounded(value: number, decimals: number): readonly number[] {
  const unit = 10 ** decimals;
  const noise = 1e-9 * Math.max(1, Math.abs(value * unit));
  return [Math.round(value * unit - noise) / unit, Math.round(value * unit + noise) / unit];
}

function sizes(value: number): readonly number[] {
  // Six decimals are what the report's own data file keeps.
  return [value, ...[0, 1, 2, 3, 6].flatMap((decimals) => rounded(value, decimals))];
}

/** A share as a percent, and in a hundred. */
function percents(share: number): readonly string[] {
  const values = [0, 1].flatMap((decimals) => rounded(100 * share, decimals));
  return values.flatMap((value) => [String(value), `${value}%`]);
}

function formsOf(value: number): readonly string[] {
  if (!Number.isFinite(value)) return [];
  const weeks = [0, 1].flatMap((decimals) => rounded(value / daysPerWeek, decimals));
  return [
    ...[...sizes(value), ...weeks].map(String),
    ...(Math.abs(value) <= 1 ? percents(value) : []),
    ...(value >= 0 && value <= 1 ? percents(1 - value) : []),
  ];
}

/** What a text's own number allows: itself, and the month and year of a date. */
function partsOf(token: string): readonly string[] {
  const [whole, year, month] = /^(\d{4})-(\d{2})(?:-\d{2})?$/u.exec(token) ?? [];
  if (whole !== undefined && year !== undefined) return [whole, `${year}-${month}`, year];
  if (token.endsWith("%")) return [token];
  return [token, ...formsOf(Number(token))];
}

function numbersOf(content: unknown): readonly string[] {
  switch (typeof content) {
    case "number":
      return formsOf(content);
    case "bigint":
      return [String(content)];
    case "string":
      return numbersIn(content).flatMap(partsOf);
    case "object":
      return content === null
        ? []
        : Object.entries(content).flatMap(([key, value]) => [
            ...(Array.isArray(content) ? [] : numbersIn(key)),
            ...numbersOf(value),
          ]);
    default:
      return [];
  }
}

/**
 * All numbers that a page about some released content may show, in the form of `numbersIn`: of each number and each number in
 * a text the number itself; rounded to 0, 1, 2, 3 and 6 decimals; from -1 to 1 as a percent and in a hundred, rounded to 0
 * and 1 decimal, and for shares of 0 to 1 what is missing to 1 as well; days as weeks, rounded to 0 and 1 decimal; and each
 * of these with the other sign. Of a date also its month and year, and of a key the numbers in it. How thousands are parted
 * makes no difference to `numbersIn`.
 *
 * Content is plain data as JSON holds it. What is computed from several numbers, such as a share of two counts, is not
 * allowed: it has to be released itself.
 */
export function allowedNumbers(content: unknown): Set<string> {
  const plain = numbersOf(content).flatMap((text) => numbersIn(text));
  const positive = plain.map((token) => token.replace(/^-/u, ""));
  return new Set([
    ...plain,
    ...positive,
    ...positive.filter((token) => !/^(?:0|\d{4}-\d\d.*)$/u.test(token)).map((token) => `-${token}`),
  ]);
}
