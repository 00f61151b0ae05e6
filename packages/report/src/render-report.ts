import type { ReportContent } from "@rapport/analysis";
import type { Released } from "@rapport/disclosure";
import { renderCsv } from "./render-csv.js";
import { renderHtml } from "./render-html.js";
import { renderJson } from "./render-json.js";
import { renderPng } from "./render-png.js";
import type { RenderOptions } from "./render-options.js";
import { renderSvg } from "./render-svg.js";
import { renderXlsx } from "./render-xlsx.js";
import { asWritten } from "./as-written.js";
import type { ReportFormat, ReportPart } from "./report-format.js";

const alone = (content: ReportPart["content"]): readonly ReportPart[] => [{ name: "", content }];

/**
 * The report in any of `reportFormats`: one part without a name where that is one file, and else the files of a folder. All
 * formats say the very same numbers, those of `renderJson`.
 *
 * Rejects with a TypeError where the content did not pass the airlock, and with a `LookError` where a page or charts are asked for with a
 * look that cannot be used.
 */
export async function renderReport(
  report: Released<ReportContent>,
  format: ReportFormat,
  options: RenderOptions = {},
): Promise<readonly ReportPart[]> {
  switch (format) {
    case "html":
      return alone(renderHtml(asWritten(report), options));
    case "json":
      return alone(renderJson(report));
    case "xlsx":
      return alone(renderXlsx(report, options));
    case "csv":
      return renderCsv(report, options);
    case "svg":
      return renderSvg(report, options);
    case "png":
      return renderPng(report, options);
    default: {
      const unknown: never = format;
      return unknown;
    }
  }
}
