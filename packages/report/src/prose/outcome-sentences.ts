import { printedValue } from "@rapport/analysis";
import type { InstrumentResult, Proportion } from "@rapport/analysis";
import type { PrintedCount } from "@rapport/disclosure";
import type { Language } from "@rapport/language";
import { aboutPrinted } from "./numbers.js";
import { inHundred, isAtEnd, shareInWords } from "./percent.js";

/** Below this many, a sentence says that it rests on few. */
const few = 30;

/** A printed part of a breakdown by its code. */
export function partOf(figure: InstrumentResult["started"] | undefined, code: string): PrintedCount | undefined {
  return figure?.kind === "breakdown" ? figure.parts.find((part) => part.code === code) : undefined;
}

function missingWords(language: Language, instrument: InstrumentResult): string {
  const parts = ["completed", "left_early"].map((code) => partOf(instrument.started, code));
  if (parts.some((part) => part === undefined)) return "";
  const counts = parts.flatMap((part) => (part ? (printedValue(part) ?? []) : []));
  const known = counts.reduce((sum, count) => sum + count, 0);
  if (counts.length < parts.length && known === 0) return "; how many ended without a second score is held back";
  if (known === 0) return "; few or none ended without a second score";
  const more = counts.length < parts.length ? "or more others" : "others";
  return `; about ${language.count(known)} ${more} ended without a second score`;
}

function ofScored(language: Language, proportion: Proportion, verb: string): string {
  const { numerator, denominator, lower, upper } = proportion;
  const rest = denominator < few ? "; this rests on few people" : "";
  const people = `${language.count(denominator)} people with two scores ${verb}`;
  if (!isAtEnd(proportion))
    return `about ${language.count(numerator)} of ${people} (${inHundred(language, lower, upper)})${rest}`;
  const { atMost, atLeast } = proportion;
  const bound = atMost === undefined && atLeast === undefined ? "" : ` (${shareInWords(language, proportion)})`;
  return `${numerator === 0 ? "few or none" : "all or nearly all"} of about ${people}${bound}${rest}`;
}

/** How far scores moved on average, with the direction that is better; or that it cannot be shown. */
export function meanChangeSentence(language: Language, { change, higherIsBetter }: InstrumentResult): string {
  if (change.kind === "withheld")
    return "How far scores moved on average is not shown, since too few people have two scores.";
  const { estimate, lower, upper, n, step } = change;
  const people = `about ${language.count(n)} people with two scores`;
  const better = `${higherIsBetter ? "Higher" : "Lower"} scores are better.`;
  const interval =
    lower === undefined || upper === undefined ? "" : ` (${language.points(lower)} to ${language.points(upper)})`;
  const nearest = step < 1 ? "" : `, to the nearest ${countedPoints(language, step)}`;
  // What is rounded to 0 lies within half a step of it.
  if (estimate === 0) {
    return `Scores moved by no more than ${countedPoints(language, step / 2)} on average${interval} among ${people}. ${better}`;
  }
  const [low, high] = [Math.abs(lower ?? 0), Math.abs(upper ?? 0)].toSorted((a, b) => a - b);
  const sameSide = lower !== undefined && upper !== undefined && lower * upper > 0;
  const doubt = sameSide
    ? ` (${language.points(low ?? 0)} to ${language.points(high ?? 0)})`
    : signed(language, lower, upper);
  return `Scores ${estimate < 0 ? "fell" : "rose"} by ${countedPoints(language, Math.abs(estimate))}${nearest === "" ? "" : `${nearest},`} on average${doubt} among ${people}. ${better}`;
}

function countedPoints(language: Language, points: number): string {
  return `${language.points(points)} ${points === 1 ? "point" : "points"}`;
}

function signed(language: Language, lower: number | undefined, upper: number | undefined): string {
  if (lower === undefined || upper === undefined) return " (no interval can be given)";
  return ` (a change of ${language.points(lower)} to ${language.points(upper)})`;
}

function withoutShare(language: Language, improved: PrintedCount | undefined): string {
  if (improved === undefined) return "it is not known how many improved reliably";
  return "hidden" in improved
    ? "how many improved reliably is held back"
    : `${aboutPrinted(language, improved)} improved reliably; shares are not given for so few`;
}

/** The finding about one instrument, as strong as what is known allows. */
export function instrumentFinding(language: Language, instrument: InstrumentResult): string {
  const { label, reliable, improvedOfScored } = instrument;
  if (improvedOfScored)
    return `${label}: ${ofScored(language, improvedOfScored, "improved reliably")}${missingWords(language, instrument)}.`;
  if (reliable?.kind === "breakdown") {
    return `${label}: of about ${language.count(reliable.total)} people with two scores, ${withoutShare(language, partOf(reliable, "improved"))}.`;
  }
  if (reliable?.kind === "withheld")
    return `${label}: too few people have two scores to say how many improved reliably.`;
  if (instrument.change.kind === "withheld") return `${label}: too few people have two scores to say how they changed.`;
  return `${label}: ${lowerFirst(meanChangeSentence(language, instrument))}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The shares that improved and deteriorated, the missing end scores shown both ways; empty where none can be given. */
export function reliableSentences(language: Language, instrument: InstrumentResult): readonly string[] {
  const { improvedOfScored, improvedOfEnded, deterioratedOfScored } = instrument;
  return [
    ...(improvedOfScored ? [`Of those with two scores, ${share(language, improvedOfScored)} improved reliably.`] : []),
    ...(improvedOfEnded
      ? [
          `If everyone whose episode ended without a second score counts as not improved, ${
            improvedOfEnded.denominator === improvedOfScored?.denominator
              ? "the share stays the same, as far as rounded counts can tell"
              : `it is ${share(language, improvedOfEnded)} of about ${language.count(improvedOfEnded.denominator)} people`
          }.`,
        ]
      : []),
    ...(deterioratedOfScored
      ? [`Of those with two scores, ${share(language, deterioratedOfScored)} deteriorated reliably.`]
      : []),
  ];
}

function share(language: Language, proportion: Proportion): string {
  const words = shareInWords(language, proportion);
  return isAtEnd(proportion) ? words : `${words} (${inHundred(language, proportion.lower, proportion.upper)})`;
}
