import type { ReportContent } from "@rapport/analysis";
import { assertReleased } from "@rapport/disclosure";
import type { Released } from "@rapport/disclosure";
import { english } from "@rapport/language";
import { asWritten } from "../as-written.js";
import type { RenderOptions } from "../render-options.js";
import { aboutTable } from "./about-table.js";
import { comparisonTable } from "./comparison-table.js";
import { countsTable } from "./counts-table.js";
import { curvesTable } from "./curves-table.js";
import { estimatesTable } from "./estimates-table.js";
import { placedFigures } from "./placed-figures.js";
import { populationTable } from "./population-table.js";
import type { ReportTable } from "./report-table.js";
import { withheldTable } from "./withheld-table.js";

/**
 * A report as tidy tables, which are the same whatever its questions are: `about`, `population`, `counts`, `estimates`,
 * `curves` and `withheld`, and `comparison` before the last where two periods are compared. Their numbers are exactly those of `renderJson`, and in its order; a table can be without a row.
 * Texts and numbers are in `language`.
 *
 * Throws a TypeError where the content did not pass the airlock.
 */
export function reportTables(
  report: Released<ReportContent>,
  { language = english }: RenderOptions = {},
): readonly ReportTable[] {
  assertReleased(report);
  const content = asWritten(report);
  const figures = placedFigures(language, content);
  return [
    aboutTable(language, content),
    populationTable(language, content),
    countsTable(language, content, figures),
    estimatesTable(language, figures),
    curvesTable(language, figures),
    ...(content.comparison ? [comparisonTable(language, content.comparison)] : []),
    withheldTable(language, content, figures),
  ];
}
