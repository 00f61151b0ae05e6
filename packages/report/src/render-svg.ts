import type { ReportContent } from "@rapport/analysis";
import { assertReleased } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import { asWritten } from "./as-written.js";
import { page } from "./html/page.js";
import { previewWords } from "./html/preview-styles.js";
import type { ReportPart } from "./report-format.js";
import { pageCharts } from "./svg/page-charts.js";
import { standAlone } from "./svg/stand-alone.js";

/**
 * Every chart of the report's page as an SVG file of its own, with its title, description and source line; none where the
 * report draws nothing. They are the same as in the page, in the colours for a light ground.
 *
 * Throws a TypeError where the content did not pass the airlock.
 */
export function renderSvg(report: Released<ReportContent>): readonly (ReportPart & { readonly content: string })[] {
  assertReleased(report);
  const marked = report.preview ? previewWords : undefined;
  return pageCharts(page(asWritten(report))).map(({ id, svg }) => ({
    name: `${id}.svg`,
    content: standAlone(svg, marked),
  }));
}
