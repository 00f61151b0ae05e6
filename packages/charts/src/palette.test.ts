import { describe, expect, it } from "vitest";
import { colourDistance, visions } from "./colour-vision.js";
import { contrast } from "./contrast.js";
import { darkPalette, fewestApart, fewestContrast, lightPalette } from "./palette.js";

describe.each([
  ["light", lightPalette],
  ["dark", darkPalette],
])("the %s palette", (_name, palette) => {
  it("gives text at least 4.5:1", () => {
    for (const text of [palette.ink, palette.quiet]) {
      expect(contrast(text, palette.ground)).toBeGreaterThanOrEqual(fewestContrast.text);
    }
  });

  it("gives marks at least 3:1", () => {
    for (const mark of [...palette.series, palette.grey]) {
      expect(contrast(mark, palette.ground)).toBeGreaterThanOrEqual(fewestContrast.marks);
    }
  });

  it.each(visions)("keeps every two marks apart under %s", (vision) => {
    const marks = [...palette.series, palette.grey];
    const distances = marks.flatMap((one, at) =>
      marks.slice(at + 1).map((other) => colourDistance(one, other, vision)),
    );
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(fewestApart);
  });
});
