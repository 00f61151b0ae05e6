import { printedValue } from "@rapport/analysis";
import type { InstrumentResult, Proportion } from "@rapport/analysis";
import type { PrintedCount } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { withDoubt } from "./doubt.js";
import { aboutPrinted } from "./numbers.js";
import { boundInWords, inHundred, isAtEnd, shareInWords } from "./percent.js";
import { restsOnFew } from "./things.js";

/** A printed part of a breakdown by its code. */
export function partOf(figure: InstrumentResult["started"] | undefined, code: string): PrintedCount | undefined {
  return figure?.kind === "breakdown" ? figure.parts.find((part) => part.code === code) : undefined;
}

function missingWords({ say, count }: Language, instrument: InstrumentResult): string {
  const parts = ["completed", "left_early"].map((code) => partOf(instrument.started, code));
  if (parts.some((part) => part === undefined)) return "";
  const counts = parts.flatMap((part) => (part ? (printedValue(part) ?? []) : []));
  const others = counts.reduce((sum, each) => sum + each, 0);
  const isPart = counts.length < parts.length;
  if (others === 0) return isPart ? say("outcome.missingHeld") : say("outcome.missingNone");
  return isPart ? say("outcome.missingOrMore", { others: count(others) }) : say("outcome.missing", { others });
}

function improvedFinding(language: Language, instrument: InstrumentResult, improved: Proportion): string {
  const { say, count } = language;
  const { numerator, denominator, lower, upper } = improved;
  const values = {
    label: language.label(instrument.label),
    people: denominator,
    few: restsOnFew(language, { count: denominator, of: "people" }),
    missing: missingWords(language, instrument),
  };
  return isAtEnd(improved)
    ? say("outcome.improvedEnd", {
        ...values,
        which: numerator === 0 ? "none" : "all",
        ...boundInWords(language, improved),
      })
    : say("outcome.improved", { ...values, count: count(numerator), interval: inHundred(language, lower, upper) });
}

/** "1 point", "4.2 points". */
export function pointsInWords({ say, points }: Language, value: number): string {
  return say("outcome.points", { count: Math.round(100 * value) / 100, points: points(value) });
}

interface Bounds {
  readonly lower?: number;
  readonly upper?: number;
}

/** An interval of a change on one side of 0 as sizes, smaller first; any other with its signs. */
function changeInterval({ say, points }: Language, { lower, upper }: Bounds): string {
  if (lower === undefined || upper === undefined) return say("figure.noInterval");
  if (lower * upper <= 0) return say("outcome.changeOf", { from: points(lower), to: points(upper) });
  const [low = 0, high = 0] = [Math.abs(lower), Math.abs(upper)].toSorted((a, b) => a - b);
  return say("range", { from: points(low), to: points(high) });
}

/** How far scores moved on average, with the direction that is better; or that it cannot be shown. */
export function meanChangeSentence(language: Language, { change, higherIsBetter }: InstrumentResult): string {
  const { say, points } = language;
  if (change.kind === "withheld") return say("outcome.meanWithheld");
  const { estimate, lower, upper, n: people, step } = change;
  const better = say("outcome.better", { direction: higherIsBetter ? "higher" : "lower" });
  // What is rounded to 0 lies within half a step of it.
  const moved =
    estimate === 0
      ? say("outcome.unmoved", {
          points: pointsInWords(language, step / 2),
          known: lower === undefined || upper === undefined ? "no" : "yes",
          from: points(lower ?? 0),
          to: points(upper ?? 0),
          people,
        })
      : say("outcome.moved", {
          way: estimate < 0 ? "fell" : "rose",
          points: pointsInWords(language, Math.abs(estimate)),
          coarse: step < 1 ? "no" : "yes",
          step: pointsInWords(language, step),
          doubt: changeInterval(language, change),
          people,
        });
  return `${moved} ${better}`;
}

function withoutShare(
  language: Language,
  improved: PrintedCount | undefined,
  values: { readonly label: string; readonly people: number },
): string {
  const { say } = language;
  if (improved === undefined) return say("outcome.improvedNotKnown", values);
  return "hidden" in improved
    ? say("outcome.improvedHeld", values)
    : say("outcome.improvedNoShare", { ...values, improved: aboutPrinted(language, improved) });
}

/** The finding about one instrument, as strong as what is known allows. */
export function instrumentFinding(language: Language, instrument: InstrumentResult): string {
  const { say } = language;
  const { reliable, improvedOfScored, change } = instrument;
  const label = language.label(instrument.label);
  if (improvedOfScored) return improvedFinding(language, instrument, improvedOfScored);
  if (reliable?.kind === "breakdown") {
    return withoutShare(language, partOf(reliable, "improved"), { label, people: reliable.total });
  }
  if (reliable?.kind === "withheld") return say("outcome.tooFewImproved", { label });
  if (change.kind === "withheld") return say("outcome.tooFewChanged", { label });
  return say("group.about", { group: label, words: language.within(meanChangeSentence(language, instrument)) });
}

function endedSentence(language: Language, ended: Proportion, scored: Proportion | undefined): string {
  const { denominator: people } = ended;
  return people === scored?.denominator
    ? language.say("outcome.shareOfEndedSame")
    : language.say("outcome.shareOfEnded", { share: share(language, ended), people });
}

/** The shares that improved and deteriorated, the missing end scores shown both ways; empty where none can be given. */
export function reliableSentences(language: Language, instrument: InstrumentResult): readonly string[] {
  const { say } = language;
  const { improvedOfScored: improved, improvedOfEnded: ended, deterioratedOfScored: worse } = instrument;
  return [
    ...(improved ? [say("outcome.shareImproved", { share: share(language, improved) })] : []),
    ...(ended ? [endedSentence(language, ended, improved)] : []),
    ...(worse ? [say("outcome.shareDeteriorated", { share: share(language, worse) })] : []),
  ];
}

function share(language: Language, proportion: Proportion): string {
  const words = shareInWords(language, proportion);
  const { lower, upper } = proportion;
  return isAtEnd(proportion) ? words : withDoubt(language, words, inHundred(language, lower, upper));
}
