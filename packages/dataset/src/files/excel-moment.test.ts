import { describe, expect, it } from "vitest";
import { excelMoment } from "./excel-moment.js";

// Day numbers as Microsoft documents them: 1900-01-01 is 1, 1900-03-01 is 61, 2024-03-10 is 45361, 9999-12-31 is 2958465
// ("Date systems in Excel"); the 1904 system is 1,462 days behind.
describe("a spreadsheet's day number", () => {
  it.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [25_569, "1970-01-01"],
    [45_361, "2024-03-10"],
    [2_958_465, "9999-12-31"],
  ])("%d is a day in the 1900 system", (serial, day) => {
    expect(excelMoment(serial, false)).toBe(day);
  });

  it("is a day of the 1904 system where it is 1,462 more", () => {
    for (const serial of [25_569, 45_361]) {
      expect(excelMoment(serial - 1462, true)).toBe(excelMoment(serial, false));
    }
  });

  it("60 is the 29 February 1900, which never was", () => {
    expect(excelMoment(60, false)).toBeUndefined();
    expect(excelMoment(60, true)).toBe("1904-03-01");
  });

  it("0 is a day in the 1904 system alone", () => {
    expect(excelMoment(0, true)).toBe("1904-01-01");
    expect(excelMoment(0, false)).toBeUndefined();
  });

  it("has a time where there is a fraction, to the second", () => {
    expect(excelMoment(45_361.5, false)).toBe("2024-03-10 12:00:00");
    expect(excelMoment(45_361.999_999_9, false)).toBe("2024-03-11");
    expect(excelMoment(0.25, false)).toBe("06:00:00");
  });

  it("is none where it is less than nothing, or after the year 9999", () => {
    for (const serial of [-1, 2_958_466, 20_260_105, Number.NaN]) expect(excelMoment(serial, false)).toBeUndefined();
  });
});
