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
