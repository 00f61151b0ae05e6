import { describe, expect, it } from "vitest";
import { english } from "./english.js";
import { french } from "./french.js";
import { german } from "./german.js";

describe("numbers", () => {
  it("have what the language puts between thousands", () => {
    expect([english, german, french].map(({ count }) => count(12345))).toEqual(["12,345", "12.345", "12\u202f345"]);
  });

  it("are points with two decimals at most, the language\u2019s mark, and a true minus sign", () => {
    expect(english.points(-5.6549)).toBe("\u22125.65");
    expect(english.points(6)).toBe("6");
    expect(english.points(-0.001)).toBe("0");
    expect(german.points(-5.6549)).toBe("\u22125,65");
    expect([english, german, french].map(({ decimalMark }) => decimalMark)).toEqual([".", ",", ","]);
  });

  it("are whole percentages, with the space that the language wants", () => {
    expect([english, german, french].map(({ percent }) => percent(0.545))).toEqual(["55%", "55\u00a0%", "55\u00a0%"]);
  });
});
