import { english } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { authorText, quoted } from "./author-text.js";

describe("authorText", () => {
  it.each(["Sensate focus", "</title><script>alert(1)</script>", "&amp;", "javascript:alert(1)", "=SUM(A1)"])(
    "leaves %s as it is: those who write HTML and SVG escape it",
    (text) => {
      expect(authorText(text)).toBe(text);
    },
  );

  it("sets text from right to left apart, so that the sentence around it keeps its order", () => {
    expect(authorText("\u05DE\u05D2\u05E2 (2)")).toBe("\u2068\u05DE\u05D2\u05E2 (2)\u2069");
    expect(quoted(english, "\u0627\u0644\u0644\u0645\u0633")).toBe(
      "\u201c\u2068\u0627\u0644\u0644\u0645\u0633\u2069\u201d",
    );
  });

  it("takes out what would turn the text around it, end its line, or cannot be seen", () => {
    expect(authorText("a\u202Eb\u2066c\u2069\u200Fd")).toBe("a b c d");
    expect(authorText("one\r\ntwo\u2028three\u0000")).toBe("one two three");
  });
});
