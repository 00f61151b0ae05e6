import type { Solver } from "../program/program-types.js";
import type { Knowledge, Target } from "../system/count-system.js";
import { insidersIn } from "./contributions.js";
import type { Contributions } from "./contributions.js";
import { insiderBreaches } from "./insider.js";
import { unsafeTargets } from "./unsafe-targets.js";
import type { Breach } from "./unsafe-targets.js";

/** What readers know, and what must stay uncertain: numbers alone, so that it can be sent to another thread. */
export interface ReadersKnowledge {
  readonly knowledge: Knowledge;
  readonly targets: readonly Target[];
  /** Those who know their own part too. */
  readonly insiders: Contributions;
  /** Counts that may agree with what is known, such as the exact and the printed ones. */
  readonly known: readonly (readonly number[])[];
  /** Seconds for each solution. */
  readonly timeLimit: number;
}

export type ReadersFindings =
  | { readonly kind: "checked"; readonly breaches: readonly Pick<Breach, "target" | "reason">[] }
  /** No whole counts agree with all that is known, or with what an insider contributed. */
  | { readonly kind: "contradiction" };

/** Attacks as a reader of all reports, and then, where that finds nothing, as each unit, who knows its own part too. */
export function attackReaders(
  solver: Solver,
  { knowledge, targets, insiders, known, timeLimit }: ReadersKnowledge,
): ReadersFindings {
  const outside = unsafeTargets(solver, knowledge, targets, { timeLimit, known });
  if (outside.kind === "contradiction") return outside;
  if (outside.breaches.length > 0) return { kind: "checked", breaches: outside.breaches };
  return insiderBreaches(solver, knowledge, targets, insidersIn(insiders), {
    timeLimit,
    known: [...known, ...outside.points],
  });
}

/** Makes the attack; elsewhere, where that leaves this thread to other work. */
export type Attacker = (input: ReadersKnowledge) => ReadersFindings | Promise<ReadersFindings>;

/** Makes the attack here, by a solver that is loaded. */
export const attackerBy =
  (solver: Solver): Attacker =>
  (input) =>
    attackReaders(solver, input);
