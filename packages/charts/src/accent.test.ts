import { describe, expect, it } from "vitest";
import { accented } from "./accent.js";
import { colourDistance, visions } from "./colour-vision.js";
import { contrast } from "./contrast.js";
import { darkPalette, fewestApart, fewestContrast, lightPalette } from "./palette.js";

describe("an accent", () => {
  it("takes the first hue's place alone, on light as it is given", () => {
    const { palettes } = accented("#0B5FA5");
    expect(palettes?.light).toEqual({ ...lightPalette, series: ["#0b5fa5", ...lightPalette.series.slice(1)] });
    expect(palettes?.dark.series.slice(1)).toEqual(darkPalette.series.slice(1));
  });

  it.each(["#0b5fa5", "#7a1fa2", "#c2185b", "#00796b", "#000080", "#8b0000", "#000000"])(
    "passes the palette's own test on both grounds: %s",
    (accent) => {
      const { palettes } = accented(accent);
      for (const palette of palettes ? [palettes.light, palettes.dark] : []) {
        const [first, ...others] = palette.series;
        expect(contrast(first, palette.ground)).toBeGreaterThanOrEqual(fewestContrast.marks);
        const distances = visions.flatMap((vision) =>
          [...others, palette.grey].map((mark) => colourDistance(first, mark, vision)),
        );
        expect(Math.min(...distances)).toBeGreaterThanOrEqual(fewestApart);
      }
      expect(palettes).toBeDefined();
    },
  );

  it("is lighter on dark, and keeps its hue", () => {
    const dark = accented("#000080").palettes?.dark.series[0] ?? "";
    expect(contrast(dark, "#000000")).toBeGreaterThan(contrast("#000080", "#000000"));
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(dark.slice(at, at + 2), 16));
    expect(blue).toBeGreaterThan(green);
    expect(green).toBeGreaterThanOrEqual(red);
  });

  it("is refused where it is too pale, with its contrast", () => {
    // WCAG's formula for #ffcc00 on white: 1.05 / (0.6431 + 0.05) = 1.51.
    expect(accented("#ffcc00").problems).toContain(
      "on light, its contrast with the ground (#ffffff) is 1.5:1; expected 3:1 or more",
    );
  });

  it("is refused where it looks like another mark, with which and to whom", () => {
    expect(accented("#d55e00").problems).toContain(
      "on light, with protanopia it is 0 from the vermilion of other marks (#d55e00); expected 10 or more (CIE76)",
    );
    expect(accented("#949494").problems?.join("\n")).toContain("from the grey of other marks");
  });

  it.each(["blue", "#05a", "#0b5fa5ff", "0b5fa5", "#0b5fa5; }"])("is a colour of six digits, and not %s", (text) => {
    expect(accented(text).problems).toEqual([
      'expected a colour as a sign and six hexadecimal digits, such as "#0b5fa5"',
    ]);
  });
});
