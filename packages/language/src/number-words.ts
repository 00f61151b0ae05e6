import { once } from "./once.js";

/** How a language writes numbers. */
export interface NumberWords {
  /** What stands before decimals. */
  readonly decimalMark: "." | ",";
  /** A whole number, with what the language puts between thousands. */
  readonly count: (count: number) => string;
  /** A number with at most two decimals and a true minus sign. */
  readonly points: (points: number) => string;
  /** A share of 0 to 1 in whole percent. */
  readonly percent: (share: number) => string;
}

/** Numbers as the locale's data (Unicode CLDR) has them. */
export function numberWords(locale: string): NumberWords {
  const counts = once(() => new Intl.NumberFormat(locale));
  const points = once(
    () =>
      new Intl.NumberFormat(locale, {
        maximumFractionDigits: 2,
        useGrouping: false,
        signDisplay: "negative",
      }),
  );
  const percents = once(() => new Intl.NumberFormat(locale, { style: "percent", signDisplay: "negative" }));
  const mark = once(() => ({ decimal: points().format(0.5).includes(",") ? ("," as const) : ("." as const) }));
  return {
    get decimalMark() {
      return mark().decimal;
    },
    count: (count) => counts().format(count),
    points: (value) =>
      points()
        .format(Math.round(value * 100) / 100)
        .replace("-", "\u2212"),
    percent: (share) =>
      percents()
        .format(Math.round(100 * share) / 100)
        .replace("-", "\u2212"),
  };
}
