import type { ReportContent } from "@rapport/analysis";
import { derive } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import { renderJson } from "./render-json.js";

/**
 * The report with its numbers exactly as `renderJson` writes them, so that a page made of it and the data file beside it say
 * the very same. Doing so once more changes nothing.
 *
 * Throws a TypeError where the content did not pass the airlock.
 */
export function asWritten(report: Released<ReportContent>): Released<ReportContent> {
  return derive(report, (): ReportContent => {
    // What renderJson wrote is the content under two more names; nothing else can be in it.
    const written = JSON.parse(renderJson(report)) as ReportContent & Readonly<Record<"format" | "version", unknown>>;
    const { format: _format, version: _version, ...content } = written;
    return content;
  });
}
