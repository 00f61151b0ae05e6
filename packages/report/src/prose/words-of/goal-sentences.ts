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
import { behindInWords, restsOnFew } from "../things.js";
import { movedBy } from "./goal-moves.js";
import { meanIn, sharesIn } from "./shares-in.js";

const clients = (language: Language, { n }: ReleasedMean) => behindInWords(language, { count: n, of: "clients" });
const few = (language: Language, { n }: ReleasedMean) => restsOnFew(language, { count: n, of: "clients" });

/** How ratings from 0 to 10 moved, and of how many goals that is not known; `undefined` where it is not shown. */
export function ratingSentence(language: Language, group: FigureGroup): string | undefined {
  const change = meanIn(group, "gboChange");
  if (!change) return undefined;
  const once = sharesIn(group, "gboRated")?.part("once");
  const { way, size } = movedBy(language, change, { clear: "goals.ratingPoints", unclear: "goals.ratingUnclear" });
  return language.say("goals.ratings", {
    way,
    size,
    clients: clients(language, change),
    missing: once && "count" in once ? language.say("goals.ratedOnce", { count: once.count }) : "",
    few: few(language, change),
  });
}

function attainment(language: Language, group: FigureGroup): string | undefined {
  const [mean, change] = [meanIn(group, "gasScore"), meanIn(group, "gasChange")];
  const score = mean && meanInWords(language, mean, "points");
  if (change) {
    const { way, size } = movedBy(language, change, { clear: "goals.scorePoints", unclear: "goals.scoreUnclear" });
    return language.say("goals.attainment", {
      way,
      size,
      clients: clients(language, change),
      last: score === undefined ? "" : language.say("goals.attainmentLast", { score }),
      few: few(language, change),
    });
  }
  if (!mean || score === undefined) return undefined;
  return language.say("goals.attainmentAlone", { score, clients: clients(language, mean), few: few(language, mean) });
}

function firstMet(language: Language, group: FigureGroup): string | undefined {
  const clock = figureUnder(group, "firstMet")?.figure;
  const reading = clock?.kind === "clock" ? clockReading(clock) : undefined;
  if (!reading) return undefined;
  const { say } = language;
  const { last, began } = reading;
  const episodes = began === undefined ? undefined : ({ count: began, of: "episodes" } as const);
  return say("goals.firstMet", {
    time: weeksInWords(language, last.day),
    share: percentInWords(language, last.reached),
    ended: last.ended === undefined ? "" : say("goals.firstMetEnded", { share: percentInWords(language, last.ended) }),
    known: episodes ? say("goals.firstMetKnown", { episodes: behindInWords(language, episodes) }) : "",
    few: episodes ? restsOnFew(language, episodes) : "",
  });
}

function goalsMet(language: Language, group: FigureGroup): string | undefined {
  const episodes = sharesIn(group, "goalsMet");
  const [none, one, two, more] = ["0", "1", "2", "3_or_more"].map((level) => {
    const printed = episodes?.part(level);
    return printed && printedInWords(language, printed);
  });
  if (!episodes || none === undefined || one === undefined || two === undefined || more === undefined) return undefined;
  return language.say("goals.goalsMet", { total: language.count(episodes.total), none, one, two, more });
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
  return language.say("goals.reviewed", {
    kept: "count" in kept && kept.count === all ? "all" : "some",
    count: aboutPrinted(language, kept),
    total: language.count(all),
    few: restsOnFew(language, { count: all, of: "episodes" }),
  });
}

/** The levels that most come to, of those that are recorded: how many they are, their names, and the counts. */
function mostOften(language: Language, group: FigureGroup, code: string) {
  const shares = sharesIn(group, code);
  const counts = shares && levelCounts(shares.figure);
  const recorded = counts?.levels.filter((_level, at) => shares?.figure.levels[at]?.code !== "none") ?? [];
  const total = recorded.reduce((sum, { count = 0 }) => sum + count, 0);
  const most = recorded.length > 1 ? commonest({ total, levels: recorded }) : undefined;
  if (!counts || !most) return undefined;
  return {
    levels: most.labels.length,
    names: language.list(most.labels.map((each) => quoted(language, language.label(each)))),
    count: language.count(most.count),
    total: language.count(counts.total),
  };
}

function areas(language: Language, group: FigureGroup): string | undefined {
  const most = mostOften(language, group, "byArea");
  if (!most) return undefined;
  const { levels, names, count, total } = most;
  return language.say("goals.areas", { levels, areas: names, count, total });
}

function pathway(language: Language, group: FigureGroup): string | undefined {
  const most = mostOften(language, group, "pathway");
  if (!most) return undefined;
  const { levels, names, count, total } = most;
  const none = sharesIn(group, "pathway")?.part("none");
  const rest = none && "count" in none ? language.say("goals.pathwaysNone", { count: language.count(none.count) }) : "";
  return language.say("goals.pathways", { levels, pathways: names, count, total, rest });
}

/** What else is known of all goals, in the order of the report; what is not shown is left out. */
export function goalSentences(language: Language, group: FigureGroup): readonly string[] {
  return [ratingSentence, attainment, goalsMet, firstMet, reviewed, areas, pathway].flatMap(
    (said) => said(language, group) ?? [],
  );
}
