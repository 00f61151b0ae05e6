/** A linear form over the columns of a program: pairs of a column and its coefficient, each column once. */
export type Terms = readonly (readonly [column: number, coefficient: number])[];

/** A column: a quantity between two bounds, `Infinity` where there is none. */
export interface Column {
  readonly lower: number;
  readonly upper: number;
  /** Whole numbers only. */
  readonly integer?: boolean;
}

/** A row: `lower ≤ terms ≤ upper`. */
export interface Row {
  readonly terms: Terms;
  readonly lower: number;
  readonly upper: number;
}

export interface Program {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** How a solution attempt ended. Duals are those of a program without whole-number columns. */
export type Solution =
  | {
      readonly status: "optimal";
      readonly objective: number;
      readonly values: Float64Array;
      readonly columnDuals: Float64Array;
      readonly rowDuals: Float64Array;
    }
  /** Stopped by the time limit or the solver's own limits; `values` is the best point found, where one was. */
  | { readonly status: "stopped"; readonly values?: Float64Array }
  | { readonly status: "infeasible" }
  | { readonly status: "unbounded" };

/** A program held by the solver, to be solved again with other costs, bounds and rows. Dispose of it when done. */
export interface OpenProgram {
  /** Columns that are not named have no cost. */
  readonly minimize: (costs: Terms) => Solution;
  readonly maximize: (costs: Terms) => Solution;
  readonly setBounds: (column: number, lower: number, upper: number) => void;
  readonly addRow: (row: Row) => void;
  readonly dispose: () => void;
}

export interface SolverOptions {
  /** Seconds for each solution; none by default. */
  readonly timeLimit?: number;
  /** Whether the solver makes the program smaller first, as it does by default. One that is solved often does without. */
  readonly presolve?: boolean;
}

export interface Solver {
  readonly open: (program: Program, options?: SolverOptions) => OpenProgram;
}
