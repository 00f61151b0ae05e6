import { english } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { behindInWords, restsOnFew } from "./things.js";

describe("what is counted", () => {
  it("is said with its number, and by its plural rule", () => {
    expect(behindInWords(english, { count: 1200, of: "assignments" })).toBe("1,200 assignments");
    expect(behindInWords(english, { count: 1, of: "people" })).toBe("1 person");
  });
});

describe("restsOnFew", () => {
  it("is said below 30", () => {
    expect(restsOnFew(english, { count: 25, of: "clients" })).toBe("; this rests on few clients");
    expect(restsOnFew(english, { count: 30, of: "courses" })).toBe("");
  });
});
