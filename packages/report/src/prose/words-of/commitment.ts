import type { FigureGroup, FiguresResult } from "@rapport/analysis";
import type { ReleasedMean } from "@rapport/disclosure";
import type { Language, TextKey } from "@rapport/language";
import type { GroupFinding, OptionalPart, QuestionWords } from "../../figures/question-words.js";
import { meanUnder, rateUnder } from "../../figures/released-parts.js";
import { commitmentCharts } from "../../html/commitment-chart.js";
import type { RateWithInterval } from "../percent.js";
import { rateOf } from "../rate-sentence.js";
import { behindInWords, restsOnFew } from "../things.js";

type Commitment = "homework" | "attendance" | "motivation";

/** Who is in each group, and by what the groups were made. */
const groupTexts: Readonly<Record<string, { readonly who: TextKey; readonly by: Commitment }>> = {
  "homework-low": { who: "commitment.who.homeworkLow", by: "homework" },
  "homework-high": { who: "commitment.who.homeworkHigh", by: "homework" },
  "attendance-low": { who: "commitment.who.attendanceLow", by: "attendance" },
  "attendance-high": { who: "commitment.who.attendanceHigh", by: "attendance" },
  "motivation-low": { who: "commitment.who.motivationLow", by: "motivation" },
  "motivation-high": { who: "commitment.who.motivationHigh", by: "motivation" },
};

const pairs = [
  ["homework-high", "homework-low"],
  ["attendance-high", "attendance-low"],
  ["motivation-high", "motivation-low"],
] as const;

function whoIn({ say, label }: Language, group: FigureGroup): string {
  const texts = groupTexts[group.code];
  return texts ? say(texts.who) : label(group.label);
}

function madeBy({ code }: FigureGroup): Commitment | "unknown" {
  return groupTexts[code]?.by ?? "unknown";
}

function wayOf(value: number): "more" | "less" | "same" {
  if (value === 0) return "same";
  return value > 0 ? "more" : "less";
}

/** "0.1 to 0.7", or where 0 lies within it or at its end, "from 0.5 less to 0.3 more". */
function interval({ say, points }: Language, { lower, upper }: ReleasedMean): string {
  if (lower === undefined || upper === undefined) return say("commitment.noInterval");
  const [low, high] = [Math.abs(lower), Math.abs(upper)];
  if (lower * upper > 0) return say("range", { from: points(Math.min(low, high)), to: points(Math.max(low, high)) });
  const end = (value: number) => say("commitment.end", { way: wayOf(value), points: points(Math.abs(value)) });
  return say("commitment.acrossZero", { from: end(lower), to: end(upper) });
}

function improved(language: Language, group: FigureGroup, mean: ReleasedMean): string {
  const { say, points } = language;
  const size = Math.abs(mean.estimate);
  return say("commitment.improved", {
    who: whoIn(language, group),
    way: wayOf(mean.estimate),
    size: say("commitment.deviations", { size, points: points(size) }),
    interval: interval(language, mean),
  });
}

/** Those of the other level, behind what is said of the first. */
function beside(language: Language, group: FigureGroup, mean: ReleasedMean): string {
  const { say, points } = language;
  return say("commitment.beside", {
    those: say("commitment.those", { by: madeBy(group) }),
    way: wayOf(mean.estimate),
    points: points(Math.abs(mean.estimate)),
    interval: interval(language, mean),
  });
}

function endedOf(language: Language, rate: RateWithInterval): string {
  return rateOf(language, rate, language.say("commitment.ended"));
}

function fewEnded(language: Language, { denominator }: RateWithInterval): string {
  return restsOnFew(language, { count: denominator, of: "episodes" });
}

function completedSentences(language: Language, group: FigureGroup): readonly string[] {
  const rate = rateUnder(group, "completed");
  if (!rate || !meanUnder(group, "adjustedChange")) return [];
  const few = fewEnded(language, rate);
  return [language.say("commitment.completedOfAll", { rate: endedOf(language, rate), few })];
}

function finding(language: Language, group: FigureGroup): string {
  const { say } = language;
  const mean = meanUnder(group, "adjustedChange");
  if (mean) {
    const clients = { count: mean.n, of: "clients" } as const;
    return say("commitment.change", {
      improved: improved(language, group, mean),
      clients: behindInWords(language, clients),
      few: restsOnFew(language, clients),
    });
  }
  const who = whoIn(language, group);
  const rate = rateUnder(group, "completed");
  return rate
    ? say("commitment.completedBy", { who, rate: endedOf(language, rate), few: fewEnded(language, rate) })
    : say("commitment.tooFew", { who });
}

/** That one goes with the other is no cause. */
function noCause({ say }: Language, group: FigureGroup): string {
  return say("commitment.noCause", { by: madeBy(group) });
}

/** The change in both groups, or where it is not known of both, the completed episodes. */
function contrastSentence(language: Language, high: FigureGroup, low: FigureGroup): string | undefined {
  const { say } = language;
  const caution = noCause(language, high);
  const [more, less] = [meanUnder(high, "adjustedChange"), meanUnder(low, "adjustedChange")];
  if (more && less) {
    return say("commitment.changes", {
      improved: improved(language, high, more),
      beside: beside(language, low, less),
      few: restsOnFew(language, { count: Math.min(more.n, less.n), of: "clients" }),
      caution,
    });
  }
  const [ended, endedOther] = [rateUnder(high, "completed"), rateUnder(low, "completed")];
  // A share of few would say little of a difference.
  if (!ended?.percent || !endedOther?.percent) return undefined;
  return say("commitment.completions", {
    who: whoIn(language, high),
    rate: endedOf(language, ended),
    few: fewEnded(language, ended),
    those: say("commitment.those", { by: madeBy(low) }),
    otherRate: endedOf(language, endedOther),
    otherFew: fewEnded(language, endedOther),
    caution,
  });
}

function contrast(
  language: Language,
  { groups }: FiguresResult,
  codes: readonly [string, string],
): readonly GroupFinding[] {
  const [high, low] = codes.map((code) => groups.find((group) => group.code === code));
  if (!high || !low) return [];
  const sentence = contrastSentence(language, high, low);
  return sentence === undefined ? [] : [{ sentence, groupAt: groups.indexOf(high) }];
}

function isGroupIn({ groups, withheld }: FiguresResult, codes: readonly string[]): boolean {
  return [...groups, ...withheld].some(({ code }) => codes.includes(code));
}

/** P7.5 Whether commitment goes with success. */
export function commitmentWords(language: Language): QuestionWords {
  const { say } = language;
  const kept = {
    homework: { what: say("commitment.homework.term"), table: "assignments" },
    attendance: { what: say("commitment.attendance.term"), table: "sessions" },
    motivation: { what: say("commitment.motivation.term"), table: "history" },
  } as const satisfies Readonly<Record<Commitment, Pick<OptionalPart, "what" | "table">>>;
  return {
    question: "commitment",
    title: say("commitment.title"),
    measure: say("commitment.measure"),
    reading: say("commitment.reading"),
    figures: {
      adjustedChange: {
        name: say("commitment.adjustedChange.name"),
        counts: say("commitment.adjustedChange.counts"),
        isChange: true,
      },
      completed: { name: say("commitment.completed.name"), counts: say("commitment.completed.counts") },
    },
    drawn: [],
    finding: (group) => finding(language, group),
    sentences: (group) => [...completedSentences(language, group), noCause(language, group)],
    findings: (result) => pairs.flatMap((pair) => contrast(language, result, pair)),
    definitions: [
      [say("commitment.adjusted.term"), say("commitment.adjusted.meaning")],
      [say("commitment.completed.term"), say("commitment.completed.meaning")],
      [say("commitment.homework.term"), say("commitment.homework.meaning")],
      [say("commitment.attendance.term"), say("commitment.attendance.meaning")],
      [say("commitment.motivation.term"), say("commitment.motivation.meaning")],
    ],
    optional: pairs.flatMap(([high, low]): readonly OptionalPart[] => {
      const by = groupTexts[high]?.by;
      return by === undefined ? [] : [{ ...kept[by], isThere: (result) => isGroupIn(result, [high, low]) }];
    }),
    charts: (report, place) => commitmentCharts(language, report, place),
  };
}
