/** English, German and French, January first. */
const names = [
  "jan(?:uary?|uar)?|janv(?:ier)?",
  "feb(?:ruary?|ruar)?|f\u00e9vr(?:ier)?",
  "mar(?:ch|s)?|m\u00e4rz?",
  "apr(?:il)?|avr(?:il)?",
  "may|mai",
  "june?|juni|juin",
  "july?|juli|juil(?:let)?",
  "aug(?:ust)?|ao\u00fbt",
  "sept?(?:ember|embre)?",
  "oct(?:ober|obre)?|okt(?:ober)?",
  "nov(?:ember|embre)?",
  "dec(?:ember)?|dez(?:ember)?|d\u00e9c(?:embre)?",
];
const name = `((?:${names.join("|")})(?!\\p{L}))`;
const day = "(0?[1-9]|[12]\\d|3[01])";
const ordinal = "(?:st|nd|rd|th|er|\\.)?";
const gap = "[ \\u00A0\\u2007\\u2009\\u202F]";
const year = "(\\d{4})(?!\\d)";

/** A way to write a date, and where its parts stand in the match. */
interface Form {
  readonly pattern: RegExp;
  /** What every such date has besides digits; looking for it is far quicker. */
  readonly has: RegExp;
  readonly year: number;
  readonly month: number;
  readonly day?: number;
}

const forms: readonly Form[] = [
  { pattern: /(?<![\d.,])(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?!\d)/gu, has: /-/u, year: 1, month: 2, day: 3 },
  {
    pattern: new RegExp(`(?<![\\d.,])${day}${ordinal}${gap}${name}\\.?,?${gap}${year}`, "giu"),
    has: /\p{L}/u,
    year: 3,
    month: 2,
    day: 1,
  },
  {
    pattern: new RegExp(`(?<!\\p{L})${name}\\.?${gap}${day}${ordinal},${gap}${year}`, "giu"),
    has: /\p{L}/u,
    year: 3,
    month: 1,
    day: 2,
  },
  {
    pattern: /(?<![\d.,])(0?[1-9]|[12]\d|3[01])\.(0?[1-9]|1[0-2])\.(\d{4})(?![\d]|[.,]\d)/gu,
    has: /\./u,
    year: 3,
    month: 2,
    day: 1,
  },
  { pattern: new RegExp(`(?<!\\p{L})${name}\\.?${gap}${year}`, "giu"), has: /\p{L}/u, year: 2, month: 1 },
  { pattern: /(?<![\d.,-])(\d{4})-(0[1-9]|1[0-2])(?![\d-]|[.,]\d)/gu, has: /-/u, year: 1, month: 2 },
];

const wholeNames = names.map((each) => new RegExp(`^(?:${each})$`, "iu"));

function monthNumber(written: string): string {
  const at = wholeNames.findIndex((each) => each.test(written));
  return at === -1 ? written.padStart(2, "0") : String(at + 1).padStart(2, "0");
}

/**
 * The days and months of a year in a text, as `2026-06-30` and `2026-06`, from ISO dates, from English such as "30 June
 * 2026", "June 30, 2026" and "June 2026", from German and French such as "30. Juni 2026" and "1er juin 2026", and from
 * "30.6.2026"; and the text without them.
 */
export function datesIn(text: string): { readonly dates: readonly string[]; readonly rest: string } {
  if (!/\d{4}/u.test(text)) return { dates: [], rest: text };
  const dates: string[] = [];
  let rest = text;
  for (const form of forms) {
    if (!form.has.test(rest)) continue;
    rest = rest.replace(form.pattern, (...match: readonly unknown[]) => {
      const part = (at: number) => String(match[at]);
      const days = form.day === undefined ? "" : `-${part(form.day).padStart(2, "0")}`;
      dates.push(`${part(form.year)}-${monthNumber(part(form.month))}${days}`);
      // A letter would make a sign behind it a hyphen.
      return " \u0000 ";
    });
  }
  return { dates, rest };
}
