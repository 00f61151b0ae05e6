import type { FigureGroup, MeanFigure } from "@rapport/analysis";
import { isUnderAWeek, weeksInterval, weeksInWords } from "@rapport/charts";
import type { Language, TextKey } from "@rapport/language";
import { clockReading } from "../clock-reading.js";
import { rateUnder } from "../figures/released-parts.js";
import { figureUnder } from "../figures/shown-figures.js";
import { commonest, levelCounts, middle } from "../level-counts.js";
import type { LevelCounts } from "../level-counts.js";
import { quoted } from "../prose/author-text.js";
import { meanInWords } from "../prose/figure-words.js";
import { aboutPrinted } from "../prose/numbers.js";
import { shareAndDoubt } from "../prose/percent.js";
import { restsOnFew } from "../prose/things.js";
import { upperFirst } from "../prose/upper-first.js";

/** The counts of a figure's levels; `undefined` where it is not shown, or has none. */
function countsUnder(group: FigureGroup, code: string): LevelCounts | undefined {
  const figure = figureUnder(group, code)?.figure;
  const counts = figure?.kind === "shares" ? levelCounts(figure) : undefined;
  return counts && counts.total > 0 ? counts : undefined;
}

function reached(language: Language, group: FigureGroup): string | undefined {
  const clock = figureUnder(group, "toFirstSession")?.figure;
  const reading = clock?.kind === "clock" ? clockReading(clock) : undefined;
  if (!reading) return undefined;
  const { began, last } = reading;
  const came = { share: language.percent(last.reached), weeks: weeksInWords(language, last.day) };
  if (began === undefined) return language.say("access.came", { ...came, few: "" });
  const few = restsOnFew(language, { count: began, of: "episodes" });
  return language.say("access.cameOf", { ...came, began: language.count(began), few });
}

/** By when half of all first contacts had come to a first session, else how many had come. */
export function waitFinding(language: Language, group: FigureGroup): string | undefined {
  const times = figureUnder(group, "halfCame")?.figure;
  const median = times?.kind === "times" ? times.steps[0]?.median : undefined;
  if (median?.kind !== "position" || median.estimate === undefined) return reached(language, group);
  return language.say(isUnderAWeek(median.estimate) ? "access.halfUnder" : "access.halfWithin", {
    weeks: weeksInWords(language, median.estimate, median.step),
    interval: weeksInterval(language, median),
  });
}

function meanUnder(group: FigureGroup, code: string): MeanFigure["mean"] | undefined {
  const figure = figureUnder(group, code)?.figure;
  return figure?.kind === "mean" ? figure.mean : undefined;
}

const others: readonly (readonly [figure: string, TextKey])[] = [
  ["missedShare", "access.restMissed"],
  ["cancelledShare", "access.restCancelled"],
  ["practiceShare", "access.restByPractice"],
];

/** Of how many of a client's scheduled sessions which became, on average over clients. */
export function attendanceSentence(language: Language, group: FigureGroup): string | undefined {
  const attended = meanUnder(group, "attendedShare");
  if (attended?.kind !== "mean") return undefined;
  const rest = others.flatMap(([code, key]) => {
    const mean = meanUnder(group, code);
    return mean?.kind === "mean" ? [language.say(key, { share: meanInWords(language, mean, "percent") })] : [];
  });
  const said = {
    share: meanInWords(language, attended, "percent"),
    clients: language.count(attended.n),
    few: restsOnFew(language, { count: attended.n, of: "clients" }),
  };
  return rest.length === 0
    ? language.say("access.attendance", said)
    : language.say("access.attendanceAndRest", { ...said, rest: language.list(rest) });
}

/** How many sessions the episode in the middle had, and how far apart. */
export function sessionsSentences(language: Language, group: FigureGroup): readonly string[] {
  const perEpisode = countsUnder(group, "perEpisode");
  const sessions = perEpisode && middle(perEpisode);
  const spacing = countsUnder(group, "spacing");
  const gap = spacing && commonest(spacing);
  const of = ({ total }: LevelCounts) => ({
    total: language.count(total),
    few: restsOnFew(language, { count: total, of: "episodes" }),
  });
  return [
    ...(perEpisode && sessions !== undefined
      ? [language.say("access.perEpisodeSentence", { ...of(perEpisode), sessions: language.label(sessions) })]
      : []),
    ...(spacing && gap
      ? [
          language.say(gap.labels.length > 1 ? "access.spacingEach" : "access.spacingSentence", {
            ...of(spacing),
            gap: language.list(gap.labels.map((label) => language.within(language.label(label)))),
            count: language.count(gap.count),
          }),
        ]
      : []),
  ];
}

/** Why most were declined; empty where that is not known. */
function declinedWhy(language: Language, group: FigureGroup): string {
  const reasons = countsUnder(group, "declines");
  const most = reasons && commonest(reasons);
  if (!most) return "";
  return language.say(most.labels.length > 1 ? "access.declinedWhyEach" : "access.declinedWhy", {
    reasons: language.list(most.labels.map((each) => quoted(language, language.label(each)))),
    count: language.count(most.count),
  });
}

/** How many first contacts were declined, and most often why. */
export function declinedSentence(language: Language, group: FigureGroup): string | undefined {
  const rate = rateUnder(group, "declined");
  if (!rate) return undefined;
  const { numerator, denominator, percent } = rate;
  const share = percent && "is" in percent ? shareAndDoubt(language, rate) : undefined;
  const said = language.say("access.declinedSentence", {
    held: "hidden" in numerator ? "yes" : "no",
    number: aboutPrinted(language, numerator),
    total: language.count(denominator),
    shown: share === undefined ? "no" : "yes",
    share: share ?? "",
    why: "count" in numerator ? declinedWhy(language, group) : "",
    few: restsOnFew(language, { count: denominator, of: "episodes" }),
  });
  // A sentence can begin with the words for a number.
  return upperFirst(said);
}
