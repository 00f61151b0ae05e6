import type { CountSystem, Target } from "../system/count-system.js";
import { linesOf } from "./lines.js";

/** What all rules for counts are told. */
export interface CountRule {
  /** Fewer than this behind a count are too few. A whole number from 2 up. */
  readonly k: number;
  /** By variable, what is printed whatever it is: impossible combinations, whose zeros say nothing of anybody. */
  readonly printed?: readonly boolean[];
}

/** A group rule: what one or more members of a whole may learn of all the others. */
export interface GroupRule {
  /** How many may be left over, or may tell each other what they know; 0 is the cell that has everybody. */
  readonly coalition: number;
  readonly printed?: readonly boolean[];
}

/** A count from 0 to k - 1 that the data decide: under one symbol, the reader must not tell a zero from a small count. */
export function isSmall(count: number, k: number): boolean {
  return count < k;
}

/** As wide as the counts 1 to k - 1, so that each of them stays possible, and never a single value. */
const widthOf = (k: number) => Math.max(1, k - 2);

/** A form with few behind it: it may be one of at least k - 1 values, not all of which are 1 to k - 1. */
function smallTarget(variables: readonly number[], sum: number, k: number): Target {
  const terms = variables.map((variable) => [variable, 1] as const);
  // A zero is outside of 1 to k - 1 already; it only has to be one value of several.
  return sum === 0 ? { terms, width: widthOf(k) } : { terms, width: widthOf(k), within: { lower: 1, upper: k - 1 } };
}

const isSensitive = ({ counts }: CountSystem, { k, printed }: CountRule) => {
  return (variable: number) => printed?.[variable] !== true && isSmall(counts[variable] ?? 0, k);
};

/**
 * The threshold rule with one symbol for 0 to k - 1 (Handbook on Statistical Disclosure Control, 2nd edition, 4.2): every count below k is
 * hidden, zeros with them, so that a hidden count may be 0.
 */
export function thresholdTargets(system: CountSystem, rule: CountRule): readonly Target[] {
  const sensitive = isSensitive(system, rule);
  return system.counts.flatMap((count, variable) =>
    sensitive(variable) ? [smallTarget([variable], count, rule.k)] : [],
  );
}

/**
 * Lines whose small counts together are still below k: hidden together they would only be one small count, which the whole
 * gives away. Their sum is sensitive (the rule of tau-ARGUS; sdcTable's `threshold`).
 */
export function lineTargets(system: CountSystem, rule: CountRule): readonly Target[] {
  const sensitive = isSensitive(system, rule);
  return linesOf(system).flatMap(({ parts }) => {
    const small = parts.filter(sensitive);
    const sum = small.reduce((total, variable) => total + (system.counts[variable] ?? 0), 0);
    return small.length > 1 && isSmall(sum, rule.k) ? [smallTarget(small, sum, rule.k)] : [];
  });
}

/**
 * Pairs of a count of one and another small count of the same line: the one, who knows where they are counted, subtracts
 * themselves, so that the sum has to be as uncertain as the other count. Zeros need no partner's help to be told apart, and
 * are left to the threshold rule. What somebody learns who knows more than the line is for an audit with their own bounds.
 */
export function singletonTargets(system: CountSystem, rule: CountRule): readonly Target[] {
  const { counts } = system;
  const { k } = rule;
  const sensitive = isSensitive(system, rule);
  return linesOf(system).flatMap(({ parts }) => {
    const small = parts.filter((variable) => sensitive(variable) && (counts[variable] ?? 0) > 0);
    return small.flatMap((one, at) =>
      small.slice(at + 1).flatMap((other): Target[] => {
        if (counts[one] !== 1 && counts[other] !== 1) return [];
        const terms = [one, other].map((variable) => [variable, 1] as const);
        return [{ terms, width: widthOf(k), within: { lower: 2, upper: k } }];
      }),
    );
  });
}

/**
 * Group disclosure: where all of a whole, or all but `coalition`, are in one part, the difference of the two is sensitive,
 * since it says of everybody in the whole, or of all the others, that they are in the part (Langsrud's k-disclosure in
 * GaussSuppression). A part that is the whole by the rules of the domain, all others being impossible, says nothing.
 */
export function groupTargets(system: CountSystem, { coalition, printed }: GroupRule): readonly Target[] {
  const { counts } = system;
  return linesOf(system).flatMap(({ whole, parts, exhaustive }) =>
    parts.flatMap((part): Target[] => {
      const all = counts[whole] ?? 0;
      const inPart = counts[part] ?? 0;
      const decided = exhaustive && parts.every((other) => other === part || printed?.[other] === true);
      if (inPart === 0 || all - inPart > coalition || decided) return [];
      const terms = [[whole, 1] as const, [part, -1] as const];
      return [{ terms, width: coalition + 1, within: { lower: 0, upper: coalition } }];
    }),
  );
}

/** All of the above: the forms of a system of counts that have to stay uncertain. */
export function countTargets(system: CountSystem, rule: CountRule & GroupRule): readonly Target[] {
  return [
    ...thresholdTargets(system, rule),
    ...lineTargets(system, rule),
    ...singletonTargets(system, rule),
    ...groupTargets(system, rule),
  ];
}
