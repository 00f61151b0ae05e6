import { describe, expect, it } from "vitest";
import { rules } from "./rules.js";

describe("the list of rules", () => {
  it("has every rule of P3, P4 and P6, which the lifecycles carry", () => {
    const of = (part: string, count: number) => Array.from({ length: count }, (_, at) => `${part}.${at + 1}`);
    expect(Object.keys(rules)).toEqual(
      expect.arrayContaining([...of("P3", 9), ...of("P4", 4), ...of("P6", 3), "P1.2", "P1.4"]),
    );
  });

  it("says each rule in one sentence", () => {
    expect(Object.values(rules).filter((text) => !/^[A-Z].*[^.]\.$/u.test(text))).toEqual([]);
  });
});
