import { categoryLabel } from "@rapport/analysis";
import type { InstrumentResult, Proportion } from "@rapport/analysis";
import type { ReleasedBreakdown, Withheld } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { heldBack, heldBackNote, printedCount } from "../prose/numbers.js";
import { isAtEnd, percentRange, shareInWords } from "../prose/percent.js";
import { scorePartLabel } from "../prose/score-parts.js";
import { dataTable } from "./data-table.js";

function countRows(
  language: Language,
  figure: ReleasedBreakdown | Withheld | undefined,
  total: string,
): readonly (readonly string[])[] {
  if (figure === undefined) return [];
  if (figure.kind === "withheld") return [[total, "not shown"]];
  return [
    ...figure.parts.map((part) => [
      categoryLabel(part, (part) => scorePartLabel(language, part)),
      printedCount(language, part),
    ]),
    [total, language.count(figure.total)],
  ];
}

/** Who has which scores, and how many changed reliably. */
export function instrumentCounts(
  language: Language,
  { label, started, reliable, recovery }: InstrumentResult,
  id: string,
): Element {
  const rows = [
    ...countRows(language, started, "All with a score before treatment"),
    ...countRows(language, reliable, "All with two scores"),
    ...countRows(language, recovery, "All with two scores, by where they began"),
  ];
  const note = rows.some(([, count]) => count === heldBack) ? `. ${heldBackNote(language)}` : "";
  return dataTable({ id, caption: `${label}: how many people${note}`, columns: ["Group", "People"], rows });
}

function shareRow(language: Language, name: string, share: Proportion | undefined): readonly (readonly string[])[] {
  if (!share) return [];
  const { numerator, denominator, lower, upper } = share;
  const whole = language.count(denominator);
  if (isAtEnd(share)) {
    const part = numerator === 0 ? "few or none" : "all or nearly all";
    return [[name, shareInWords(language, share), "not given", `${part} of ${whole}`]];
  }
  return [
    [
      name,
      shareInWords(language, share),
      percentRange(language, lower, upper),
      `${language.count(numerator)} of ${whole}`,
    ],
  ];
}

/** Shares and the mean change with their intervals; `undefined` where none is shown. */
export function instrumentEstimates(
  language: Language,
  instrument: InstrumentResult,
  level: number,
  id: string,
): Element | undefined {
  const { label, change, improvedOfScored, improvedOfEnded, deterioratedOfScored, recoveredOfClinical } = instrument;
  const mean =
    change.kind === "withheld"
      ? []
      : [
          [
            "Mean change, points",
            `${language.points(change.estimate)}${change.step < 1 ? "" : `, to the nearest ${language.points(change.step)}`}`,
            change.lower === undefined || change.upper === undefined
              ? "not known"
              : `${language.points(change.lower)} to ${language.points(change.upper)}`,
            language.count(change.n),
          ],
        ];
  const rows = [
    ...shareRow(language, "Improved, of those with two scores", improvedOfScored),
    ...shareRow(language, "Improved, of all whose episode ended", improvedOfEnded),
    ...shareRow(language, "Deteriorated, of those with two scores", deterioratedOfScored),
    ...shareRow(language, "Recovered, of those who began in the clinical range", recoveredOfClinical),
    ...mean,
  ];
  if (rows.length === 0) return undefined;
  return dataTable({
    id,
    caption: `${label}: shares and mean change`,
    columns: ["Measure", "Estimate", `${language.percent(level)} interval`, "People"],
    rows,
  });
}
