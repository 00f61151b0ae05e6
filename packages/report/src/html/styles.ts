import { chartStyles, chartStylesOf } from "@rapport/charts";
import type { DrawnLook } from "../look/drawn-look.js";
import { chartLooks, classNamesOf, withShortClasses } from "./lighter/chart-classes.js";
import { compactStyles } from "./lighter/compact-styles.js";
import { logoStyles } from "./logo-styles.js";
import { printStyles } from "./print-styles.js";

const screenStyles = `
:root { color-scheme: light dark; }
* { box-sizing: border-box; }
html { font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; -webkit-text-size-adjust: 100%; }
body { margin: 0; color: var(--rc-ink); background: var(--rc-ground); font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
.page { max-width: 720px; margin: 0 auto; padding: 32px 24px 64px; }
a { color: inherit; text-decoration-color: var(--rc-series-1); text-decoration-thickness: 1px; text-underline-offset: 3px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--rc-series-1); outline-offset: 3px; }
.skip { position: absolute; left: -9999px; }
.skip:focus { left: 16px; top: 16px; padding: 8px 16px; background: var(--rc-ground); z-index: 1; }
h1, h2, h3 { line-height: 1.3; margin: 0; text-wrap: balance; overflow-wrap: anywhere; }
h1 { font-size: 28px; font-weight: 650; }
h2 { font-size: 21px; font-weight: 650; }
h3 { font-size: 16px; font-weight: 600; }
p, ul, ol, dl { margin: 8px 0; max-width: 66ch; }
ul, ol { padding-left: 20px; }
li { margin: 8px 0; }
.quiet, .measure, figcaption, .meta, .colophon { color: var(--rc-quiet); }
.measure { margin-top: 4px; }
.meta { margin: 8px 0 0; }
header { padding-bottom: 24px; border-bottom: 1px solid var(--rc-rule); }
section { margin-top: 56px; }
section > h3 { margin-top: 40px; }
section, article, h3, .scroll, figure { scroll-margin-top: 24px; }
.contents { margin-top: 24px; font-size: 14px; }
.contents-title { font-weight: 600; margin: 0 0 8px; }
.contents ol { list-style: none; padding: 0; margin: 0; }
.contents li { margin: 6px 0; line-height: 1.4; }
.contents a { text-decoration-color: transparent; }
.contents a:hover, .contents a:focus { text-decoration-color: currentColor; }
.findings { padding: 0; list-style: none; }
.findings li { margin: 0; padding: 10px 0; border-bottom: 1px solid var(--rc-rule); }
.findings a { text-decoration-color: var(--rc-rule); }
.findings a:hover { text-decoration-color: currentColor; }
figure { margin: 16px 0 0; }
figure svg { display: block; }
figcaption { font-size: 14px; margin-top: 12px; max-width: 76ch; }
.narrow { display: none; }
.stages { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 40px 32px; margin-top: 24px; }
.stage { display: grid; grid-template-rows: subgrid; grid-row: span 2; align-content: start; row-gap: 0; }
.stage figure { margin-top: 16px; }
.stage figure svg { width: 100%; max-width: 400px; }
section > article { margin-top: 32px; }
.practice + .practice { margin-top: 48px; }
.practice p { overflow-wrap: anywhere; }
.figure-charts { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 24px 32px; margin: 8px 0 16px; }
.figure-charts figure svg { width: 100%; max-width: 400px; }
.practice th[scope="row"], .practice caption { overflow-wrap: anywhere; }
.practice th[scope="row"] { min-width: 9em; }
.figures table { width: 100%; }
.figures td { white-space: normal; overflow-wrap: anywhere; min-width: 7em; text-align: left; }
.figures th { text-align: left; }
.figures td:last-child, .figures th:last-child { text-align: right; min-width: auto; white-space: nowrap; }
.each td:last-child, .each th:last-child { text-align: left; min-width: 9em; white-space: normal; }
.periods :is(td, th) { white-space: normal; text-align: left; min-width: 6.5em; }
.part { font-weight: 600; padding-top: 16px; }
small { display: block; color: var(--rc-quiet); font-size: 13px; }
details { border-top: 1px solid var(--rc-rule); padding: 4px 0; }
details:last-of-type { border-bottom: 1px solid var(--rc-rule); }
article > details, figure + details { margin-top: 16px; }
h3 + details { margin-top: 12px; }
summary { cursor: pointer; padding: 8px 0; }
.scroll { overflow-x: auto; margin: 8px 0 24px; }
table { border-collapse: collapse; font-size: 14px; line-height: 1.4; min-width: 60%; }
caption { text-align: left; color: var(--rc-quiet); padding-bottom: 8px; }
th, td { padding: 6px 20px 6px 0; text-align: right; vertical-align: top; border-bottom: 1px solid var(--rc-rule); }
th { font-weight: 400; }
thead th { font-weight: 600; vertical-align: bottom; }
th:first-child { text-align: left; }
th:last-child, td:last-child { padding-right: 0; }
td { white-space: nowrap; }
dt { font-weight: 600; margin-top: 16px; }
dd { margin: 0; }
dd code { display: block; }
.colophon { margin-top: 56px; padding-top: 16px; border-top: 1px solid var(--rc-rule); font-size: 14px; }
@media (min-width: 1104px) {
  .page { max-width: 1016px; display: grid; grid-template-columns: 232px 720px; column-gap: 64px; padding-top: 56px; }
  .page > header, .page > main, .page > footer { grid-column: 2; }
  .contents { grid-column: 1; grid-row: 1 / span 3; align-self: start; position: sticky; top: 56px; margin: 0; }
}
@media (max-width: 703px) {
  .page { padding: 24px 12px 48px; }
  .wide { display: none; }
  .narrow { display: block; }
  .narrow svg { width: 100%; max-width: 440px; }
  .stages, .figure-charts { grid-template-columns: minmax(0, 1fr); }
  .stage { grid-template-rows: none; grid-row: auto; }
  h1 { font-size: 25px; }
  section { margin-top: 48px; }
}
@media (prefers-reduced-motion: no-preference) {
  html { scroll-behavior: smooth; }
}
@media (forced-colors: active) {
  a { text-decoration-color: LinkText; }
  :focus-visible { outline-color: Highlight; }
}
`;

/** What the page calls the classes of charts. */
export const chartClassNames = classNamesOf(`${chartStyles}${chartLooks}${screenStyles}${printStyles}`);

/** The one style sheet of the page, byte by byte what its security policy allows. */
export function pageStyles({ palettes, logo }: DrawnLook): string {
  const styles = `${chartStylesOf(palettes)}${chartLooks}${screenStyles}${logo ? logoStyles : ""}${printStyles}`;
  return compactStyles(withShortClasses(styles, chartClassNames));
}
