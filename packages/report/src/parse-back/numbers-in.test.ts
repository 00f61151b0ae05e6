import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numbersIn } from "./numbers-in.js";

describe("numbersIn", () => {
  it.each([
    ["25 of 40 clients", ["25", "40"]],
    ["0.50, .5 and 007", ["0.5", "0.5", "7"]],
    ["1,234.50", ["1234.5"]],
    ["12,5 points", ["12.5"]],
    ["1.234,5", ["1234.5"]],
    ["1.234.567", ["1234567"]],
    ["1.234", ["1.234"]],
    ["0,234", ["0.234"]],
    ["1\u202F234\u202F567", ["1234567"]],
    ["1\u00A0234,5 and 1\u2009234.5", ["1234.5", "1234.5"]],
    ["16\u00A024", ["16", "24"]],
    ["1\u2019234 and 1'234", ["1234", "1234"]],
    ["10,200,30 and 1,2,3", ["10", "200", "30", "1", "2", "3"]],
    ["12345,678", ["12345.678"]],
    ["version 1.2.3", ["1", "2", "3"]],
    ["25, 30; 35.", ["25", "30", "35"]],
  ])("reads separators in %j", (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it.each([
    ["\u22124.2 to -3", ["-4.2", "-3"]],
    ["(\u22125) and +5", ["-5", "5"]],
    ["16\u201324, 16-24 and 16 \u2013 24", ["16", "24", "16", "24", "16", "24"]],
    ["GAD-7, PHQ-9 and phq9", ["7", "9", "9"]],
    ["-0 and \u22120.0", ["0", "0"]],
    ["a-1,5", ["1.5"]],
  ])("tells a minus sign from a hyphen and a dash in %j", (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it.each([
    ["42%, 42 %, 42\u00A0% and 42 per cent", ["42%", "42%", "42%", "42%"]],
    ["42 percent or 42 percentages", ["42%", "42"]],
    ["42% to 67%", ["42%", "67%"]],
    ["16\u201324%", ["16", "24%"]],
    ["\u221212.50%", ["-12.5%"]],
  ])("reads percents in %j", (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it.each([
    ["1st, 2nd, 3rd and 24th", ["1", "2", "3", "24"]],
    ["1e-7 and 2.5E3", ["0.0000001", "2500"]],
    ["a1e5, 1e5a and 0e47", ["1", "5", "1", "5", "0", "47"]],
    ["10:20", ["10", "20"]],
    ["#4711a", ["4711"]],
    ["12345678901234567890.12345678901234567890", ["12345678901234567890.1234567890123456789"]],
    ["none", []],
  ])("reads numbers among letters in %j", (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it.each([
    ["2026-06-30", ["2026-06-30"]],
    ["2026-06-30T09:05:00", ["2026-06-30", "9", "5", "0"]],
    ["30 June 2026 and 1st Sept 2026", ["2026-06-30", "2026-09-01"]],
    ["June 30, 2026", ["2026-06-30"]],
    ["30.6.2026", ["2026-06-30"]],
    ["May 2026 and 2026-05", ["2026-05", "2026-05"]],
    ["2026-13-30", ["2026", "13", "30"]],
    ["2026-13", ["2026", "13"]],
    ["2020-21", ["2020", "21"]],
  ])("reads dates in %j", (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it.each([
    ["full-width", "\uFF14\uFF17\uFF05", ["47%"]],
    ["Arabic-Indic", "\u0664\u0667\u066B\u0665", ["47.5"]],
    ["Devanagari", "\u096A\u096D", ["47"]],
    ["mathematical bold", "\u{1D7D2}\u{1D7D5}", ["47"]],
    ["superscript", "m\u2074\u2077", ["47"]],
    ["circled", "\u2463", ["4"]],
  ])("reads %s digits", (_, text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it.each(["4\u200B7", "4\u00AD7", "4\u20607", "4\u03367", "\u202E47"])(
    "is not kept from a number by what is not seen: %j",
    (text) => {
      expect(numbersIn(text)).toEqual(["47"]);
    },
  );

  it.each(["en-GB", "fr-FR", "de-CH", "pl-PL", "sv-SE", "ar-EG", "hi-IN"])(
    "reads what the Unicode data on %s writes",
    (locale) => {
      // Grouping in lakhs (12,34,567) begins at 100,000.
      const most = locale === "hi-IN" ? 99_999 : 99_999_999;
      fc.assert(
        fc.property(fc.integer({ min: -most, max: most }), fc.integer({ min: 0, max: 99 }), (whole, hundredths) => {
          const value = Number(`${whole}.${String(hundredths).padStart(2, "0")}`);
          // Without decimals German and Spanish thousands look like English decimals, so those are not among the locales.
          const written = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
          expect(numbersIn(`x ${written} y`)).toEqual([String(value === 0 ? 0 : value)]);
        }),
      );
    },
  );

  it("reads what the Unicode data write for a percent and a day in English", () => {
    const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_500 }), fc.integer({ min: -1000, max: 1000 }), (days, tenths) => {
        const date = new Date(days * 86_400_000);
        const percent = new Intl.NumberFormat("fr-FR", { style: "percent", maximumFractionDigits: 1 });
        expect(numbersIn(day.format(date))).toEqual([date.toISOString().slice(0, 10)]);
        expect(numbersIn(percent.format(tenths / 1000))).toEqual([`${tenths / 10 || 0}%`]);
      }),
    );
  });

  it.each(["de", "fr"])(
    "reads what the Unicode data write for a number, a percent, a day and a month in %s",
    (locale) => {
      const form = (options: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
      const [day, month] = [form({ dateStyle: "long" }), form({ month: "long", year: "numeric" })];
      const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
      const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
      fc.assert(
        fc.property(
          fc.integer({ min: 0, max: 36_500 }),
          fc.integer({ min: -9_999_999, max: 9_999_999 }),
          (days, hundredths) => {
            const date = new Date(days * 86_400_000);
            expect(numbersIn(day.format(date), ",")).toEqual([date.toISOString().slice(0, 10)]);
            expect(numbersIn(month.format(date), ",")).toEqual([date.toISOString().slice(0, 7)]);
            expect(numbersIn(`x ${number.format(hundredths / 100)} y`, ",")).toEqual([String(hundredths / 100 || 0)]);
            expect(numbersIn(percent.format((hundredths % 1000) / 1000), ",")).toEqual([
              `${(hundredths % 1000) / 10 || 0}%`,
            ]);
          },
        ),
      );
    },
  );

  it("takes a point with three digits for thousands where decimals have a comma, and the other way round", () => {
    expect([numbersIn("1.234", ","), numbersIn("1,234", ","), numbersIn("1.234"), numbersIn("1,234")]).toEqual([
      ["1234"],
      ["1.234"],
      ["1.234"],
      ["1234"],
    ]);
  });

  it("misses no digit: every digit of a text is in one of its numbers", () => {
    const digits = (text: string) => new Set(text.match(/[1-9]/gu));
    const text = fc.string({ unit: fc.constantFrom(..."1234567890.,-%'\u2019\u00A0 eE\u2212ay:") });
    fc.assert(
      fc.property(text, (written) => {
        // An exponent says how many zeros there are, and is itself no digit of the number.
        fc.pre(!/e/iu.test(written));
        expect(digits(numbersIn(written).join(" "))).toEqual(digits(written));
      }),
    );
  });
});
