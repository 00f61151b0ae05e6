import type { FigureGroup } from "@rapport/analysis";
import { printedValue } from "@rapport/analysis";
import type { PrintedCount, ReleasedBreakdown } from "@rapport/disclosure";
import type { QuestionWords } from "../../figures/question-words.js";
import { breakdownUnder, meanUnder, partUnder } from "../../figures/released-parts.js";
import { figureUnder } from "../../figures/shown-figures.js";
import { quoted } from "../author-text.js";
import { meanInWords } from "../figure-words.js";
import { aboutPrinted, countInWords, listInWords, printedInWords } from "../numbers.js";
import { restsOnFew } from "../things.js";

const none: PrintedCount = { hidden: true };

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function finding(group: FigureGroup): string {
  const completion = breakdownUnder(group, "completion");
  if (!completion) return "Too few clients stand behind it to say how much homework was done.";
  const part = (code: string) => partUnder(completion, code) ?? none;
  const few = restsOnFew({ count: completion.total, of: "assignments" });
  const done = `${upperFirst(aboutPrinted(part("done")))} of ${countInWords(completion.total)} home assignments were done`;
  const others = `${printedInWords(part("partly"))} in part and ${printedInWords(part("not_done"))} not at all`;
  return `${done}, ${others}; for ${aboutPrinted(part("unreported"))} no report came${few}.`;
}

function doneSentences(group: FigureGroup): readonly string[] {
  const mean = meanUnder(group, "shareDone");
  if (!mean) return [];
  return [
    `On average, clients did ${meanInWords(mean, "percent")} of the homework that they reported on, with what was done in part as half.`,
  ];
}

function ratedSentences(group: FigureGroup): readonly string[] {
  const [helpful, distressing] = [meanUnder(group, "helpfulness"), meanUnder(group, "distress")];
  const words = [
    ...(helpful ? [`${meanInWords(helpful, "points")} of 10 for how helpful it was`] : []),
    ...(distressing ? [`${meanInWords(distressing, "points")} of 10 for how distressing`] : []),
  ];
  return words.length === 0 ? [] : [`They rated it ${listInWords(words)}.`];
}

function labelOf(group: FigureGroup, figure: string, code: string): string {
  const found = figureUnder(group, figure)?.figure;
  return (found?.kind === "shares" ? found.levels.find((each) => each.code === code)?.label : undefined) ?? code;
}

/** What most often stood in the way, where one is ahead of the others. */
function mostOften({ parts }: ReleasedBreakdown): { readonly code: string; readonly count: number } | undefined {
  const known = parts.flatMap((part) => {
    const count = printedValue(part);
    return count === undefined || part.code === "none" ? [] : [{ code: part.code, count }];
  });
  const [most, next] = known.toSorted((a, b) => b.count - a.count);
  const isHeld = parts.some((part) => printedValue(part) === undefined);
  return most && most.count > 0 && most.count !== next?.count && !isHeld ? most : undefined;
}

function roadblockSentences(group: FigureGroup): readonly string[] {
  const roadblocks = breakdownUnder(group, "roadblocks");
  const most = roadblocks && mostOften(roadblocks);
  if (!roadblocks || !most) return [];
  const unknown = partUnder(roadblocks, "none") ?? none;
  return [
    `What most often stood in the way was ${quoted(labelOf(group, "roadblocks", most.code))}: of about ${countInWords(roadblocks.total)} assignments that were not done, or only in part, it is on record for about ${countInWords(most.count)}, and no roadblock for ${printedInWords(unknown)}.`,
  ];
}

const followed: Readonly<Record<string, string>> = {
  changed: "an intervention of a new type after",
  revised: "a revised plan after",
  done_next: "later homework that was done after",
  ended: "the end of the episode after",
  nothing: "nothing on record after",
};

function afterSentences(group: FigureGroup): readonly string[] {
  const after = breakdownUnder(group, "afterRoadblock");
  if (!after) return [];
  const words = Object.entries(followed).flatMap(([code, phrase]) => {
    const part = partUnder(after, code);
    return part ? [`${phrase} ${printedInWords(part)}`] : [];
  });
  const recent = partUnder(after, "recent");
  const early = recent ? `; for ${aboutPrinted(recent)} it is too early to say` : "";
  return [
    `About ${countInWords(after.total)} roadblocks were met. What followed within eight weeks, the first of these that is on record: ${listInWords(words)}${early}.`,
  ];
}

const unfinished = "home assignments that were not done, or only in part";

/** P6.1, P6.2, P7.4 How much homework is done, and what follows a roadblock. */
export const homeworkWords: QuestionWords = {
  question: "homework",
  title: "How much homework is done, and what stands in the way?",
  measure: "Assignments to be done at home, as far as they were given and reported by the as-of day.",
  reading: "",
  figures: {
    completion: { name: "What became of it", counts: "home assignments, those without a report among them" },
    perEpisode: {
      name: "Home assignments in an episode",
      counts: "episodes that reached treatment, those without any among them",
      reading: "middle",
    },
    shareDone: {
      name: "Share done of what was reported on",
      counts: "what was done in part counts half; assignments without a report are left out; clients count once",
    },
    helpfulness: { name: "Helpfulness (0 to 10)", counts: "home assignments that were rated; clients count once" },
    distress: { name: "Distress (0 to 10)", counts: "home assignments that were rated; clients count once" },
    roadblocks: { name: "What stood in the way", counts: unfinished },
    afterRoadblock: {
      name: "What followed a roadblock within eight weeks",
      counts: `${unfinished}, with a roadblock on record; each counts once, for the first of these that holds`,
    },
    setting: { name: "Where it was to take place", counts: "all assignments, at home and in the room" },
  },
  drawn: ["completion", "perEpisode", "afterRoadblock"],
  finding,
  sentences: (group) => [
    ...doneSentences(group),
    ...ratedSentences(group),
    ...roadblockSentences(group),
    ...afterSentences(group),
  ],
  findings: ({ groups: [group] }) =>
    group && breakdownUnder(group, "completion") ? [{ sentence: finding(group), groupAt: 0 }] : [],
  definitions: [
    [
      "Home assignment",
      "One thing that was agreed to be done at home, in a course that was delivered. Exercises in the room are counted apart.",
    ],
    [
      "What followed a roadblock",
      "Looked for in the same episode from the day of the report, for eight weeks: a type of intervention that the episode did not have; where plan revisions are kept, a revised plan; another home assignment that was done; the end of the episode. That one followed the other does not show that it was its answer.",
    ],
  ],
};
