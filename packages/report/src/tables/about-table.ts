import type { ReportContent } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { recipientInWords } from "../prose/recipients.js";
import { previewWords } from "../html/preview-styles.js";
import { version } from "../version.js";
import { madeRows, methodRows, qualityRows } from "./method-rows.js";
import type { AboutRow as Row } from "./method-rows.js";
import { tableOf } from "./report-table.js";
import type { ColumnOf, ReportTable } from "./report-table.js";

function columns({ say }: Language): readonly ColumnOf<Row>[] {
  return [
    {
      name: "item",
      title: say("column.itemCode"),
      type: "text",
      description: say("column.itemCodeSays"),
      of: ([code]) => code,
    },
    {
      name: "item_label",
      title: say("column.item"),
      type: "text",
      description: say("column.itemSays"),
      of: ([, label]) => label,
    },
    {
      name: "text",
      title: say("column.text"),
      type: "text",
      description: say("column.textSays"),
      of: ([, , value]) => (typeof value === "string" ? value : undefined),
    },
    {
      name: "number",
      title: say("column.number"),
      type: "number",
      description: say("column.numberSays"),
      of: ([, , value]) => (typeof value === "number" ? value : undefined),
    },
  ];
}

function policyRows(language: Language, { policy }: ReportContent): readonly Row[] {
  const { say } = language;
  const { recipient, method, k, base, fewestForDetail, fewestForPercent, fewestForStatistic } = policy;
  return [
    ["recipient", say("table.recipientClass"), recipient],
    ["for", say("table.for"), recipientInWords(language, policy)],
    ["method", say("table.protectionMethod"), method],
    ["k", say("table.threshold"), k],
    ["base", say("table.base"), base],
    ["fewestForDetail", say("table.fewestForDetail"), fewestForDetail],
    ["fewestForPercent", say("table.fewestForPercent"), fewestForPercent],
    ["fewestForStatistic", say("table.fewestForStatistic"), fewestForStatistic],
  ];
}

function protectionRows({ say }: Language, { protection }: ReportContent): readonly Row[] {
  const { noise } = protection;
  return [
    ["printedCounts", say("table.printedCounts"), protection.printedCounts],
    ["printedFigures", say("table.printedFigures"), protection.printedFigures],
    ["earlierReleases", say("table.earlierReleases"), protection.earlierReleases],
    ["mergedTables", say("table.mergedTables"), protection.mergedTables],
    ["withheldFigures", say("table.withheldFigures"), protection.withheldFigures],
    ["repeatedFigures", say("table.repeatedFigures"), protection.repeatedFigures],
    ["furthest", say("table.furthest"), protection.furthest],
    ["noise.epsilon", say("table.noiseEpsilon"), noise?.epsilon],
    ["noise.delta", say("table.noiseDelta"), noise?.delta],
    ["noise.within", say("table.noiseWithin"), noise?.within],
    ["noise.level", say("table.noiseLevel"), noise?.level],
  ];
}

function practicesChosen({ say }: Language, { practices }: ReportContent): string | undefined {
  return practices && say("table.practicesAre", { chosen: practices.chosen ? "yes" : "no" });
}

/** What the report is, for whom, and what was done to protect it: one item a row. */
export function aboutTable(language: Language, content: ReportContent): ReportTable {
  const { say } = language;
  const { practice, practices, asOf, opened, comparison, preview, totalsOnly } = content;
  const named = practices && practices.named.length > 0 ? practices.named.join("; ") : undefined;
  const rows: readonly Row[] = [
    ["practice", say("table.practice"), practice],
    ["asOf", say("table.asOf"), asOf],
    ["practices.number", say("table.practicesNumber"), practices?.number],
    ["practices.named", say("table.practicesNamed"), named],
    ["practices.chosen", say("table.practicesChosen"), practicesChosen(language, content)],
    ["practices.fewest", say("table.practicesFewest"), practices?.fewest],
    ["openedFrom", say("table.openedFrom"), opened?.from],
    ["openedTo", say("table.openedTo"), opened?.to],
    ["comparedFrom", say("comparison.tableFrom"), comparison?.opened.from],
    ["comparedTo", say("comparison.tableTo"), comparison?.opened.to],
    ["comparedAsOf", say("comparison.tableUntil"), comparison?.asOf],
    ["preview", say("table.mayBeGiven"), preview ? previewWords(language) : say("table.mayBeGivenTo")],
    ["totalsOnly", say("table.whatIsTold"), totalsOnly ? say("table.totalsAlone") : say("table.totalsAndDetails")],
    ...policyRows(language, content),
    ...protectionRows(language, content),
    ["madeBy", say("table.madeBy"), `Rapport ${version}`],
    ...methodRows(language, content),
    ...qualityRows(language, content),
    ...madeRows(language, content),
  ];
  return tableOf(
    { name: "about", title: say("table.about"), description: say("table.aboutSays") },
    columns(language),
    rows.filter(([, , value]) => value !== undefined),
  );
}
