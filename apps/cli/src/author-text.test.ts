import { describe, expect, it } from "vitest";
import { authorText, oneLine } from "./author-text.js";

describe("what somebody else's code says", () => {
  it("is one line without control characters, so that it cannot clear or colour a terminal", () => {
    expect(oneLine("a\r\nb\u001B[2Jc\u202Ed")).toBe("a b [2Jc d");
    expect(oneLine("x".repeat(1000))).toHaveLength(300);
  });

  it("is an error's name and message, whichever copy of Error made it", () => {
    expect(authorText(new TypeError("no\nway"))).toBe("TypeError: no way");
    expect(authorText({ name: "ZodError", message: "m" })).toBe("ZodError: m");
    for (const thrown of ["text", null, undefined]) expect(authorText(thrown)).toBe("something that is no error");
  });
});
