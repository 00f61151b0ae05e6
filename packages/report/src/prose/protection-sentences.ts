import type { ReportContent } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { countsInWords } from "./method-words.js";
import { recipientInWords } from "./recipients.js";

type Protected = Pick<ReportContent, "policy" | "practices" | "protection" | "questions" | "preview" | "totalsOnly">;

/** How far a printed count can lie from the true one, with an example that rounding could have made, and what a 0 stands for. */
function distance(
  { say, count }: Language,
  { policy: { base, method }, protection: { furthest } }: Protected,
): readonly string[] {
  if (furthest === undefined) return [say("protection.noLimit")];
  if (furthest === 0) return [];
  const example = 4 * base;
  const within = say("protection.within", {
    furthest: count(furthest),
    example: count(example),
    from: count(example - furthest),
    to: count(example + furthest),
  });
  return method === "controlledRounding"
    ? [within, say("protection.zero", { furthest: count(furthest), bound: count(furthest + 1) })]
    : [within];
}

/** Whether counts of few practices of a network are held back, too. */
const ofPractices = ({ practices }: Protected) => (practices?.fewest === undefined ? "no" : "yes");

function merged({ say }: Language, content: Protected): string {
  const { mergedTables: tables } = content.protection;
  return tables === 0
    ? say("protection.notMerged")
    : say("protection.merged", { tables, practices: ofPractices(content) });
}

function withheld({ say, count }: Language, content: Protected): string {
  const { policy, protection } = content;
  const { withheldFigures: figures } = protection;
  return figures === 0
    ? say("protection.notWithheld")
    : say("protection.withheld", {
        figures,
        fewest: count(policy.fewestForStatistic),
        practices: ofPractices(content),
      });
}

function repeated({ say }: Language, { protection: { repeatedFigures: figures } }: Protected): readonly string[] {
  return figures === 0 ? [] : [say("protection.repeated", { figures })];
}

/** The largest bound of all stages' lines; `undefined` where a line has none. */
function boundOfLines({ questions }: Protected): number | undefined {
  const curves = questions.flatMap((result) =>
    result.question === "timeInStage" ? result.stages.flatMap(({ curve }) => (curve ? [curve] : [])) : [],
  );
  const bounds = curves.flatMap(({ furthest }) => (furthest === undefined ? [] : [furthest]));
  return bounds.length === 0 || bounds.length < curves.length ? undefined : Math.max(...bounds);
}

function lines({ say, count }: Language, content: Protected): string {
  const bound = boundOfLines(content);
  const { k, fewestForStatistic, fewestForPercent } = content.policy;
  const drawn = say("protection.lines", {
    fewest: count(fewestForStatistic),
    many: count(fewestForPercent),
    k: count(k),
    small: count(k - 1),
  });
  return bound === undefined || bound >= 1
    ? drawn
    : `${drawn} ${say("protection.linesMoved", { points: Math.round(100 * bound) })}`;
}

/** What was done to protect clients: what was rounded, merged, withheld and repeated, and how lines are drawn. */
export function protectionSentences(language: Language, content: Protected): readonly string[] {
  const { say, count } = language;
  const counts = [say("protection.unit"), countsInWords(language, content.policy), ...distance(language, content)];
  if (content.totalsOnly) return counts;
  return [
    ...counts,
    merged(language, content),
    withheld(language, content),
    ...repeated(language, content),
    say("protection.rounding", { fewest: count(content.policy.fewestForPercent) }),
    lines(language, content),
  ];
}

/** What a reader can deduce at most, and for whom that was tested. */
export function deductionSentences(language: Language, { policy, protection, preview }: Protected): readonly string[] {
  const { say, count } = language;
  const { printedCounts, earlierReleases: earlier } = protection;
  const recipient = recipientInWords(language, policy);
  return [
    say("protection.attack", { counts: count(printedCounts), earlier }),
    say("protection.nobody", { small: count(policy.k - 1), earlier }),
    preview ? say("protection.testing", { recipient }) : say("protection.tested", { recipient }),
  ];
}

/** What is not promised. */
export function notPromised(language: Language, { policy }: Protected): readonly string[] {
  const { say } = language;
  return [
    say("protection.notAgainstAll"),
    say("protection.notFromPractice"),
    say("protection.holdsFor", { recipient: recipientInWords(language, policy) }),
  ];
}
