import { describe, expect, it } from "vitest";
import { darkPalette, lightPalette } from "./palette.js";

type Triple = readonly [number, number, number];

function linear(hex: string): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function apply(rows: readonly [Triple, Triple, Triple], [r, g, b]: Triple): Triple {
  const dot = (row: Triple) => Math.min(1, Math.max(0, row[0] * r + row[1] * g + row[2] * b));
  return [dot(rows[0]), dot(rows[1]), dot(rows[2])];
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [r, g, b] = linear(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** CIE L*a*b* of a linear sRGB colour under D65. */
function lab([r, g, b]: Triple): Triple {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

// Machado, Oliveira & Fernandes 2009, severity 1.0, for linear sRGB.
const vision: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
  "full colour vision": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

describe.each([
  ["light", lightPalette],
  ["dark", darkPalette],
])("the %s palette", (_name, palette) => {
  it("gives text at least 4.5:1", () => {
    for (const text of [palette.ink, palette.quiet]) expect(contrast(text, palette.ground)).toBeGreaterThanOrEqual(4.5);
  });

  it("gives marks at least 3:1", () => {
    for (const mark of [...palette.series, palette.grey]) {
      expect(contrast(mark, palette.ground)).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(Object.keys(vision))("keeps every two marks apart under %s", (kind) => {
    const rows = vision[kind];
    if (!rows) throw new Error("no such kind of vision");
    const marks = [...palette.series, palette.grey].map((hex) => lab(apply(rows, linear(hex))));
    const distances = marks.flatMap((a, at) =>
      marks.slice(at + 1).map((b) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])),
    );
    // CIE76; about 2.3 is just noticeable, and d3's own categorical schemes fall to 1 to 3 here.
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(10);
  });
});
