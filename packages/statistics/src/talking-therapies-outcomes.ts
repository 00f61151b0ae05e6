import type { Rate } from "./rate.js";
import { rate } from "./rate.js";
import type { ReliableChangeCategory } from "./reliable-change-category.js";
import type { ProportionOptions } from "./wilson-interval.js";

/** One measure of one person: depression, or the anxiety measure that fits the problem. */
export interface TalkingTherapiesMeasure {
  /** Whether the first score is at or above the measure's threshold of caseness. */
  readonly caseAtStart: boolean;
  /** Whether the last score is; undefined where there is no second score. */
  readonly caseAtEnd: boolean | undefined;
  /** Reliable change by the measure's own threshold; undefined where there is no second score. */
  readonly change: ReliableChangeCategory | undefined;
}

/** One person's course. */
export interface TalkingTherapiesPerson {
  /** Whether the course ended with at least two attended treatment contacts. */
  readonly finished: boolean;
  readonly measures: readonly TalkingTherapiesMeasure[];
}

/** Rates by the rules of NHS Talking Therapies, each with its counts and Wilson interval. */
export interface TalkingTherapiesOutcomes {
  /** Persons who finished. */
  readonly finished: number;
  /** Of them, those at caseness on no measure at the start. */
  readonly notAtCaseness: number;
  /** Of those who finished, persons without a second score on any measure: in the denominators, in no numerator. */
  readonly withoutEndScore: number;
  /** At caseness on at least one measure at the start, below on all at the end; of those at caseness at the start. */
  readonly recovery: Rate;
  /** At least one measure reliably better and none reliably worse; of all who finished. */
  readonly reliableImprovement: Rate;
  /** At least one measure reliably worse and none reliably better; of all who finished. */
  readonly reliableDeterioration: Rate;
  /** Recovery and reliable improvement; of those at caseness at the start. */
  readonly reliableRecovery: Rate;
  /** Neither improvement nor deterioration, with a second score; of all who finished. */
  readonly noReliableChange: Rate;
}

/** What one person counts towards. */
interface PersonFlags {
  readonly atCaseness: boolean;
  readonly scored: boolean;
  readonly recovered: boolean;
  readonly improved: boolean;
  readonly deteriorated: boolean;
}

function flagsOf(measures: readonly TalkingTherapiesMeasure[]): PersonFlags {
  const atCaseness = measures.some(({ caseAtStart }) => caseAtStart);
  const better = measures.some(({ change }) => change === "improved");
  const worse = measures.some(({ change }) => change === "deteriorated");
  return {
    atCaseness,
    scored: measures.some(({ caseAtEnd }) => caseAtEnd !== undefined),
    recovered: atCaseness && measures.every(({ caseAtEnd }) => caseAtEnd === false),
    improved: better && !worse,
    deteriorated: worse && !better,
  };
}

function checkPersons(persons: readonly TalkingTherapiesPerson[]): void {
  persons.forEach(({ measures }, i) => {
    if (measures.length === 0) throw new RangeError(`persons[${i}].measures must not be empty`);
    measures.forEach(({ caseAtEnd, change }, j) => {
      if ((caseAtEnd === undefined) === (change === undefined)) return;
      throw new RangeError(`persons[${i}].measures[${j}] must have both caseAtEnd and change, or neither`);
    });
  });
}

/**
 * Recovery, reliable improvement, deterioration and recovery by the rules of NHS Talking Therapies, from flags of each
 * person. Only who finished counts. A person without a second score stays in the denominator. A measure without a second
 * score cannot show recovery, and counts as neither better nor worse.
 *
 * @returns rates with numerators and denominators; estimate and limits are undefined where a denominator is 0
 * @throws RangeError where a person has no measure, or a measure has a change but no end
 * @see NHS England, NHS Talking Therapies metrics (nhsengland/Talking-Therapies, Key Metrics Dashboard)
 */
export function talkingTherapiesOutcomes(
  persons: readonly TalkingTherapiesPerson[],
  options: ProportionOptions = {},
): TalkingTherapiesOutcomes {
  checkPersons(persons);
  const flags = persons.filter(({ finished }) => finished).map(({ measures }) => flagsOf(measures));
  const count = (has: (person: PersonFlags) => boolean): number => flags.filter((person) => has(person)).length;
  const finished = flags.length;
  const cases = count(({ atCaseness }) => atCaseness);
  return {
    finished,
    notAtCaseness: finished - cases,
    withoutEndScore: count(({ scored }) => !scored),
    recovery: rate(
      count(({ recovered }) => recovered),
      cases,
      options,
    ),
    reliableImprovement: rate(
      count(({ improved }) => improved),
      finished,
      options,
    ),
    reliableDeterioration: rate(
      count(({ deteriorated }) => deteriorated),
      finished,
      options,
    ),
    reliableRecovery: rate(
      count(({ recovered, improved }) => recovered && improved),
      cases,
      options,
    ),
    noReliableChange: rate(
      count(({ scored, improved, deteriorated }) => scored && !improved && !deteriorated),
      finished,
      options,
    ),
  };
}
