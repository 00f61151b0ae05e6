import type { ReportContent } from "@rapport/analysis";
import { assertReleased } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { asWritten } from "../as-written.js";
import type { DrawnLook } from "../look/drawn-look.js";
import { page } from "../html/page.js";
import { previewWords } from "../html/preview-styles.js";
import { pageCharts } from "./page-charts.js";
import { standAlone } from "./stand-alone.js";

/** A chart of a report as a file of its own. */
export interface ReportChart {
  /** The name of its file, without an ending. */
  readonly name: string;
  /** An SVG file. */
  readonly svg: string;
  readonly title: string;
  /** What it shows, for those who do not see it. */
  readonly description: string;
}

function textOf({ children }: Element, tagName: string): string {
  const found = children.find((child) => child.type === "element" && child.tagName === tagName);
  const inside = found?.type === "element" ? found.children : [];
  return inside.map((child) => (child.type === "text" ? child.value : "")).join("");
}

/** Every chart of the report's page in its order. Throws a TypeError where the content did not pass the airlock. */
export function reportCharts(
  language: Language,
  report: Released<ReportContent>,
  look: DrawnLook,
): readonly ReportChart[] {
  assertReleased(report);
  const marked = report.preview ? { marked: previewWords(language) } : {};
  return pageCharts(page(language, asWritten(report), look)).map(({ id, svg }) => ({
    name: id,
    svg: standAlone(svg, { palettes: look.palettes, ...marked }),
    title: textOf(svg, "title"),
    description: textOf(svg, "desc"),
  }));
}
