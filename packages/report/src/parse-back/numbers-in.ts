import type { Language } from "@rapport/language";
import { withAsciiNumbers } from "./ascii-numbers.js";
import { datesIn } from "./dates-in.js";

/** What a text has before decimals. */
export type DecimalMark = Language["decimalMark"];

const spaces = "\u00A0\u2007\u2009\u202F";
const separators = `.,'\u2019${spaces}`;
const separator = new RegExp(`[${separators}]`, "u");
const separatorOfGroups = new RegExp(`['\u2019${spaces}]`, "u");

/** Digits with single separators between them, what may stand in front, and what may stand behind. */
const run = new RegExp(
  `(?<dot>(?<![\\p{L}\\p{N}.,])\\.)?(?<digits>\\d+(?:[${separators}]\\d+)*)` +
    `(?<power>[eE][-+]?\\d{1,3}(?![\\p{L}\\p{N}]))?(?<percent>[ ${spaces}]?(?:%|per[ ${spaces}]?cent\\b))?`,
  "gu",
);

/** A minus sign, and not the hyphen of "GAD-7", of a range, or of a code. */
const minus = /(?:^|[^\p{L}\p{N}%.,)\]_\u2013-])[-\u2013]$/u;

/** "007" as "7", "0.50" as "0.5". */
function canonical(whole: string, fraction: string): string {
  const decimals = fraction.replace(/0+$/u, "");
  return `${whole.replace(/^0+(?=\d)/u, "") || "0"}${decimals === "" ? "" : `.${decimals}`}`;
}

function areThousands(groups: readonly string[]): boolean {
  const [first = "", ...others] = groups;
  return /^[1-9]\d{0,2}$/u.test(first) && others.length > 0 && others.every((group) => group.length === 3);
}

/** One number of grouped thousands, with or without decimals; `undefined` where it is not written so. */
function grouped(groups: readonly string[], marks: readonly string[], decimalMark: DecimalMark): string | undefined {
  const [mark = ""] = marks;
  const last = marks.at(-1);
  const same = marks.every((each) => each === mark);
  // A mark of decimals that stands once parts no thousands, also where three digits follow.
  if (same && areThousands(groups) && (mark !== decimalMark || groups.length > 2))
    return canonical(groups.join(""), "");
  const whole = groups.slice(0, -1);
  const alike = marks.slice(0, -1).every((each) => each === mark);
  const decimal = last !== mark && (last === "." || last === ",");
  return alike && decimal && areThousands(whole) ? canonical(whole.join(""), groups.at(-1) ?? "") : undefined;
}

/** The numbers in digits with separators: one with thousands or decimals, or a list. */
function numbersOf(digits: string, decimalMark: DecimalMark): readonly string[] {
  const groups = digits.split(separator);
  const [whole = "", fraction = ""] = groups;
  if (groups.length === 1) return [canonical(whole, "")];
  const marks = digits.replaceAll(/\d/gu, "").split("");
  const one = grouped(groups, marks, decimalMark);
  if (one !== undefined) return [one];
  const parts = digits.split(separatorOfGroups);
  if (parts.length > 1) return parts.flatMap((part) => numbersOf(part, decimalMark));
  return marks.length === 1 ? [canonical(whole, fraction)] : groups.map((group) => canonical(group, ""));
}

/** A decimal times a power of ten, without a double's loss. */
function raised(number: string, power: number): string {
  const [whole = "", fraction = ""] = number.split(".");
  const digits = `${"0".repeat(Math.max(0, -power))}${whole}${fraction}${"0".repeat(Math.max(0, power))}`;
  const point = Math.max(0, -power) + whole.length + power;
  return canonical(digits.slice(0, point), digits.slice(point));
}

/** The numbers of one match, of which the first may have a sign, and the last a power of ten and a percent sign. */
function tokensOf({ index, groups = {} }: RegExpExecArray, text: string, decimalMark: DecimalMark): readonly string[] {
  const { dot, digits = "", power, percent = "" } = groups;
  const found = dot === undefined ? numbersOf(digits, decimalMark) : [canonical("0", digits.replaceAll(/\D/gu, ""))];
  const last = found.at(-1) ?? "0";
  // "a1e5" is a code, and so is "0e5".
  const isPower = power !== undefined && last !== "0" && !/\p{L}/u.test(text.charAt(index - 1));
  const exponent = power?.replace(/^e\+?/iu, "") ?? "";
  const apart = power === undefined || isPower ? [] : [canonical(exponent.replace("-", ""), "")];
  const all = [...found.slice(0, -1), isPower ? raised(last, Number(exponent)) : last, ...apart];
  const [first = "0", ...others] = all;
  const isNegative = first !== "0" && minus.test(text.slice(Math.max(0, index - 2), index));
  const signed = [isNegative ? `-${first}` : first, ...others];
  return signed.map((token, at) => (at === signed.length - 1 && percent !== "" ? `${token}%` : token));
}

/**
 * The numbers in a text, each in one form however it is written: `-1234.5` for "−1,234.50", "-1 234,5" and the like; `42%`
 * for "42 %" and "42 per cent"; `2026-06-30` for a day and `2026-06` for a month of a year. Both ends of a range, the number
 * of an ordinal ("24th") and digits beside letters ("phq9") count. A plus sign is left out. Numbers in words, Roman
 * numerals and fractions such as "1/2" as one number are not known. The order is not that of the text, and a number comes
 * as often as it stands there. `decimalMark` is what the text has before decimals: it says whether "1.234" is a number of one
 * thousand or of one and a bit.
 */
export function numbersIn(text: string, decimalMark: DecimalMark = "."): readonly string[] {
  if (!/\p{N}/u.test(text)) return [];
  if (/^\d+$/u.test(text)) return [canonical(text, "")];
  const { dates, rest } = datesIn(withAsciiNumbers(text));
  return [...dates, ...[...rest.matchAll(run)].flatMap((match) => tokensOf(match, rest, decimalMark))];
}
