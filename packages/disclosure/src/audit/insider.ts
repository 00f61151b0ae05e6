import type { Solver } from "../program/program-types.js";
import type { Knowledge, Target } from "../system/count-system.js";
import type { Attack, AuditOptions } from "./attack.js";
import { openAttack } from "./attack.js";
import { checkForms } from "./check-forms.js";
import { raiseFor, readersOf } from "./readers.js";
import type { Insider, Reader } from "./readers.js";
import { provedOf, settleEach, stillOpen, verdictOf } from "./questions.js";
import { pushTogether } from "./push-together.js";
import type { Breach } from "./unsafe-targets.js";
import { reasonOf } from "./unsafe-targets.js";

/** What an insider can work out about the others in a target: `lower` and `upper` are their amount, without its own. */
export interface InsiderBreach extends Breach {
  /** Its place among the insiders. */
  readonly insider: number;
}

export type InsiderCheck =
  | { readonly kind: "checked"; readonly breaches: readonly InsiderBreach[] }
  /** No whole counts agree with all that is known and with what an insider contributed. */
  | { readonly kind: "contradiction" };

/**
 * What is found for a reader serves all whose contributions it leaves room for. So all are asked for at once, with room for
 * all of those who are still open, and then by halves, down to one.
 */
function settleReaders(attack: Attack, readers: readonly Reader[]): "contradiction" | "done" {
  const openOf = (some: readonly Reader[]) => some.filter(({ questions }) => stillOpen(attack, questions).length > 0);
  const questionsOf = (some: readonly Reader[]) => some.flatMap(({ questions }) => stillOpen(attack, questions));
  let open = openOf(readers);
  for (let round = 0, before = Infinity; open.length > 0; round += 1) {
    const questions = questionsOf(open);
    if (questions.length === before) break;
    before = questions.length;
    raiseFor(attack, open);
    pushTogether(attack, questions, round);
    open = openOf(open);
  }
  const [first] = open;
  if (first === undefined) return "done";
  if (open.length === 1) {
    raiseFor(attack, open);
    return settleEach(attack, first.questions);
  }
  const half = Math.ceil(open.length / 2);
  const halves = [open.slice(0, half), open.slice(half)];
  return halves.some((some) => settleReaders(attack, some) === "contradiction") ? "contradiction" : "done";
}

/**
 * The targets in which an insider can work out too closely what the others contributed. With its own contribution c to a
 * target, the others' amount is the target less c, and the insider knows that no variable is smaller than what it
 * contributed. The others' amount has to be uncertain by the target's width less c, by 1 at least, and some possible amount
 * has to lie outside `within`. Only targets that share a variable with the insider's contributions are asked about.
 *
 * The singleton's and the coalition's attack of the handbook (Hundepool et al. 2012), as a test of each unit.
 */
export function insiderBreaches(
  solver: Solver,
  knowledge: Knowledge,
  targets: readonly Target[],
  insiders: Iterable<Insider>,
  options: AuditOptions = {},
): InsiderCheck {
  checkForms(targets);
  const attack = openAttack(solver, knowledge, options);
  if (attack === undefined) return { kind: "contradiction" };
  try {
    const readerOf = readersOf(attack, targets);
    const asked: (Reader & { readonly insider: number })[] = [];
    let count = 0;
    for (const each of insiders) {
      const reader = readerOf(each);
      if (reader === undefined) return { kind: "contradiction" };
      // By the points that are known nearly all are safe in a large practice, and nothing of those need be kept.
      if (reader.questions.some((question) => verdictOf(attack, question) !== "safe")) {
        asked.push({ ...reader, insider: count });
      }
      count += 1;
    }
    if (settleReaders(attack, asked) === "contradiction") return { kind: "contradiction" };
    const breaches = asked.flatMap(({ questions, insider }) =>
      questions.flatMap((question): readonly InsiderBreach[] => {
        const reason = reasonOf(verdictOf(attack, question));
        return reason === undefined ? [] : [{ insider, target: question.at, ...provedOf(question), reason }];
      }),
    );
    return { kind: "checked", breaches };
  } finally {
    attack.dispose();
  }
}
