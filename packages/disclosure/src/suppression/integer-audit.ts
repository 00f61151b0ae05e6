import type { OpenProgram, Solution, Solver, Terms } from "../program/program-types.js";
import type { Feasible } from "../system/count-system.js";
import { boundsOf, readersProgram } from "./attacked-system.js";
import type { AttackedSystem } from "./attacked-system.js";
import { openAttacker } from "./attacker.js";
import { isMet, negated, valueOf } from "./sensitive.js";
import type { Need } from "./sensitive.js";
import { areWitnessesEnough, collectWitnesses } from "./witnesses.js";

/** A need that a pattern was not shown to meet. */
export interface Breach {
  readonly need: Need;
  /** What a reader knows of the form; `proved` unless the solver was stopped, and more may be possible. */
  readonly range: Feasible;
}

/** A reader who knows that counts are whole numbers. */
export interface IntegerAudit {
  /** What a form can be under a pattern. */
  readonly range: (hidden: readonly boolean[], terms: Terms) => Feasible;
  /** The needs that a pattern does not meet, in their order; with `first`, no more than one. */
  readonly breaches: (hidden: readonly boolean[], needs: readonly Need[], first?: "first") => readonly Breach[];
  readonly dispose: () => void;
}

const isWhole = (value: number) => Math.abs(value - Math.round(value)) < 1e-6;

/** A way down with its end; `proved` where it is known to be the end. */
interface Way {
  readonly distance: number;
  readonly proved: boolean;
}

/** Opens both of the reader's programs once: with fractions, and with whole numbers for where those do not suffice. */
export function openIntegerAudit(solver: Solver, system: AttackedSystem, timeLimit?: number): IntegerAudit {
  const attacker = openAttacker(solver, system, timeLimit);
  const whole: OpenProgram = solver.open(readersProgram(system, true), timeLimit === undefined ? {} : { timeLimit });
  const witnesses = collectWitnesses(system);
  let faced: readonly boolean[] | undefined;

  const face = (hidden: readonly boolean[]) => {
    if (faced === hidden) return;
    faced = hidden;
    attacker.face(hidden);
    system.counts.forEach((_, variable) => {
      const { lower, upper } = boundsOf(system, variable, hidden[variable] === true);
      whole.setBounds(variable, lower, upper);
    });
  };

  const keep = (terms: Terms, point: Float64Array): number => {
    const counts = point.map(Math.round);
    witnesses.add(counts);
    return valueOf(terms, system.counts) - valueOf(terms, counts);
  };

  const descendWhole = (terms: Terms): Way => {
    const solution: Solution = whole.minimize(terms);
    switch (solution.status) {
      case "optimal":
        return { distance: keep(terms, solution.values), proved: true };
      case "unbounded":
        return { distance: Infinity, proved: true };
      case "stopped":
        return { distance: solution.values === undefined ? 0 : keep(terms, solution.values), proved: false };
      case "infeasible":
        throw new Error("The solver finds no counts that agree with the exact counts' own relations.");
      default: {
        const unknown: never = solution;
        return unknown;
      }
    }
  };

  /** The end among fractions is an end among whole numbers where it is one of them. */
  const descend = (terms: Terms): Way => {
    const relaxed = attacker.descend(terms);
    if (relaxed?.distance === Infinity) return { distance: Infinity, proved: true };
    if (relaxed?.point?.every(isWhole) === true) return { distance: keep(terms, relaxed.point), proved: true };
    return descendWhole(terms);
  };

  const breachOf = (need: Need): Breach | undefined => {
    const fall = descend(need.terms);
    if (isMet(need, fall.distance, 0)) return undefined;
    const rise = descend(negated(need.terms));
    if (isMet(need, fall.distance, rise.distance)) return undefined;
    const [lower, upper] = [need.value - fall.distance, need.value + rise.distance];
    return { need, range: { lower, upper, proved: fall.proved && rise.proved } };
  };

  return {
    range: (hidden, terms) => {
      face(hidden);
      const [fall, rise] = [descend(terms), descend(negated(terms))];
      const value = valueOf(terms, system.counts);
      return { lower: value - fall.distance, upper: value + rise.distance, proved: fall.proved && rise.proved };
    },
    breaches: (hidden, needs, first) => {
      face(hidden);
      const found: Breach[] = [];
      for (const need of needs) {
        if (areWitnessesEnough(need, witnesses.facing(hidden))) continue;
        const breach = breachOf(need);
        if (breach !== undefined) found.push(breach);
        if (first !== undefined && found.length > 0) break;
      }
      return found;
    },
    dispose: () => {
      attacker.dispose();
      whole.dispose();
    },
  };
}
