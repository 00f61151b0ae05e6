import { plainPalettes } from "./palette.js";
import type { Palette, Palettes } from "./palette.js";

function properties(palette: Palette): string {
  const series = palette.series.map((colour, index) => `--rc-series-${index + 1}: ${colour};`);
  const { ground, ink, quiet, rule, grey } = palette;
  return [
    `--rc-ground: ${ground};`,
    `--rc-ink: ${ink};`,
    `--rc-quiet: ${quiet};`,
    `--rc-rule: ${rule};`,
    ...series,
    `--rc-grey: ${grey};`,
  ].join(" ");
}

const hues = [1, 2, 3, 4, "grey"] as const;

interface ClassColour {
  readonly name: string;
  readonly property: "fill" | "stroke";
  /** A custom property of the palette, without `--rc-`. */
  readonly colour: string;
}

const fixed: readonly ClassColour[] = [
  { name: "rc-ink", property: "fill", colour: "ink" },
  { name: "rc-quiet", property: "fill", colour: "quiet" },
  { name: "rc-ink-line", property: "stroke", colour: "ink" },
  { name: "rc-halo", property: "stroke", colour: "ground" },
  { name: "rc-rule", property: "stroke", colour: "rule" },
  { name: "rc-axis", property: "stroke", colour: "quiet" },
  { name: "rc-ground", property: "fill", colour: "ground" },
  { name: "rc-ground-line", property: "stroke", colour: "ground" },
];

const coloured: readonly ClassColour[] = [
  ...fixed,
  ...hues.flatMap((hue): readonly ClassColour[] => {
    const colour = hue === "grey" ? "grey" : `series-${hue}`;
    return [
      { name: `rc-fill-${hue}`, property: "fill", colour },
      { name: `rc-line-${hue}`, property: "stroke", colour },
    ];
  }),
];

/** Which property of an element each class colours. */
export const classColours: Readonly<Record<string, "fill" | "stroke">> = Object.fromEntries(
  coloured.map(({ name, property }) => [name, property]),
);

/** `chartStyles` with other palettes, such as those of a practice's own accent. */
export function chartStylesOf({ light, dark }: Palettes): string {
  return [
    `:root { ${properties(light)} }`,
    `@media screen and (prefers-color-scheme: dark) { :root { ${properties(dark)} } }`,
    ".rc { max-width: 100%; height: auto; font: 12px system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; font-variant-numeric: tabular-nums; }",
    ...coloured.map(({ name, property, colour }) => `.${name} { ${property}: var(--rc-${colour}); }`),
    "@media (forced-colors: active) {",
    "  .rc { forced-color-adjust: auto; color: CanvasText; }",
    "  .rc-ink, .rc-quiet { fill: CanvasText; }",
    "  .rc-halo, .rc-ground-line { stroke: Canvas; }",
    "  .rc-ground { fill: Canvas; }",
    "  .rc-axis, .rc-rule, .rc-bar, .rc-ink-line { stroke: CanvasText; }",
    "}",
    "",
  ].join("\n");
}

/**
 * The style sheet for a page that holds charts: custom properties `--rc-…` for light and dark (a page may set them anew),
 * light again for print, and the system's own colours where these are forced. A chart without it shows in light colours.
 */
export const chartStyles: string = chartStylesOf(plainPalettes);
