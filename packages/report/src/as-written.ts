import type { ReportContent } from "@rapport/analysis";
import { derive } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import { renderJson } from "./render-json.js";

/** What was made of each report, and of that the very same: what is released cannot be changed any more. */
const made = new WeakMap<object, Released<ReportContent>>();

/**
 * The report with its numbers exactly as `renderJson` writes them, so that a page made of it and the data file beside it say
 * the very same. Doing so once more changes nothing.
 *
 * Throws a TypeError where the content did not pass the airlock.
 */
export function asWritten(report: Released<ReportContent>): Released<ReportContent> {
  const known = made.get(report);
  if (known) return known;
  const written = derive(report, (): ReportContent => {
    // What renderJson wrote is the content under two more names; nothing else can be in it.
    const read = JSON.parse(renderJson(report)) as ReportContent & Readonly<Record<"format" | "version", unknown>>;
    const { format: _format, version: _version, ...content } = read;
    return content;
  });
  made.set(report, written);
  made.set(written, written);
  return written;
}
