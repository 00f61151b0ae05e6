import type { Solver } from "../program/program-types.js";
import type { Knowledge, Target } from "../system/count-system.js";
import type { AuditOptions } from "./attack.js";
import { openAttack } from "./attack.js";
import { checkForms } from "./check-forms.js";
import { formOf } from "./components.js";
import { knownPoints } from "./known-points.js";
import type { Question } from "./question.js";
import { provedOf, settleEach, settleTogether, verdictOf } from "./questions.js";
import { rangesOf } from "./ranges.js";

/** Why a target is not safe: too few values are possible, all that are possible are small, or the time ran out. */
export type BreachReason = "narrow" | "small" | "undecided";

/** A target that is not shown to be safe. No possible value of it lies outside `lower` and `upper`. */
export interface Breach {
  /** Its place among the targets. */
  readonly target: number;
  readonly lower: number;
  readonly upper: number;
  readonly reason: BreachReason;
}

export type TargetCheck =
  | {
      readonly kind: "checked";
      /** In the order of the targets. */
      readonly breaches: readonly Breach[];
      /** Counts that agree with the knowledge, found on the way: for the `known` of a later check. */
      readonly points: readonly Float64Array[];
    }
  /** No whole counts agree with all that is known: it cannot have come from records. */
  | { readonly kind: "contradiction" };

/** Why a question is a breach, if it is one. What is open is never safe. */
export function reasonOf(verdict: ReturnType<typeof verdictOf>): BreachReason | undefined {
  switch (verdict) {
    case "safe":
      return undefined;
    case "open":
      return "undecided";
    case "narrow":
    case "small":
      return verdict;
    default: {
      const never: never = verdict;
      return never;
    }
  }
}

/**
 * The targets that a reader can work out too closely. A target is safe where its highest possible value less its lowest is
 * at least its width, and, if it has a `within`, some possible value lies outside that. Possible are whole counts from 0
 * that agree with the knowledge; every value is from counts checked against it, not from the word of a solver. A target's
 * coefficients are whole.
 *
 * After Fischetti & Salazar (2001), as a test and not as intervals: `known` counts settle most, programs for many targets at
 * once settle most of the rest, and a program for each is the last resort.
 */
export function unsafeTargets(
  solver: Solver,
  knowledge: Knowledge,
  targets: readonly Target[],
  options: AuditOptions = {},
): TargetCheck {
  checkForms(targets);
  const attack = openAttack(solver, knowledge, options);
  if (attack === undefined) return { kind: "contradiction" };
  try {
    const questions = targets.map((target, at): Question => {
      const form = formOf(attack.places, target.terms);
      return { at, target, constant: form.constant, ranges: rangesOf(attack.components, form) };
    });
    const open = settleTogether(attack, questions);
    if (settleEach(attack, open) === "contradiction") return { kind: "contradiction" };
    const breaches = questions.flatMap((question, target): readonly Breach[] => {
      const reason = reasonOf(verdictOf(attack, question));
      return reason === undefined ? [] : [{ target, ...provedOf(question), reason }];
    });
    return { kind: "checked", breaches, points: knownPoints(attack) };
  } finally {
    attack.dispose();
  }
}
