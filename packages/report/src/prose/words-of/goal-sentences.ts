import { printedValue } from "@rapport/analysis";
import type { FigureGroup } from "@rapport/analysis";
import { percentInWords, weeksInWords } from "@rapport/charts";
import type { ReleasedMean } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { clockReading } from "../../clock-reading.js";
import { figureUnder } from "../../figures/shown-figures.js";
import { commonest, levelCounts } from "../../level-counts.js";
import { quoted } from "../author-text.js";
import { meanInWords } from "../figure-words.js";
import { aboutPrinted, printedInWords } from "../numbers.js";
import { restsOnFew } from "../things.js";
import { meanIn, sharesIn } from "./shares-in.js";

/** "rose by 2.1 points (1.4 to 2.8)", or that chance alone could have moved it so far. */
function moved(language: Language, mean: ReleasedMean, unit: string): string {
  const { estimate, lower, upper, step } = mean;
  if (lower === undefined || upper === undefined || lower * upper <= 0) {
    return `did not clearly move, by ${meanInWords(language, mean, "change")} ${unit}`;
  }
  const [low = 0, high = 0] = [Math.abs(lower), Math.abs(upper)].toSorted((a, b) => a - b);
  const nearest = step < 1 ? "" : `, to the nearest ${language.points(step)}`;
  const interval = `${language.points(low)} to ${language.points(high)}${nearest}`;
  const size = Math.abs(estimate);
  const of = size === 1 ? unit.replace("points", "point") : unit;
  return `${estimate < 0 ? "fell" : "rose"} by ${language.points(size)} ${of} (${interval})`;
}

const clients = (language: Language, { n }: ReleasedMean) => `about ${language.count(n)} clients`;
const few = (language: Language, { n }: ReleasedMean) => restsOnFew(language, { count: n, of: "clients" });

/** How ratings from 0 to 10 moved, and of how many goals that is not known; `undefined` where it is not shown. */
export function ratingSentence(language: Language, group: FigureGroup): string | undefined {
  const change = meanIn(group, "gboChange");
  if (!change) return undefined;
  const once = sharesIn(group, "gboRated")?.part("once");
  const missing = once && "count" in once ? `; about ${language.count(once.count)} goals had no second rating` : "";
  return `Goal ratings ${moved(language, change, "points of 10")} on average between the first and the last rating, among ${clients(language, change)}${missing}${few(language, change)}.`;
}

function attainment(language: Language, group: FigureGroup): string | undefined {
  const [score, change] = [meanIn(group, "gasScore"), meanIn(group, "gasChange")];
  const last =
    score &&
    `the mean T score at the last rating is ${meanInWords(language, score, "points")}, where 50 is as expected`;
  if (change) {
    const rest = last ? `; ${last}` : "";
    return `By goal attainment scaling, T scores ${moved(language, change, "points")} on average among ${clients(language, change)}${rest}${few(language, change)}.`;
  }
  return score && last
    ? `By goal attainment scaling, ${last}, among ${clients(language, score)}${few(language, score)}.`
    : undefined;
}

function firstMet(language: Language, group: FigureGroup): string | undefined {
  const clock = figureUnder(group, "firstMet")?.figure;
  const reading = clock?.kind === "clock" ? clockReading(clock) : undefined;
  if (!reading) return undefined;
  const { last, began } = reading;
  const ended = last.ended === undefined ? "" : `; ${percentInWords(language, last.ended)} end before`;
  const of = began === undefined ? "" : `, as far as about ${language.count(began)} episodes tell`;
  const rests = began === undefined ? "" : restsOnFew(language, { count: began, of: "episodes" });
  return `A first goal is achieved within ${weeksInWords(language, last.day)} of setting goals in ${percentInWords(language, last.reached)} of episodes${ended}${of}${rests}.`;
}

const numbers: Readonly<Record<string, string>> = {
  "0": "no goal",
  "1": "one",
  "2": "two",
  "3_or_more": "three or more",
};

function goalsMet(language: Language, group: FigureGroup): string | undefined {
  const episodes = sharesIn(group, "goalsMet");
  const parts = Object.entries(numbers).flatMap(([level, words]) => {
    const printed = episodes?.part(level);
    return printed ? [`${printedInWords(language, printed)} achieved ${words}`] : [];
  });
  if (!episodes || parts.length < Object.keys(numbers).length) return undefined;
  return `Of about ${language.count(episodes.total)} episodes with goals that have ended, ${language.list(parts)}.`;
}

function reviewed(language: Language, group: FigureGroup): string | undefined {
  const episodes = sharesIn(group, "reviewed");
  const kept = episodes?.part("kept");
  const long = ["kept", "not_kept", "never"].map((level) => {
    const printed = episodes?.part(level);
    return printed && printedValue(printed);
  });
  const all = long.reduce((sum, count) => (sum === undefined || count === undefined ? undefined : sum + count), 0);
  if (!kept || all === undefined || all === 0) return undefined;
  const keptIn =
    "count" in kept && kept.count === all ? "all or nearly all of about" : `${aboutPrinted(language, kept)} of`;
  return `Goals were looked at again at least every 13 weeks in ${keptIn} ${language.count(all)} episodes that had goals for as long${restsOnFew(language, { count: all, of: "episodes" })}.`;
}

/** The levels that most come to, of those that are recorded. */
function mostOften(language: Language, group: FigureGroup, code: string, of: string): string | undefined {
  const shares = sharesIn(group, code);
  const counts = shares && levelCounts(shares.figure);
  const recorded = counts?.levels.filter((_level, at) => shares?.figure.levels[at]?.code !== "none") ?? [];
  const total = recorded.reduce((sum, { count = 0 }) => sum + count, 0);
  const most = recorded.length > 1 ? commonest({ total, levels: recorded }) : undefined;
  if (!counts || !most) return undefined;
  const each = most.labels.length > 1 ? " each" : "";
  return `${language.list(most.labels.map((each) => quoted(language, each)))}, about ${language.count(most.count)}${each} of ${language.count(counts.total)} ${of}`;
}

function areas(language: Language, group: FigureGroup): string | undefined {
  const most = mostOften(language, group, "byArea", "goals");
  return most && `Goals are most often about ${most}.`;
}

function pathway(language: Language, group: FigureGroup): string | undefined {
  const most = mostOften(language, group, "pathway", "episodes with goals");
  const none = sharesIn(group, "pathway")?.part("none");
  const rest = none && "count" in none ? `; for ${language.count(none.count)} none is recorded` : "";
  return most && `The pathway chosen most often is ${most}${rest}.`;
}

/** What else is known of all goals, in the order of the report; what is not shown is left out. */
export function goalSentences(language: Language, group: FigureGroup): readonly string[] {
  return [ratingSentence, attainment, goalsMet, firstMet, reviewed, areas, pathway].flatMap(
    (said) => said(language, group) ?? [],
  );
}
