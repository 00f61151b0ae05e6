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
function percents(share: number): readonly number[] {
  return [0, 1].flatMap((decimals) => rounded(100 * share, decimals));
}

/** A number as a program writes it, in the form of `numbersIn`: the very same, but for powers of ten. */
function tokensOf(written: string): readonly string[] {
  return /[a-z]/u.test(written) ? numbersIn(written) : [written];
}

/** Each once: of most numbers nearly all forms are the same. */
function formsOf(value: number): readonly string[] {
  const weeks = [0, 1].flatMap((decimals) => rounded(value / daysPerWeek, decimals));
  const shares = new Set([
    ...(Math.abs(value) <= 1 ? percents(value) : []),
    ...(value >= 0 && value <= 1 ? percents(1 - value) : []),
  ]);
  const numbers = new Set([...sizes(value), ...weeks, ...shares]);
  return [...[...numbers].map(String), ...[...shares].map((share) => `${share}%`)].flatMap(tokensOf);
}

/** What stands in some content, each once. */
interface Contained {
  readonly numbers: Set<number>;
  readonly texts: Set<string>;
  /** Keys, and whole numbers of any size: they allow what they say, and nothing else. */
  readonly names: Set<string>;
}

function collect(content: unknown, into: Contained): void {
  switch (typeof content) {
    case "number":
      if (Number.isFinite(content)) into.numbers.add(content);
      return;
    case "bigint":
      into.names.add(String(content));
      return;
    case "string":
      into.texts.add(content);
      return;
    case "object":
      if (content === null) return;
      if (!Array.isArray(content)) for (const key of Object.keys(content)) into.names.add(key);
      for (const value of Object.values(content)) collect(value, into);
      return;
    default:
  }
}

/** The numbers of all texts, each once: a report has the same ones in very many places. */
const distinctIn = (texts: Iterable<string>): ReadonlySet<string> =>
  new Set([...texts].flatMap((text) => numbersIn(text)));

/** What is as it is written: the numbers of texts and keys, and the month and year of a date. */
function partsOf(token: string): readonly string[] {
  const [whole, year, month] = /^(\d{4})-(\d{2})(?:-\d{2})?$/u.exec(token) ?? [];
  return whole === undefined || year === undefined ? [token] : [whole, `${year}-${month}`, ...numbersIn(year)];
}

/** A number that a text says, unless it is a date or a percent. */
const isPlain = (token: string): boolean => !token.endsWith("%") && !/^\d{4}-/u.test(token);

function allOf(content: unknown): readonly string[] {
  const found: Contained = { numbers: new Set(), texts: new Set(), names: new Set() };
  collect(content, found);
  const inTexts = distinctIn(found.texts);
  for (const token of inTexts) if (isPlain(token)) found.numbers.add(Number(token));
  return [
    ...distinctIn(found.names),
    ...[...inTexts].flatMap(partsOf),
    ...[...found.numbers].filter(Number.isFinite).flatMap(formsOf),
  ];
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
  const allowed = new Set<string>();
  for (const token of new Set(allOf(content))) {
    const positive = token.startsWith("-") ? token.slice(1) : token;
    allowed.add(token).add(positive);
    if (positive !== "0" && !/^\d{4}-\d\d/u.test(positive)) allowed.add(`-${positive}`);
  }
  return allowed;
}
