import { isOneOf } from "../engine/quote.js";
import type { CellType } from "../tables/table.js";

/** When a cell is wrong, and what to tell the person who filled it in. */
export interface CellRule {
  readonly code: "bad-cell" | "out-of-range" | "unknown-code";
  /** The condition in SQL over a column of text that is not null. */
  readonly wrong: (v: string) => string;
  readonly message: string;
  readonly hint: string;
}

const digits = "Write digits alone, with a point for decimals, for instance 12.5.";
const wholeDigits = "Write digits alone, without decimals, for instance 12.";

type NumberCell = Extract<CellType, { type: "number" }>;

function rangeInWords({ min, max }: NumberCell): string {
  if (min === undefined) return `Numbers up to ${max}.`;
  return max === undefined ? `Numbers from ${min} up.` : `Numbers from ${min} to ${max}.`;
}

/** Conditions in SQL under which a number is outside its range. */
export function outOfRange({ min, max }: NumberCell, number: string): readonly string[] {
  return [...(min === undefined ? [] : [`${number} < ${min}`]), ...(max === undefined ? [] : [`${number} > ${max}`])];
}

/** Condition in SQL: the text is a number as it is to be written. */
export function isNumber({ whole }: NumberCell, v: string): string {
  const pattern = whole ? "[+-]?[0-9]+" : "[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)";
  return `regexp_full_match(${v}, '${pattern}')`;
}

function numberRules(cell: NumberCell): readonly CellRule[] {
  const { min, max, whole } = cell;
  const number: CellRule = {
    code: "bad-cell",
    wrong: (v) => `not ${isNumber(cell, v)}`,
    message: `is not a ${whole ? "whole " : ""}number`,
    hint: whole ? wholeDigits : digits,
  };
  if (min === undefined && max === undefined) return [number];
  const range: CellRule = {
    code: "out-of-range",
    wrong: (v) => `${isNumber(cell, v)} and (${outOfRange(cell, `try_cast(${v} as double)`).join(" or ")})`,
    message: "is outside the range",
    hint: `${rangeInWords(cell)} Check the number.`,
  };
  return [number, range];
}

const isIso = (v: string) => `regexp_full_match(${v}, '[0-9]{4}-[0-9]{2}-[0-9]{2}')`;
/** As a spreadsheet counts days, with a time or without: 5 digits are the years from 1927 to 2173. */
const isDayNumber = (v: string) => `regexp_full_match(${v}, '[0-9]{5}([.,][0-9]+)?')`;

const dateRules: readonly CellRule[] = [
  {
    code: "bad-cell",
    wrong: (v) => `not ${isIso(v)} and not ${isDayNumber(v)}`,
    message: "is not a date",
    hint: "Write year-month-day, for instance 2026-06-30.",
  },
  {
    code: "bad-cell",
    wrong: (v) => `${isIso(v)} and try_cast(${v} as date) is null`,
    message: "is a day that is not in the calendar",
    hint: "Check the month and the day. They are written year-month-day, for instance 2026-06-30.",
  },
  {
    code: "bad-cell",
    wrong: isDayNumber,
    message: "is a number, as spreadsheets count days, and not a date",
    hint: "In the spreadsheet, give the column the date format yyyy-mm-dd, and save the file as CSV again.",
  },
];

function codesHint(codes: readonly string[]): string {
  return `Use one of: ${codes.join(", ")}; upper and lower case count.`;
}

/** What the engine reads as JSON and JSON is not (RFC 8259): NaN, Infinity, a comma after the last entry. */
const lax = "'(?i)nan|inf|,\\s*[\\]}]'";

/** Texts in quotation marks are put aside only where something like it stands somewhere, as that takes time. */
const isLax = (v: string) =>
  `regexp_matches(${v}, ${lax}) and regexp_matches(regexp_replace(${v}, '"(\\\\.|[^"\\\\])*"', '""', 'g'), ${lax})`;

/** Whether the condition holds for an entry, without the blanks around it, of a list separated by `;`. */
export function someEntry(v: string, condition: (entry: string) => string): string {
  return `len(list_filter(string_split(${v}, ';'), lambda x : ${condition("trim(x)")})) > 0`;
}

/** None where any text will do. */
export function cellRules(cell: CellType): readonly CellRule[] {
  switch (cell.type) {
    case "id":
    case "text":
      return [];
    case "date":
      return dateRules;
    case "number":
      return numberRules(cell);
    case "code":
      return [
        {
          code: "unknown-code",
          wrong: (v) => `not ${isOneOf(v, cell.codes)}`,
          message: "is not a known code",
          hint: codesHint(cell.codes),
        },
      ];
    case "codes":
      return [
        {
          code: "unknown-code",
          wrong: (v) => someEntry(v, (entry) => `not ${isOneOf(entry, cell.codes)}`),
          message: "holds a code that is not known",
          hint: `${codesHint(cell.codes)} Separate several with a semicolon.`,
        },
      ];
    case "yesno":
      return [
        {
          code: "bad-cell",
          wrong: (v) => `${v} not in ('yes', 'no')`,
          message: "is neither yes nor no",
          hint: "Write yes or no.",
        },
      ];
    case "json":
      return [
        {
          code: "bad-cell",
          wrong: (v) => `not json_valid(${v}) or (${isLax(v)})`,
          message: "is not JSON",
          hint: 'Write JSON, for instance {"step": 1}.',
        },
      ];
    default: {
      const unknown: never = cell;
      return unknown;
    }
  }
}
