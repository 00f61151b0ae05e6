import { openDataset } from "@rapport/dataset";
import { derive, emptyLedger, secretFrom } from "@rapport/disclosure";
import { builtInInterventions } from "@rapport/interventions";
import { asWritten, buildReport } from "@rapport/report";
import type { BuiltReport } from "@rapport/report";

/** The content of a report that may be given away. */
type Report = NonNullable<BuiltReport["report"]>;

/** The report of a folder of records, as `renderJson` would write its numbers. */
export async function reportOfFolder(practice: string): Promise<Report> {
  const { dataset } = await openDataset(practice, { plugins: builtInInterventions });
  if (!dataset) throw new Error("The practice cannot be read.");
  const built = await buildReport(dataset, {
    practice: "Practice",
    ledger: emptyLedger,
    secret: secretFrom(new Uint8Array(32).fill(7)),
    madeOn: "2026-07-01",
    plugins: builtInInterventions,
  });
  dataset.close();
  if (built.refusals) throw new Error("The report was refused.");
  return asWritten(built.report);
}

/** Where a report holds words that come from a practice, a plug-in or an instrument. */
const names = new Set([
  "practice",
  "label",
  "display",
  "description",
  "unit",
  "meaning",
  "source",
  "reliabilitySource",
]);

/**
 * The same report with another text for each of its names; the same name gets the same text everywhere. With `only`, the name
 * of the practice and those within the answer to that question alone.
 */
export function relabelled(report: Report, textAt: (at: number) => string, only?: string): Report {
  const texts = new Map<string, string>();
  const textOf = (name: string) => {
    const text = texts.get(name) ?? textAt(texts.size);
    texts.set(name, text);
    return text;
  };
  const changed = (value: unknown, key = ""): unknown => {
    if (Array.isArray(value)) return value.map((each) => changed(each));
    if (typeof value === "string") return names.has(key) ? textOf(value) : value;
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, changed(inner, name)]));
  };
  // Only texts differ, so it is of the same type.
  return derive(report, (content) => {
    if (only === undefined) return changed(content) as typeof content;
    const questions = content.questions.map((each) => (each.question === only ? (changed(each) as typeof each) : each));
    return { ...content, practice: textOf(content.practice ?? ""), questions };
  });
}
