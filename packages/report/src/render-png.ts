import type { ReportContent } from "@rapport/analysis";
import type { Released } from "@rapport/disclosure";
import { english } from "@rapport/language";
import { drawnLook } from "./look/drawn-look.js";
import type { RenderOptions } from "./render-options.js";
import type { ReportPart } from "./report-format.js";
import { chartsList } from "./svg/charts-list.js";
import { pngDrawer } from "./png-drawer.js";
import { reportCharts } from "./svg/report-charts.js";

/** As many points as a screen of twice the usual density has. */
const scale = 2;

/**
 * Every chart of `renderSvg` as a PNG file, at twice its size, in a font that comes with this package, and `charts.json` with
 * what each shows: the same report gives the same bytes on every machine. The font has Latin, Greek and Cyrillic letters;
 * an SVG file can show any.
 * Texts and numbers are in `language`.
 *
 * Rejects with a TypeError where the content did not pass the airlock, and with a `LookError` where the look cannot be used.
 */
export async function renderPng(
  report: Released<ReportContent>,
  { language = english, look }: RenderOptions = {},
): Promise<readonly ReportPart[]> {
  const charts = reportCharts(language, report, drawnLook(look));
  const draw = await pngDrawer();
  const drawn = charts.map(({ name, svg }) => ({
    name: `${name}.png`,
    content: draw(svg, scale).png(),
  }));
  return [...drawn, chartsList(language, report, charts, "png")];
}
