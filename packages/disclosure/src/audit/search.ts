import type { OpenProgram, Solution, Solver, Terms } from "../program/program-types.js";
import type { Bounds } from "../system/count-system.js";
import type { Component } from "./components.js";
import { dive } from "./dive.js";
import type { Point } from "./points.js";
import { valueAt, wholePoint } from "./points.js";

/** What the solver proved about one end of a form. */
export type Pushed =
  /** No possible value lies beyond `bound`, which is `±Infinity` where there is no end. */
  | { readonly kind: "bound"; readonly bound: number }
  | { readonly kind: "contradiction" }
  | { readonly kind: "stopped" };

/**
 * How hard to look: over all numbers, which gives a bound, and a whole point by luck; then for a whole point near the corner
 * as well; or over whole numbers, which is the last resort.
 */
export type Effort = "bound" | "dive" | "whole";

export type Sense = "minimize" | "maximize";

/** The search for extreme points of one component. Every point that is found is kept. */
export interface Search {
  readonly points: readonly Point[];
  /** Keeps a point, where it agrees with everything known. */
  readonly offer: (values: ArrayLike<number>) => void;
  /** Pushes a form (whole coefficients) to one end. */
  readonly push: (terms: Terms, sense: Sense, effort: Effort) => Pushed;
  /** Raises lower bounds for the pushes to come, and takes back what was raised before; the points stay. */
  readonly raise: (lowers: Terms) => void;
  readonly dispose: () => void;
}

/** How far the solver may be off; far more than it is, and far less than a step between whole numbers. */
const tolerance = 1e-4;

export function openSearch(solver: Solver, component: Component, timeLimit: number | undefined): Search {
  const points: Point[] = [];
  const programs = new Map<"all" | "whole", OpenProgram>();
  let raised = new Map<number, number>();

  const boundsOf = (column: number): Bounds => {
    const { lower, upper } = component.bounds[column] ?? { lower: 0, upper: 0 };
    return { lower: Math.max(lower, raised.get(column) ?? 0), upper };
  };
  const setBounds = (program: OpenProgram, columns: Iterable<number>): void => {
    for (const column of columns) {
      const { lower, upper } = boundsOf(column);
      program.setBounds(column, lower, upper);
    }
  };
  const programOf = (numbers: "all" | "whole"): OpenProgram => {
    const open = programs.get(numbers);
    if (open !== undefined) return open;
    const integer = numbers === "whole";
    const columns = component.bounds.map((bounds) => ({ ...bounds, integer }));
    const limit = timeLimit === undefined ? {} : { timeLimit };
    // Over all numbers each form is pushed from the corner of the one before, where nothing can be made smaller.
    const program = solver.open({ columns, rows: component.rows }, { ...limit, presolve: integer });
    setBounds(program, raised.keys());
    programs.set(numbers, program);
    return program;
  };
  const keep = (values: ArrayLike<number>): Point | undefined => {
    const point = wholePoint(component, values);
    if (point !== undefined) points.push(point);
    return point;
  };
  /** Of the points with room for what was raised, the one that a form pushes furthest. */
  const furthest = (terms: Terms, sense: Sense): Point | undefined => {
    const sign = sense === "maximize" ? 1 : -1;
    const lowers = [...raised];
    let best: { readonly point: Point; readonly value: number } | undefined;
    for (const point of points) {
      if (!lowers.every(([column, lower]) => (point[column] ?? 0) >= lower)) continue;
      const value = sign * valueAt(terms, point);
      if (best === undefined || value > best.value) best = { point, value };
    }
    return best?.point;
  };
  const read = (terms: Terms, sense: Sense, effort: Effort, solution: Solution): Pushed => {
    switch (solution.status) {
      case "optimal": {
        const point = keep(solution.values);
        if (effort === "whole") {
          return point === undefined ? { kind: "stopped" } : { kind: "bound", bound: valueAt(terms, point) };
        }
        const anchor = point === undefined && effort === "dive" ? furthest(terms, sense) : undefined;
        if (anchor !== undefined) {
          const from = { program: programOf("all"), bounds: boundsOf, terms, sense, anchor };
          dive(from, solution.values, (values) => keep(values) !== undefined);
        }
        const { objective } = solution;
        const bound = sense === "maximize" ? Math.floor(objective + tolerance) : Math.ceil(objective - tolerance);
        return { kind: "bound", bound };
      }
      case "infeasible":
        return { kind: "contradiction" };
      case "unbounded":
        return { kind: "bound", bound: sense === "maximize" ? Infinity : -Infinity };
      case "stopped":
        if (solution.values !== undefined) keep(solution.values);
        return { kind: "stopped" };
      default: {
        const never: never = solution;
        return never;
      }
    }
  };
  return {
    points,
    offer: (values) => void keep(values),
    push: (terms, sense, effort) =>
      read(terms, sense, effort, programOf(effort === "whole" ? "whole" : "all")[sense](terms)),
    raise: (lowers) => {
      const changed = new Set([...raised.keys(), ...lowers.map(([column]) => column)]);
      raised = new Map(lowers);
      for (const program of programs.values()) setBounds(program, changed);
    },
    dispose: () => programs.forEach((program) => program.dispose()),
  };
}
