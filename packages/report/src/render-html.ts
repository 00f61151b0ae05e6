import type { ReportContent } from "@rapport/analysis";
import { assertReleased } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import { toHtml } from "hast-util-to-html";
import { page } from "./html/page.js";

/**
 * The report as one HTML file that opens from a folder: no script, nothing loaded, a security policy that forbids both, and
 * lines that end in LF. All texts of the practice are escaped.
 *
 * Throws a TypeError where the content did not pass the airlock.
 */
export function renderHtml(report: Released<ReportContent>): string {
  assertReleased(report);
  return `${toHtml(page(report), {
    closeEmptyElements: true,
    tightSelfClosing: true,
  })}\n`;
}
