import type { ReportContent } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { recipientInWords } from "../prose/recipients.js";
import { previewWords } from "../html/preview-styles.js";
import type { ReportPart } from "../report-format.js";
import type { ReportChart } from "./report-charts.js";

/** Their fields in one order, whatever it was in what they were read from. */
const inOrder = ({ number, named, chosen }: NonNullable<ReportContent["practices"]>) => ({ number, named, chosen });

/** The list of the charts in a folder, each with its title and what it shows, for texts that stand in for pictures. */
export function chartsList(
  language: Language,
  { asOf, opened, practice, practices, preview, policy }: ReportContent,
  charts: readonly ReportChart[],
  ending: "svg" | "png",
): ReportPart {
  const list = {
    format: "rapport-charts",
    version: 1,
    ...(practice === undefined ? {} : { practice }),
    ...(practices === undefined ? {} : { practices: inOrder(practices) }),
    ...(opened === undefined ? {} : { opened }),
    asOf,
    use: preview
      ? previewWords(language)
      : language.say("chart.anonymisedFor", { recipient: recipientInWords(language, policy) }),
    charts: charts.map(({ name, title, description }) => ({ path: `${name}.${ending}`, title, description })),
  };
  return { name: "charts.json", content: `${JSON.stringify(list, null, 2)}\n` };
}
