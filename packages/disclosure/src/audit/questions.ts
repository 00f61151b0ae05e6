import type { Bounds } from "../system/count-system.js";
import type { Attack } from "./attack.js";
import type { Verdict } from "./judge.js";
import { judge } from "./judge.js";
import type { Question } from "./question.js";
import { pushRange, refresh, sumOf } from "./ranges.js";
import { pushTogether } from "./push-together.js";

export function verdictOf({ searches }: Attack, question: Question): Verdict {
  if (question.settled !== undefined) return question.settled;
  for (const range of question.ranges) {
    const search = searches[range.component];
    if (search !== undefined) refresh(range, search);
  }
  const found = question.ranges.map((range) => range.found);
  const verdict = judge(question.target, sumOf(question.constant, found), provedOf(question));
  if (verdict !== "open") question.settled = verdict;
  return verdict;
}

/** No possible value lies outside. */
export function provedOf({ constant, ranges }: Question): Bounds {
  return sumOf(
    constant,
    ranges.map((range) => range.proved),
  );
}

export function stillOpen(attack: Attack, questions: readonly Question[]): readonly Question[] {
  return questions.filter((question) => verdictOf(attack, question) === "open");
}

/**
 * Asks for many at once, as long as that settles any: one round costs no more than to ask for one alone. What is returned is
 * still open.
 */
export function settleTogether(attack: Attack, questions: readonly Question[]): readonly Question[] {
  let open = stillOpen(attack, questions);
  for (let round = 0, idle = 0; open.length > 0 && idle < 2; round += 1) {
    pushTogether(attack, open, round);
    const left = stillOpen(attack, open);
    idle = left.length < open.length ? 0 : idle + 1;
    open = left;
  }
  return open;
}

/** Asks for each on its own until it is settled, or until nothing is left to ask. */
export function settleEach(attack: Attack, questions: readonly Question[]): "contradiction" | "done" {
  for (const question of questions) {
    for (const effort of ["bound", "dive", "whole"] as const) {
      for (const sense of ["minimize", "maximize"] as const) {
        for (const range of question.ranges) {
          if (verdictOf(attack, question) !== "open") break;
          const search = attack.searches[range.component];
          if (search !== undefined && pushRange(range, search, sense, effort) === "contradiction")
            return "contradiction";
        }
      }
    }
  }
  return "done";
}
