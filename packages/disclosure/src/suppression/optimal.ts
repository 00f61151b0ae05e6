import type { Solver } from "../program/program-types.js";
import type { Bounds, CountSystem } from "../system/count-system.js";
import { attackedSystem } from "./attacked-system.js";
import type { AttackedSystem } from "./attacked-system.js";
import { openAttacker } from "./attacker.js";
import { attackAll, chooseWays } from "./demands.js";
import { frontierOf } from "./frontier.js";
import { suppressGreedily } from "./greedy.js";
import { openIntegerAudit } from "./integer-audit.js";
import type { IntegerAudit } from "./integer-audit.js";
import { openMaster } from "./master.js";
import { asksSomething, needOf } from "./sensitive.js";
import type { Need, Sensitive } from "./sensitive.js";
import { areWitnessesEnough, collectWitnesses } from "./witnesses.js";

/** What hiding a count costs: its value (a zero costs as much as a one), one each, or a number for each, from 0 up. */
export type Weights = "value" | "cells" | readonly number[];

export interface SuppressionSettings {
  /** What has to stay uncertain. A single count among them is hidden itself. */
  readonly sensitive: readonly Sensitive[];
  readonly weights: Weights;
  /** By variable, what a reader knows without the report; a number from 0 up by default. */
  readonly known?: readonly Bounds[];
  /** By variable, what is printed whatever it is, such as impossible combinations. */
  readonly printed?: readonly boolean[];
  /** Seconds for each solution of the solver. None by default. */
  readonly timeLimit?: number;
  /** How often a pattern may be tried before the heuristic has to do; 500 by default. */
  readonly rounds?: number;
}

/** Which counts are printed as the one symbol. */
export interface Suppression {
  /** By variable. */
  readonly hidden: readonly boolean[];
  /** Whether no other safe pattern costs less, as far as the solver tells costs apart; else it is the heuristic's. */
  readonly optimal: boolean;
}

function weightsOf({ counts }: CountSystem, weights: Weights): readonly number[] {
  if (weights === "value") return counts.map((count) => Math.max(1, count));
  if (weights === "cells") return counts.map(() => 1);
  if (weights.length !== counts.length || weights.some((weight) => !(weight >= 0))) {
    throw new RangeError("There is one weight for each count, and none is below 0.");
  }
  return weights;
}

/** Counts that are sensitive themselves. */
function forcedBy(needs: readonly Need[], system: AttackedSystem): readonly boolean[] {
  const single = new Set(
    needs.flatMap(({ terms: [term, ...others] }) => (term && others.length === 0 ? [term[0]] : [])),
  );
  return system.counts.map((_, variable) => single.has(variable));
}

interface Task {
  readonly solver: Solver;
  readonly system: AttackedSystem;
  readonly needs: readonly Need[];
  readonly weights: readonly number[];
  readonly forced: readonly boolean[];
  readonly audit: IntegerAudit;
  readonly settings: SuppressionSettings;
}

/** The cheapest safe pattern, `none` where nothing is safe, and `stopped` where time or rounds ran out. */
function optimize({ solver, system, needs, weights, forced, audit, settings }: Task) {
  const { timeLimit, rounds = 500 } = settings;
  const chosen = chooseWays(system, needs);
  const choices = chosen.filter(({ choice }) => choice !== undefined).length;
  const limit = timeLimit === undefined ? {} : { timeLimit };
  const master = openMaster(solver, system, { weights, forced, choices, ...limit });
  const attacker = openAttacker(solver, system, timeLimit);
  const witnesses = collectWitnesses(system);
  try {
    for (let round = 0; round < rounds; round += 1) {
      const trial = master.solve();
      if (trial === "stopped") return "stopped";
      if (trial === "infeasible") return "none";
      const { hidden } = trial;
      attacker.face(hidden);
      const isShown = (need: Need) => areWitnessesEnough(need, witnesses.facing(hidden));
      const failed = attackAll(attacker, chosen, master, isShown, witnesses.add);
      if (failed === undefined) return "stopped";
      if (failed > 0) continue;
      const breaches = audit.breaches(hidden, needs);
      if (breaches.length === 0) return { hidden, optimal: true };
      if (breaches.some(({ range }) => !range.proved)) return "stopped";
      for (const { need } of breaches) master.demandOne(frontierOf(system, hidden, need.terms));
    }
    return "stopped";
  } finally {
    master.dispose();
    attacker.dispose();
  }
}

/**
 * Threshold suppression with one symbol: the cheapest set of counts to hide such that a reader who knows every relation, all
 * that is printed and `known`, and that counts are whole, is left as uncertain of each sensitive form as it asks (Fischetti
 * & Salazar 2001, with sliding levels, linked tables and whole counts). The reader must not be told which of the hidden
 * counts are sensitive themselves, nor, by any other means, that a hidden count is not 0.
 *
 * `undefined` where not even hiding all that may be hidden is enough. Throws a RangeError for counts that contradict the
 * relations or `known`, and for weights that do not fit.
 */
export function suppressCounts(
  solver: Solver,
  system: CountSystem,
  settings: SuppressionSettings,
): Suppression | undefined {
  const attacked = attackedSystem(system, settings.known, settings.printed);
  const weights = weightsOf(system, settings.weights);
  const needs = settings.sensitive.map((target) => needOf(system.counts, target)).filter(asksSomething);
  const forced = forcedBy(needs, attacked);
  // A count that has to be hidden and has to be printed.
  if (forced.some((is, variable) => is && attacked.printed[variable] === true)) return undefined;
  const audit = openIntegerAudit(solver, attacked, settings.timeLimit);
  try {
    const best = optimize({ solver, system: attacked, needs, weights, forced, audit, settings });
    if (best === "none") return undefined;
    if (best !== "stopped") return best;
    const hidden = suppressGreedily(audit, attacked, needs, weights, forced);
    return hidden && { hidden, optimal: false };
  } finally {
    audit.dispose();
  }
}
