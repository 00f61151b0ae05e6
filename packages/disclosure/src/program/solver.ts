import loadHighs from "highs";
import type { Highs, Model } from "highs";
import type { OpenProgram, Program, Row, Solution, Solver, SolverOptions, Terms } from "./program-types.js";

// The package's types are read as CommonJS, where the loader is a property; what Node imports is its ES module, where the
// loader is the default export itself.
const load = loadHighs as unknown as (typeof loadHighs)["default"];

/** A matrix row by row, as the solver takes it. */
function matrixOf(rows: readonly Row[], columns: number) {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, at) => (starts[at + 1] = (starts[at] ?? 0) + row.terms.length));
  const entries = rows.flatMap((row) => row.terms);
  return {
    format: "csr" as const,
    numRows: rows.length,
    numCols: columns,
    starts,
    indices: Int32Array.from(entries, ([column]) => column),
    values: Float64Array.from(entries, ([, coefficient]) => coefficient),
  };
}

function modelOf(highs: Highs, { columns, rows }: Program): Model {
  const { continuous, integer } = highs.constants.variableType;
  return highs.createModel({
    numCols: columns.length,
    numRows: rows.length,
    colCost: new Float64Array(columns.length),
    colLower: Float64Array.from(columns, ({ lower }) => lower),
    colUpper: Float64Array.from(columns, ({ upper }) => upper),
    rowLower: Float64Array.from(rows, ({ lower }) => lower),
    rowUpper: Float64Array.from(rows, ({ upper }) => upper),
    matrix: matrixOf(rows, columns.length),
    ...(columns.some((column) => column.integer)
      ? { integrality: columns.map((column) => (column.integer ? integer : continuous)) }
      : {}),
  });
}

function solutionOf(highs: Highs, model: Model): Solution {
  const { modelStatus } = highs.constants;
  const status = model.getModelStatus();
  if (status === modelStatus.infeasible) return { status: "infeasible" };
  if (status === modelStatus.unbounded || status === modelStatus.unboundedOrInfeasible) return { status: "unbounded" };
  if (status === modelStatus.optimal) {
    const { colValue, colDual, rowDual } = model.getSolution();
    const objective = model.getObjectiveValue();
    return { status: "optimal", objective, values: colValue, columnDuals: colDual, rowDuals: rowDual };
  }
  // 2 is the solver's own word for a feasible primal point.
  if (model.info.get("primal_solution_status") === 2)
    return { status: "stopped", values: model.getSolution().colValue };
  return { status: "stopped" };
}

/** Whether anything is feasible at all: a direction without end is no proof of it where numbers have to be whole. */
function unlessInfeasible(feasible: Solution): Solution {
  switch (feasible.status) {
    case "optimal":
      return { status: "unbounded" };
    case "unbounded":
      return { status: "stopped" };
    case "infeasible":
    case "stopped":
      return feasible;
    default: {
      const never: never = feasible;
      return never;
    }
  }
}

/** The solver does not look at a program without columns. */
function openEmpty(program: Program): OpenProgram {
  const rows = [...program.rows];
  let disposed = false;
  const solve = (): Solution => {
    if (disposed) throw new Error("A program cannot be solved after it was disposed of.");
    if (rows.some(({ lower, upper }) => !(lower <= 0 && upper >= 0))) return { status: "infeasible" };
    const none = new Float64Array();
    return {
      status: "optimal",
      objective: 0,
      values: none,
      columnDuals: none,
      rowDuals: new Float64Array(rows.length),
    };
  };
  return {
    minimize: solve,
    maximize: solve,
    setBounds: () => {
      throw new RangeError("The program has no such column.");
    },
    addRow: (row) => void rows.push(row),
    dispose: () => void (disposed = true),
  };
}

function openProgram(highs: Highs, program: Program, { timeLimit, presolve = true }: SolverOptions): OpenProgram {
  const model = modelOf(highs, program);
  // One thread and one seed: the same program gives the same answer on every machine. By its own default the solver calls
  // optimal what is within a ten-thousandth of it.
  model.options.set({
    output_flag: false,
    random_seed: 0,
    mip_rel_gap: 0,
    ...(presolve ? {} : { presolve: "off" }),
    ...(timeLimit === undefined ? {} : { time_limit: timeLimit }),
  });
  const width = program.columns.length;
  const run = (costs: Terms, sense: "minimize" | "maximize"): Solution => {
    const dense = new Float64Array(width);
    for (const [column, cost] of costs) dense[column] = cost;
    model.changeColsCost({ kind: "range", from: 0, to: width - 1 }, dense);
    model.changeObjectiveSense(highs.constants.objectiveSense[sense]);
    model.zeroAllClocks();
    model.run();
    return solutionOf(highs, model);
  };
  const solve = (costs: Terms, sense: "minimize" | "maximize"): Solution => {
    const solution = run(costs, sense);
    return solution.status === "unbounded" ? unlessInfeasible(run([], sense)) : solution;
  };
  return {
    minimize: (costs) => solve(costs, "minimize"),
    maximize: (costs) => solve(costs, "maximize"),
    setBounds: (column, lower, upper) => void model.changeColBounds(column, lower, upper),
    addRow: ({ terms, lower, upper }) => {
      const indices = Int32Array.from(terms, ([column]) => column);
      const values = Float64Array.from(terms, ([, coefficient]) => coefficient);
      model.addRow(lower, upper, { indices, values });
    },
    dispose: () => model.dispose(),
  };
}

/** The solver of linear and whole-number programs (HiGHS; Huangfu & Hall 2018), loaded once a call. */
export async function loadSolver(): Promise<Solver> {
  const highs = await load();
  return {
    open: (program, options = {}) =>
      program.columns.length === 0 ? openEmpty(program) : openProgram(highs, program, options),
  };
}
