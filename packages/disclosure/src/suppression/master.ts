import type { Program, Row, Solver, Terms } from "../program/program-types.js";
import type { AttackedSystem } from "./attacked-system.js";
import type { Limit } from "./attacker.js";

/** A pattern to be tried. */
export interface Trial {
  readonly hidden: readonly boolean[];
  /** For each choice of two ways to be uncertain, whether it is to be upwards. */
  readonly upwards: readonly boolean[];
}

/** The cheapest pattern that no cut forbids yet. */
export interface Master {
  readonly solve: () => Trial | "stopped" | "infeasible";
  /** The reader has to be able to go `distance` further down than `slack` by what is hidden, if the choice says so. */
  readonly demand: (limit: Limit, distance: number, choice?: Choice) => void;
  /** At least one of these counts has to be hidden. */
  readonly demandOne: (variables: readonly number[]) => void;
  readonly dispose: () => void;
}

/** A demand that holds only where the pattern chose to be uncertain this way. */
export interface Choice {
  readonly at: number;
  readonly upwards: boolean;
}

/** A count that has to be hidden needs another hidden one in each of its sums, and one that need not be is no use alone. */
function firstRows({ relations, printed }: AttackedSystem, forced: readonly boolean[]): readonly Row[] {
  return relations
    .filter(({ sense }) => sense === "=")
    .flatMap(({ terms }) => {
      const variables = terms.map(([variable]) => variable).filter((variable) => printed[variable] !== true);
      return variables.map((one): Row => {
        const others: Terms = variables.filter((other) => other !== one).map((other) => [other, 1]);
        if (forced[one] === true) return { terms: others, lower: 1, upper: Infinity };
        return { terms: [...others, [one, -1]], lower: 0, upper: Infinity };
      });
    });
}

export interface MasterSettings {
  /** What hiding each count costs; from 0 up. */
  readonly weights: readonly number[];
  /** What is hidden in every pattern. */
  readonly forced: readonly boolean[];
  readonly choices: number;
  readonly timeLimit?: number;
}

/** Opens the choice of what to hide as a program of whole numbers, one column of 0 and 1 for each count and each choice. */
export function openMaster(solver: Solver, system: AttackedSystem, settings: MasterSettings): Master {
  const { weights, forced, choices, timeLimit } = settings;
  const width = system.counts.length;
  const columns: Program["columns"] = [
    ...system.counts.map((_, variable) => ({
      lower: forced[variable] === true ? 1 : 0,
      upper: system.printed[variable] === true ? 0 : 1,
      integer: true,
    })),
    ...Array.from({ length: choices }, () => ({ lower: 0, upper: 1, integer: true })),
  ];
  const costs: Terms = weights.map((weight, variable) => [variable, weight]);
  const program = solver.open(
    { columns, rows: firstRows(system, forced) },
    timeLimit === undefined ? {} : { timeLimit },
  );
  return {
    solve: () => {
      const solution = program.minimize(costs);
      if (solution.status === "infeasible") return "infeasible";
      if (solution.status !== "optimal") return "stopped";
      const ones = Array.from(solution.values, (value) => value > 0.5);
      return { hidden: ones.slice(0, width), upwards: ones.slice(width) };
    },
    demand: ({ slack, gains }, distance, choice) => {
      const rest = distance - slack;
      // No one count helps by more than is needed, which makes the cut stronger without forbidding more patterns.
      const terms: Terms = Array.from(gains, (gain, variable) => [variable, Math.min(gain / rest, 1)] as const).filter(
        ([, gain]) => gain > 0,
      );
      if (choice === undefined) program.addRow({ terms, lower: 1, upper: Infinity });
      else {
        const [coefficient, lower] = choice.upwards ? [-1, 0] : [1, 1];
        program.addRow({ terms: [...terms, [width + choice.at, coefficient] as const], lower, upper: Infinity });
      }
    },
    demandOne: (variables) => {
      program.addRow({ terms: variables.map((variable) => [variable, 1]), lower: 1, upper: Infinity });
    },
    dispose: program.dispose,
  };
}
