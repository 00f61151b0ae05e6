import type { ReportContent } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { countsInWords } from "./method-words.js";
import { recipientInWords } from "./recipients.js";

type Protected = Pick<ReportContent, "policy" | "protection" | "questions" | "preview" | "totalsOnly">;

const counted = (language: Language, count: number, one: string, many: string): string =>
  `${language.count(count)} ${count === 1 ? one : many}`;

/** How far a printed count can lie from the true one, with an example that rounding could have made, and what a 0 stands for. */
function distance(
  language: Language,
  { policy: { base, method }, protection: { furthest } }: Protected,
): readonly string[] {
  if (furthest === undefined) return ["Nothing limits how far a printed count can lie from the true one."];
  if (furthest === 0) return [];
  const example = 4 * base;
  const zero = `A printed 0 stands for any number from 0 to ${furthest} and is written as that, or as \u201cfewer than ${furthest + 1}\u201d, so that not even a zero gives something away. Sums take it for 0.`;
  return [
    `Every printed count lies within ${furthest} of the true one: taken alone, ${example} stands for any number from ${example - furthest} to ${example + furthest}. Small differences and zeros are not informative.`,
    ...(method === "controlledRounding" ? [zero] : []),
  ];
}

function merged(language: Language, { protection: { mergedTables } }: Protected): string {
  if (mergedTables === 0) return "No categories were merged.";
  return `In ${counted(language, mergedTables, "table", "tables")}, categories with few in them, or with one practitioner\u2019s clients alone, were merged. The names of the merged classes stand in the tables.`;
}

function withheld(
  language: Language,
  { policy: { fewestForStatistic }, protection: { withheldFigures } }: Protected,
): string {
  if (withheldFigures === 0) return "No figure is withheld.";
  const figures = withheldFigures === 1 ? "1 figure is" : `${language.count(withheldFigures)} figures are`;
  return `${figures} not shown: each rests on fewer than ${fewestForStatistic} clients, or on one practitioner\u2019s clients alone, or would give something away together with other numbers. Where the text says \u201ctoo few\u201d it means any of these: which one applies is not said, since that could give something away itself.`;
}

function repeated(language: Language, { protection: { repeatedFigures } }: Protected): readonly string[] {
  if (repeatedFigures === 0) return [];
  const figures = repeatedFigures === 1 ? "1 figure is" : `${language.count(repeatedFigures)} figures are`;
  return [`${figures} printed as in the last report, since too few clients have come or gone since then.`];
}

/** The largest bound of all stages' lines; `undefined` where a line has none. */
function boundOfLines({ questions }: Protected): number | undefined {
  const curves = questions.flatMap((result) =>
    result.question === "timeInStage" ? result.stages.flatMap(({ curve }) => (curve ? [curve] : [])) : [],
  );
  const bounds = curves.flatMap(({ furthest }) => (furthest === undefined ? [] : [furthest]));
  return bounds.length === 0 || bounds.length < curves.length ? undefined : Math.max(...bounds);
}

function lines(language: Language, content: Protected): string {
  const bound = boundOfLines(content);
  const points = bound === undefined || bound >= 1 ? undefined : Math.round(100 * bound);
  const moved =
    points === undefined
      ? ""
      : ` Rounding can have moved no point of a stage\u2019s line by more than ${counted(language, points, "percentage point", "percentage points")}, and by that only if all counts were off in the worst way at once; the table of each line says how far.`;
  return `Lines over time are drawn from the printed counts, on days that were fixed without looking at the records, and end where fewer than ${content.policy.fewestForStatistic} are left. Between two points a line is straight although clients may have left at any time in between, so it can be off by up to one interval.${moved}`;
}

/** What was done to protect clients: what was rounded, merged, withheld and repeated, and how lines are drawn. */
export function protectionSentences(language: Language, content: Protected): readonly string[] {
  const { fewestForPercent } = content.policy;
  const counts = [
    "Clients who share a person, such as somebody seen alone and as half of a couple, count as one here.",
    countsInWords(language, content.policy),
    ...distance(language, content),
  ];
  if (content.totalsOnly) return counts;
  return [
    ...counts,
    merged(language, content),
    withheld(language, content),
    ...repeated(language, content),
    `Medians are given in whole weeks, or more coarsely where a single client could move them, with their ranges rounded outwards; means to a step that no single client can move them by more than. Shares are given in whole percent of printed counts, and need a whole of at least ${fewestForPercent}.`,
    lines(language, content),
  ];
}

/** What a reader can deduce at most, and for whom that was tested. */
export function deductionSentences(language: Language, { policy, protection, preview }: Protected): readonly string[] {
  const { printedCounts, earlierReleases } = protection;
  const small = policy.k - 1;
  const earlier = earlierReleases === 0 ? "" : `, with all ${language.count(earlierReleases)} earlier ones,`;
  const others =
    earlierReleases === 0
      ? "there is no earlier report"
      : `together with ${counted(language, earlierReleases, "earlier report", "earlier reports")}`;
  return [
    `Before it was made, a program attacked the report as a reader would who knows this program and all of its rules: it combined all ${language.count(printedCounts)} counts (${others}).`,
    `Nobody can tell from this report${earlier} that a count is one of 1 to ${small}: numbers that agree with everything printed always include one outside of these as well. The same holds of every sum and difference that would show so small a group.`,
    preview
      ? `It is being tested for ${recipientInWords(language, policy)}.`
      : `That was tested for ${recipientInWords(language, policy)}, and the report is anonymised for them alone.`,
  ];
}

/** What is not promised. */
export function notPromised(language: Language, { policy }: Protected): readonly string[] {
  return [
    "This is not anonymity against somebody who knows all the other clients: they can subtract whom they know.",
    "It hides nothing from the practice itself, which holds the records and the secret that decides how numbers are printed.",
    `It holds for ${recipientInWords(language, policy)}. For anybody else a report of its own has to be made.`,
  ];
}
