import type { FigureGroup, MeanFigure } from "@rapport/analysis";
import { weeksInterval, weeksInWords } from "@rapport/charts";
import type { Language } from "@rapport/language";
import { clockReading } from "../clock-reading.js";
import { figureUnder } from "../figures/shown-figures.js";
import { commonest, levelCounts, middle } from "../level-counts.js";
import type { LevelCounts } from "../level-counts.js";
import { quoted } from "../prose/author-text.js";
import { meanInWords } from "../prose/figure-words.js";
import { aboutPrinted } from "../prose/numbers.js";
import { restsOnFew } from "../prose/things.js";

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

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
  const of = began === undefined ? "first contacts" : `about ${language.count(began)} first contacts`;
  const few = began === undefined ? "" : restsOnFew(language, { count: began, of: "episodes" });
  return `Of ${of}, ${language.percent(last.reached)} had come to a first session ${weeksInWords(language, last.day)} later${few}.`;
}

/** By when half of all first contacts had come to a first session, else how many had come. */
export function waitFinding(language: Language, group: FigureGroup): string | undefined {
  const times = figureUnder(group, "halfCame")?.figure;
  const median = times?.kind === "times" ? times.steps[0]?.median : undefined;
  if (median?.kind !== "position" || median.estimate === undefined) return reached(language, group);
  const within = `within ${weeksInWords(language, median.estimate, median.step)}`.replace("within less", "in less");
  return `Half of first contacts came to a first session ${within} (${weeksInterval(language, median)}).`;
}

function meanUnder(group: FigureGroup, code: string): MeanFigure["mean"] | undefined {
  const figure = figureUnder(group, code)?.figure;
  return figure?.kind === "mean" ? figure.mean : undefined;
}

const others = [
  ["missedShare", "were cancelled late or missed without word"],
  ["cancelledShare", "cancelled in time"],
  ["practiceShare", "cancelled by the practice"],
] as const;

/** Of how many of a client's scheduled sessions which became, on average over clients. */
export function attendanceSentence(language: Language, group: FigureGroup): string | undefined {
  const attended = meanUnder(group, "attendedShare");
  if (attended?.kind !== "mean") return undefined;
  const rest = others.flatMap(([code, words]) => {
    const mean = meanUnder(group, code);
    return mean?.kind === "mean" ? [`${meanInWords(language, mean, "percent")} ${words}`] : [];
  });
  const few = restsOnFew(language, { count: attended.n, of: "clients" });
  const also = rest.length === 0 ? "" : `; ${language.list(rest)}`;
  return `Of the sessions scheduled for a client, ${meanInWords(language, attended, "percent")} were attended, on average over about ${language.count(attended.n)} clients${also}${few}.`;
}

/** How many sessions the episode in the middle had, and how far apart. */
export function sessionsSentences(language: Language, group: FigureGroup): readonly string[] {
  const perEpisode = countsUnder(group, "perEpisode");
  const sessions = perEpisode && middle(perEpisode);
  const spacing = countsUnder(group, "spacing");
  const gap = spacing && commonest(spacing);
  return [
    ...(perEpisode && sessions !== undefined
      ? [
          `Of about ${language.count(perEpisode.total)} episodes that have ended, the one in the middle had ${sessions} attended ${sessions === "1" ? "session" : "sessions"}${restsOnFew(language, { count: perEpisode.total, of: "episodes" })}.`,
        ]
      : []),
    ...(spacing && gap
      ? [
          `From one attended session to the next it is most often ${language.list(
            gap.labels.map((label) => label.toLowerCase()),
          )}, in about ${language.count(gap.count)}${gap.labels.length > 1 ? " each" : ""} of ${language.count(spacing.total)} episodes${restsOnFew(language, { count: spacing.total, of: "episodes" })}.`,
        ]
      : []),
  ];
}

/** How many first contacts were declined, and most often why. */
export function declinedSentence(language: Language, group: FigureGroup): string | undefined {
  const figure = figureUnder(group, "declined")?.figure;
  if (figure?.kind !== "rate" || figure.rate.kind === "withheld") return undefined;
  const { numerator, denominator, percent } = figure.rate;
  const share = percent && "is" in percent ? ` (${language.percent(percent.is / 100)})` : "";
  const reasons = countsUnder(group, "declines");
  const most = reasons && "count" in numerator ? commonest(reasons) : undefined;
  const why = most
    ? `, most often for ${language.list(most.labels.map((each) => quoted(language, each)))}: about ${language.count(most.count)}${most.labels.length > 1 ? " each" : ""}`
    : "";
  return `${upperFirst(aboutPrinted(language, numerator))} of ${language.count(denominator)} first contacts were declined${share}${why}${restsOnFew(language, { count: denominator, of: "episodes" })}.`;
}
