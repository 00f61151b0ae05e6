import type { Program, Row, Terms } from "../program/program-types.js";
import type { Relation } from "../system/count-system.js";
import type { Component } from "./components.js";
import type { Choice } from "./rounding-steps.js";

/** A program whose columns are the steps of all choices, each taken (1) or not (0). */
export interface RoundingProgram {
  readonly program: Program;
  readonly costs: Terms;
  /** The place in `component.variables` and the move of each column. */
  readonly moves: readonly (readonly [at: number, move: number])[];
}

/** Whether a relation holds for whole numbers, without any tolerance. */
export function holds({ terms, sense }: Relation, valueOf: (variable: number) => number): boolean {
  const sum = terms.reduce((total, [variable, coefficient]) => total + coefficient * valueOf(variable), 0);
  return sense === "=" ? sum === 0 : sum >= 0;
}

/** The choices of a component's variables, in their order, so that all of its relations hold for what is printed. */
export function roundingProgram({ variables, relations }: Component, choices: readonly Choice[]): RoundingProgram {
  const moves: [at: number, move: number][] = [];
  const costs: [column: number, cost: number][] = [];
  const orders: Row[] = [];
  const columnsOf = new Map<number, { readonly start: number; readonly columns: Terms }>();
  choices.forEach(({ start, steps }, at) => {
    const columns: [column: number, move: number][] = [];
    for (const { move, cost, follows } of steps) {
      const column = moves.length;
      moves.push([at, move]);
      costs.push([column, cost]);
      columns.push([column, move]);
      if (follows)
        orders.push({
          terms: [
            [column - 1, 1],
            [column, -1],
          ],
          lower: 0,
          upper: Infinity,
        });
    }
    columnsOf.set(variables[at] ?? NaN, { start, columns });
  });
  const sums = relations.map(({ terms, sense }): Row => {
    const found = terms.map(([variable, coefficient]) => ({ coefficient, ...columnsOf.get(variable) }));
    const missing = -found.reduce((sum, { coefficient, start = 0 }) => sum + coefficient * start, 0);
    return {
      terms: found.flatMap(({ coefficient, columns = [] }) =>
        columns.map(([column, move]) => [column, coefficient * move] as const),
      ),
      lower: missing,
      upper: sense === "=" ? missing : Infinity,
    };
  });
  return {
    program: { columns: moves.map(() => ({ lower: 0, upper: 1, integer: true })), rows: [...sums, ...orders] },
    costs,
    moves,
  };
}
