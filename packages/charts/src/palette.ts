/** The colours of one ground, as hexadecimal sRGB. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  /** At most four hues: blue, vermilion, green, purple (after Okabe & Ito 2008, darkened or lightened for contrast). */
  readonly series: readonly [string, string, string, string];
  /** What is neither a series nor text: those still there, no change. */
  readonly grey: string;
}

export const lightPalette: Palette = {
  ground: "#ffffff",
  ink: "#1b1f24",
  quiet: "#57606a",
  rule: "#e3e6ea",
  series: ["#0072b2", "#d55e00", "#009e73", "#b0628f"],
  grey: "#949494",
};

export const darkPalette: Palette = {
  ground: "#14171a",
  ink: "#e8eaed",
  quiet: "#a9b1ba",
  rule: "#2d333a",
  series: ["#4ea8de", "#f2813a", "#35c79b", "#d79bbf"],
  grey: "#7d8590",
};

/** The colours of both grounds. */
export interface Palettes {
  readonly light: Palette;
  readonly dark: Palette;
}

export const plainPalettes: Palettes = { light: lightPalette, dark: darkPalette };

/** Contrast with the ground, at least: WCAG 2.2, success criteria 1.4.3 and 1.4.11. */
export const fewestContrast = { text: 4.5, marks: 3 } as const;

/**
 * How far any two marks look apart, at least (CIE76). About 2.3 is just noticeable, and d3's own categorical schemes fall to 1
 * to 3 for some kinds of colour blindness.
 */
export const fewestApart = 10;
