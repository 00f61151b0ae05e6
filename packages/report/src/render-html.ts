import type { ReportContent } from "@rapport/analysis";
import { assertReleased } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import { english } from "@rapport/language";
import { toHtml } from "hast-util-to-html";
import { lighterPage } from "./html/lighter/lighter-page.js";
import { page } from "./html/page.js";
import { chartClassNames } from "./html/styles.js";
import { drawnLook } from "./look/drawn-look.js";
import type { RenderOptions } from "./render-options.js";

/**
 * The report as one HTML file that opens from a folder: no script, nothing loaded, a security policy that forbids both, and
 * lines that end in LF. All texts of the practice are escaped.
 * Texts and numbers are in `language`.
 *
 * Throws a TypeError where the content did not pass the airlock, and a `LookError` where the look cannot be used.
 */
export function renderHtml(report: Released<ReportContent>, { language = english, look }: RenderOptions = {}): string {
  assertReleased(report);
  return `${toHtml(lighterPage(page(language, report, drawnLook(look)), chartClassNames), {
    closeEmptyElements: true,
    // More than a tenth of the page would be ends of cells and quotation marks, which HTML knows without them.
    omitOptionalTags: true,
    preferUnquoted: true,
    tightSelfClosing: true,
  })}\n`;
}
