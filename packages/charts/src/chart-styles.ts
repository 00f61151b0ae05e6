import { darkPalette, lightPalette } from "./palette.js";
import type { Palette } from "./palette.js";

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

const marks = [1, 2, 3, 4].map(
  (n) => `.rc-fill-${n} { fill: var(--rc-series-${n}); } .rc-line-${n} { stroke: var(--rc-series-${n}); }`,
);

/**
 * The style sheet for a page that holds charts: custom properties `--rc-…` for light and dark (a page may set them anew),
 * light again for print, and the system's own colours where these are forced. A chart without it shows in light colours.
 */
export const chartStyles: string = [
  `:root { ${properties(lightPalette)} }`,
  `@media screen and (prefers-color-scheme: dark) { :root { ${properties(darkPalette)} } }`,
  ".rc { max-width: 100%; height: auto; font-variant-numeric: tabular-nums; }",
  ".rc-ink { fill: var(--rc-ink); }",
  ".rc-quiet { fill: var(--rc-quiet); }",
  ".rc-halo { stroke: var(--rc-ground); }",
  ".rc-rule { stroke: var(--rc-rule); }",
  ".rc-axis { stroke: var(--rc-quiet); }",
  ".rc-ground { fill: var(--rc-ground); }",
  ".rc-ground-line { stroke: var(--rc-ground); }",
  ...marks,
  ".rc-fill-grey { fill: var(--rc-grey); }",
  ".rc-line-grey { stroke: var(--rc-grey); }",
  "@media (forced-colors: active) {",
  "  .rc { forced-color-adjust: auto; color: CanvasText; }",
  "  .rc-ink, .rc-quiet { fill: CanvasText; }",
  "  .rc-halo, .rc-ground-line { stroke: Canvas; }",
  "  .rc-ground { fill: Canvas; }",
  "  .rc-axis, .rc-rule, .rc-bar { stroke: CanvasText; }",
  "}",
  "",
].join("\n");
