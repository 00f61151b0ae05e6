import { describe, expect, it } from "vitest";
import { textWidth, wrapText } from "./text-width.js";

describe("wrapText", () => {
  it("keeps a name of 40 characters within the width, over several lines", () => {
    const name = "Goal setting, planning and first play asks";
    const lines = wrapText(name, 13, 120);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(120);
    expect(lines.join(" ")).toBe(name);
  });

  it("cuts a word that fits on no line, and loses no letter", () => {
    const word = "Donaudampfschifffahrtsgesellschaftskapitän";
    const lines = wrapText(word, 13, 100);
    for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(100);
    expect(lines.join("")).toBe(word);
  });

  it("never breaks a line at a no-break space, such as before a percent sign", () => {
    expect(wrapText("nahe 100\u00A0%", 12, 40)).toEqual(["nahe", "100\u00A0%"]);
  });

  it("gives no line for an empty text", () => {
    expect(wrapText("  ", 13, 100)).toEqual([]);
  });
});
