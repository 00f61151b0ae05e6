import type { ReportContent } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { recipientInWords } from "../prose/recipients.js";
import { previewWords } from "../html/preview-styles.js";
import { version } from "../version.js";
import { tableOf } from "./report-table.js";
import type { ColumnOf, ReportTable } from "./report-table.js";

type Row = readonly [code: string, label: string, value: string | number | undefined];

function columns(language: Language): readonly ColumnOf<Row>[] {
  return [
    { name: "item", title: "Item (code)", type: "text", description: "Code of what is said.", of: ([code]) => code },
    { name: "item_label", title: "Item", type: "text", description: "What is said.", of: ([, label]) => label },
    {
      name: "text",
      title: "Text",
      type: "text",
      description: "Its value where that is words or a day.",
      of: ([, , value]) => (typeof value === "string" ? value : undefined),
    },
    {
      name: "number",
      title: "Number",
      type: "number",
      description: "Its value where that is a number.",
      of: ([, , value]) => (typeof value === "number" ? value : undefined),
    },
  ];
}

function policyRows(language: Language, { policy }: ReportContent): readonly Row[] {
  const { recipient, method, k, base, fewestForDetail, fewestForPercent, fewestForStatistic } = policy;
  return [
    ["recipient", "Class of recipients that it was tested for", recipient],
    ["for", "For", recipientInWords(language, policy)],
    ["method", "Method of protection", method],
    ["k", "Fewer units than this are never told", k],
    ["base", "Counts are rounded to multiples of this", base],
    ["fewestForDetail", "Units from which details are told", fewestForDetail],
    ["fewestForPercent", "Denominator from which percentages are given", fewestForPercent],
    ["fewestForStatistic", "Units from which means and curves are given", fewestForStatistic],
  ];
}

function protectionRows(language: Language, { protection }: ReportContent): readonly Row[] {
  const { noise } = protection;
  return [
    ["printedCounts", "Counts that are printed, all of which were attacked", protection.printedCounts],
    ["printedFigures", "Figures that are printed", protection.printedFigures],
    ["earlierReleases", "Earlier reports that were held against this one", protection.earlierReleases],
    ["mergedTables", "Tables in which categories were merged", protection.mergedTables],
    ["withheldFigures", "Figures that are not shown", protection.withheldFigures],
    ["repeatedFigures", "Figures that were printed as the last time", protection.repeatedFigures],
    ["furthest", "How far a printed count can lie from the true one", protection.furthest],
    ["noise.epsilon", "Noise: what the report spends of every client\u2019s budget", noise?.epsilon],
    ["noise.delta", "Noise: the chance that it promises nothing", noise?.delta],
    ["noise.within", "Noise: how far a printed count that is no sum lies from the true one", noise?.within],
    ["noise.level", "Noise: with this probability", noise?.level],
  ];
}

/** What the report is, for whom, and what was done to protect it: one item a row. */
export function aboutTable(language: Language, content: ReportContent): ReportTable {
  const { practice, asOf, opened, preview, totalsOnly } = content;
  const rows: readonly Row[] = [
    ["practice", "Practice", practice],
    ["asOf", "As of", asOf],
    ["openedFrom", "Only episodes that were opened on this day or later", opened?.from],
    ["openedTo", "Only episodes that were opened on this day or earlier", opened?.to],
    [
      "preview",
      "Whether it may be given to others",
      preview ? previewWords(language) : "yes, to the recipients named here",
    ],
    [
      "totalsOnly",
      "What is told",
      totalsOnly ? "totals alone, since so few clients are in scope" : "totals and details",
    ],
    ...policyRows(language, content),
    ...protectionRows(language, content),
    ["madeBy", "Made by", `Rapport ${version}`],
  ];
  return tableOf(
    { name: "about", title: "About", description: "What the report is, for whom, and how it is protected." },
    columns(language),
    rows.filter(([, , value]) => value !== undefined),
  );
}
