import type { CellPath, DraftScope } from "../draft.js";
import type { Bounds, Relation } from "../system/count-system.js";
import { canonicalJson } from "./canonical-json.js";
import type { Manifest } from "./manifest.js";
import { sameThings } from "../things.js";
import { inCommon } from "./same-units.js";
import { decodeThings } from "./things.js";

/** A count of a release, its things by common units. */
export interface JointCell {
  readonly path: CellPath;
  readonly things: Uint32Array;
  readonly bounds: Bounds;
}

/** A release as far as its counts go. Relations are over places in `cells`. */
export interface JointRelease {
  readonly scope: DraftScope;
  readonly cells: readonly JointCell[];
  readonly relations: readonly Relation[];
}

/** Where a variable was printed: the place of the release, earlier ones first and the current one last, and of the cell in it. */
export interface Origin {
  readonly release: number;
  readonly cell: number;
}

/** One count that one or more releases print: the same path and filters, and exactly the same things. */
export interface JointVariable extends JointCell {
  readonly filters: DraftScope["filters"];
  /** The first and the last day as of which it was counted. */
  readonly from: string;
  readonly until: string;
  readonly origins: readonly Origin[];
}

export function jointRelease(manifest: Manifest, mapping: Uint32Array): JointRelease {
  const common = inCommon(mapping);
  return {
    scope: manifest.scope,
    cells: manifest.cells.map(({ path, things, bounds: { lower, upper } }) => {
      return { path, things: common(decodeThings(things)), bounds: { lower, upper: upper ?? Infinity } };
    }),
    relations: manifest.relations,
  };
}

function joined(one: JointVariable, other: JointVariable): JointVariable {
  return {
    ...one,
    // What either printed form leaves out cannot be.
    bounds: {
      lower: Math.max(one.bounds.lower, other.bounds.lower),
      upper: Math.min(one.bounds.upper, other.bounds.upper),
    },
    from: one.from < other.from ? one.from : other.from,
    until: one.until > other.until ? one.until : other.until,
    origins: [...one.origins, ...other.origins],
  };
}

export interface JointVariables {
  readonly variables: readonly JointVariable[];
  /** The variable of each cell of each release. */
  readonly places: readonly (readonly number[])[];
}

function isOf(variable: JointVariable | undefined, things: Uint32Array): boolean {
  return variable !== undefined && sameThings(variable.things, things);
}

/** One variable for each count of the releases; what is printed again of the same things is the same variable. */
export function jointVariables(releases: readonly JointRelease[]): JointVariables {
  const variables: JointVariable[] = [];
  // By path and filters, of which there are few with other things.
  const numbers = new Map<string, number[]>();
  const places = releases.map(({ scope: { asOf, filters }, cells }, release) => {
    const definition = canonicalJson(filters);
    return cells.map((cell, at) => {
      const variable = { ...cell, filters, from: asOf, until: asOf, origins: [{ release, cell: at }] };
      const key = JSON.stringify([cell.path, definition]);
      const alike = numbers.get(key) ?? [];
      const number = alike.find((each) => isOf(variables[each], cell.things)) ?? variables.length;
      const known = variables[number];
      variables[number] = known ? joined(known, variable) : variable;
      if (!known) numbers.set(key, [...alike, number]);
      return number;
    });
  });
  return { variables, places };
}
