import type { FigureGroup, FiguresResult } from "@rapport/analysis";
import type { ReleasedMean, ReleasedRate } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import type { GroupFinding, QuestionWords } from "../../figures/question-words.js";
import { meanUnder, rateUnder } from "../../figures/released-parts.js";
import { commitmentCharts } from "../../html/commitment-chart.js";
import { rateOf } from "../rate-sentence.js";
import { restsOnFew } from "../things.js";

interface GroupWords {
  /** Who is in the group. */
  readonly who: string;
  /** The same in the second half of a sentence. */
  readonly those: string;
  /** What is not shown to be the cause. */
  readonly cause: string;
}

const homework = "homework";
const attendance = "coming to sessions";
const motivation = "motivation";

const groupWords: Readonly<Record<string, GroupWords>> = {
  "homework-low": {
    who: "Clients who did less than half of their homework",
    those: "those who did less",
    cause: homework,
  },
  "homework-high": {
    who: "Clients who did half or more of their homework",
    those: "those who did half or more",
    cause: homework,
  },
  "attendance-low": {
    who: "Clients who came to less than 80% of their sessions",
    those: "those who came to fewer",
    cause: attendance,
  },
  "attendance-high": {
    who: "Clients who came to 80% or more of their sessions",
    those: "those who came to 80% or more",
    cause: attendance,
  },
  "motivation-low": {
    who: "Clients with a motivation below 7 of 10 at the start",
    those: "those with less",
    cause: motivation,
  },
  "motivation-high": {
    who: "Clients with a motivation of 7 of 10 or more at the start",
    those: "those with 7 or more",
    cause: motivation,
  },
};

const pairs = [
  ["homework-high", "homework-low"],
  ["attendance-high", "attendance-low"],
  ["motivation-high", "motivation-low"],
] as const;

function wordsFor(language: Language, { code, label }: FigureGroup): GroupWords {
  return groupWords[code] ?? { who: label, those: label, cause: label };
}

/** "0.4 standard deviations more", "0.1 standard deviations less". */
function beside(language: Language, value: number, unit = " standard deviations"): string {
  return `${language.points(Math.abs(value))}${unit} ${value < 0 ? "less" : "more"}`;
}

function interval(language: Language, { lower, upper }: ReleasedMean): string {
  if (lower === undefined || upper === undefined) return "no interval can be given";
  const [low, high] = [Math.abs(lower), Math.abs(upper)];
  if (lower * upper > 0) return `${language.points(Math.min(low, high))} to ${language.points(Math.max(low, high))}`;
  const end = (value: number) => (value === 0 ? "0" : beside(language, value, ""));
  return `from ${end(lower)} to ${end(upper)}`;
}

function improved(language: Language, mean: ReleasedMean): string {
  const expected = "expected from their first score";
  return mean.estimate === 0
    ? `improved about as much as ${expected} (${interval(language, mean)})`
    : `improved by ${beside(language, mean.estimate)} than ${expected} (${interval(language, mean)})`;
}

function behindMean(language: Language, { n }: ReleasedMean): string {
  return `; about ${language.count(n)} clients have both scores${restsOnFew(language, { count: n, of: "clients" })}`;
}

function completed(language: Language, rate: ReleasedRate): string {
  return `${rateOf(language, rate, "ended episodes")} were completed${restsOnFew(language, { count: rate.denominator, of: "episodes" })}`;
}

function completedSentences(language: Language, group: FigureGroup): readonly string[] {
  const rate = rateUnder(group, "completed");
  return rate && meanUnder(group, "adjustedChange") ? [`Of all in this group, ${completed(language, rate)}.`] : [];
}

function finding(language: Language, group: FigureGroup): string {
  const { who } = wordsFor(language, group);
  const mean = meanUnder(group, "adjustedChange");
  if (mean) return `${who} ${improved(language, mean)}${behindMean(language, mean)}.`;
  const rate = rateUnder(group, "completed");
  return rate ? `${who}: ${completed(language, rate)}.` : `${who}: there are too few to say how it went.`;
}

/** That one goes with the other is no cause. */
function noCause(language: Language, group: FigureGroup): string {
  return `This is an association: it does not show that ${wordsFor(language, group).cause} was the cause.`;
}

/** The change in both groups, or where it is not known of both, the completed episodes. */
function contrast(
  language: Language,
  { groups }: FiguresResult,
  codes: readonly [string, string],
): readonly GroupFinding[] {
  const [high, low] = codes.map((code) => groups.find((group) => group.code === code));
  if (!high || !low) return [];
  const [who, those] = [wordsFor(language, high).who, wordsFor(language, low).those];
  const [more, less] = [meanUnder(high, "adjustedChange"), meanUnder(low, "adjustedChange")];
  const groupAt = groups.indexOf(high);
  if (more && less) {
    const other = less.estimate === 0 ? "about as much as expected" : `by ${beside(language, less.estimate, "")}`;
    const few = restsOnFew(language, { count: Math.min(more.n, less.n), of: "clients" });
    const sentence = `${who} ${improved(language, more)}; ${those} ${other} (${interval(language, less)})${few}. ${noCause(language, high)}`;
    return [{ sentence, groupAt }];
  }
  const [ended, endedOther] = [rateUnder(high, "completed"), rateUnder(low, "completed")];
  // A share of few would say little of a difference.
  if (!ended?.percent || !endedOther?.percent) return [];
  return [
    {
      sentence: `${who}: ${completed(language, ended)}; of ${those}, ${completed(language, endedOther)}. ${noCause(language, high)}`,
      groupAt,
    },
  ];
}

/** P7.5 Whether commitment goes with success. */
export function commitmentWords(language: Language): QuestionWords {
  return {
    question: "commitment",
    title: "Does commitment go with progress?",
    measure:
      "Change in scores beside what the first score lets expect, and completed work, by homework done, by attendance and by motivation; of episodes that reached treatment and have ended.",
    reading:
      "a change is held against the change that everybody\u2019s scores on the same measure let expect of the same first score, in standard deviations of first scores; 0 is as expected, more is better. These are associations, adjusted for the first score and for nothing else: those who get better may do more for that reason, and who leaves early misses sessions first.",
    figures: {
      adjustedChange: {
        name: "Improvement beside what the first score lets expect (standard deviations)",
        counts: "completed episodes with a score before treatment and one at the end; clients count once",
        isChange: true,
      },
      completed: { name: "Episodes that were completed", counts: "of ended episodes that reached treatment" },
    },
    drawn: [],
    finding: (group) => finding(language, group),
    sentences: (group) => [...completedSentences(language, group), noCause(language, group)],
    findings: (result) => pairs.flatMap((pair) => contrast(language, result, pair)),
    definitions: [
      [
        "Improvement beside what the first score lets expect",
        "The change less the one that is expected from the first score by least squares over everybody with two scores on the measure (Vickers & Altman 2001), turned so that more is better, and divided by the standard deviation of those first scores, so that measures can be put together. Values beyond 3 count as 3. Where a group and its first scores go together, the difference between groups is told too small rather than too large.",
      ],
      [
        "Homework done",
        "Of the home assignments of an episode that were reported on, what was done; what was done in part counts half. Episodes without a report are in neither group.",
      ],
      [
        "Attendance",
        "Sessions attended, of those that were scheduled by the as-of day; sessions that the practice cancelled and booster sessions are left out.",
      ],
      [
        "Motivation",
        "The practitioner\u2019s rating at the start, 0 to 10; of people in one client, the mean. The lines between the groups were drawn before any numbers were seen.",
      ],
    ],
    charts: (report, place) => commitmentCharts(language, report, place),
  };
}
