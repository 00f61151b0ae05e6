import type { InstrumentResult, Proportion } from "@rapport/analysis";
import type { ReleasedBreakdown, Withheld } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { Element } from "hast";
import { categoryWords } from "../prose/category-words.js";
import { printedCount } from "../prose/numbers.js";
import { isAtEnd, percentRange, shareInWords } from "../prose/percent.js";
import { scorePartLabel } from "../prose/score-parts.js";
import { dataTable } from "./data-table.js";
import { meanCells } from "./mean-cells.js";
import { withHeldBack } from "./with-held-back.js";

function countRows(
  language: Language,
  figure: ReleasedBreakdown | Withheld | undefined,
  total: string,
): readonly (readonly string[])[] {
  if (figure === undefined) return [];
  if (figure.kind === "withheld") return [[total, language.say("table.notShown")]];
  return [
    ...figure.parts.map((part) => [
      categoryWords(language, part, (code) => scorePartLabel(language, code)),
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
  const { say } = language;
  const rows = [
    ...countRows(language, started, say("scores.allStarted")),
    ...countRows(language, reliable, say("scores.allScored")),
    ...countRows(language, recovery, say("scores.allScoredByBeginning")),
  ];
  const caption = withHeldBack(language, say("scores.countsCaption", { instrument: language.label(label) }), rows);
  return dataTable({ id, caption, columns: [say("table.group"), say("scores.people")], rows });
}

function shareRow(language: Language, name: string, share: Proportion | undefined): readonly (readonly string[])[] {
  if (!share) return [];
  const { say } = language;
  const { numerator, denominator, lower, upper } = share;
  const whole = language.count(denominator);
  if (isAtEnd(share)) {
    const part = numerator === 0 ? say("scores.fewOrNoneOf", { whole }) : say("scores.allOrNearlyAllOf", { whole });
    return [[name, shareInWords(language, share), say("table.notGiven"), part]];
  }
  return [
    [
      name,
      shareInWords(language, share),
      percentRange(language, lower, upper),
      say("scores.partOf", { part: language.count(numerator), whole }),
    ],
  ];
}

function changeRow(language: Language, { change }: InstrumentResult): readonly (readonly string[])[] {
  if (change.kind === "withheld") return [];
  return [[language.say("scores.meanChangeInPoints"), ...meanCells(language, change)]];
}

/** Shares and the mean change with their intervals; `undefined` where none is shown. */
export function instrumentEstimates(
  language: Language,
  instrument: InstrumentResult,
  level: number,
  id: string,
): Element | undefined {
  const { say } = language;
  const { label, improvedOfScored, improvedOfEnded, deterioratedOfScored, recoveredOfClinical } = instrument;
  const rows = [
    ...shareRow(language, say("scores.improvedOfScored"), improvedOfScored),
    ...shareRow(language, say("scores.improvedOfEnded"), improvedOfEnded),
    ...shareRow(language, say("scores.deterioratedOfScored"), deterioratedOfScored),
    ...shareRow(language, say("scores.recoveredOfClinical"), recoveredOfClinical),
    ...changeRow(language, instrument),
  ];
  if (rows.length === 0) return undefined;
  return dataTable({
    id,
    caption: say("scores.estimatesCaption", { instrument: language.label(label) }),
    columns: [
      say("scores.what"),
      say("scores.estimate"),
      say("table.interval", { level: language.percent(level) }),
      say("scores.people"),
    ],
    rows,
  });
}
