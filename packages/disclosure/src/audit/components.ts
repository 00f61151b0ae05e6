import type { Row, Terms } from "../program/program-types.js";
import type { Bounds, Knowledge, Relation } from "../system/count-system.js";

/** Counts that hang together by relations, and with no others. Columns are places in `variables`. */
export interface Component {
  readonly variables: readonly number[];
  readonly bounds: readonly Bounds[];
  readonly rows: readonly Row[];
}

/** Where a variable stands: in a component, or nowhere, since only one value is possible. */
export type Place =
  | { readonly kind: "open"; readonly component: number; readonly column: number }
  | { readonly kind: "fixed"; readonly value: number };

export interface Split {
  readonly components: readonly Component[];
  readonly places: readonly Place[];
}

/** Counts are whole and not negative, whatever else is known. */
function wholeBounds({ lower, upper }: Bounds): Bounds {
  return { lower: Math.max(0, Math.ceil(lower)), upper: Math.floor(upper) };
}

/** For each variable the least variable that relations connect it with, over the variables that are not fixed. */
function connect(bounds: readonly Bounds[], relations: readonly Relation[]): readonly number[] {
  const parents = bounds.map((_, variable) => variable);
  const rootOf = (variable: number): number => {
    let root = variable;
    while (parents[root] !== root) root = parents[root] ?? root;
    // The way is cut short, so that long chains of relations stay cheap.
    for (let at = variable; at !== root;) {
      const next = parents[at] ?? root;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  for (const { terms } of relations) {
    const roots = terms.filter(([variable]) => isOpen(bounds[variable])).map(([variable]) => rootOf(variable));
    const first = Math.min(...roots);
    for (const root of roots) parents[rootOf(root)] = rootOf(first);
  }
  return parents.map((_, variable) => rootOf(variable));
}

function isOpen(bounds: Bounds | undefined): boolean {
  return bounds !== undefined && bounds.lower < bounds.upper;
}

interface Growing {
  readonly variables: number[];
  readonly bounds: Bounds[];
  readonly rows: Row[];
}

/**
 * Takes knowledge apart into components that say nothing of one another; what is fixed connects nothing. `undefined` where
 * the bounds of a count, or a relation among fixed counts, already contradict.
 */
export function splitKnowledge(knowledge: Knowledge): Split | undefined {
  const bounds = knowledge.bounds.map(wholeBounds);
  if (!bounds.every(({ lower, upper }) => lower <= upper && lower < Infinity)) return undefined;

  const components: Growing[] = [];
  const componentOfRoot = new Map<number, number>();
  const roots = connect(bounds, knowledge.relations);
  const places = bounds.map((own, variable): Place => {
    if (!isOpen(own)) return { kind: "fixed", value: own.lower };
    const root = roots[variable] ?? variable;
    const component = componentOfRoot.get(root) ?? components.push({ variables: [], bounds: [], rows: [] }) - 1;
    componentOfRoot.set(root, component);
    const column = (components[component]?.variables.push(variable) ?? 0) - 1;
    components[component]?.bounds.push(own);
    return { kind: "open", component, column };
  });

  for (const { terms, sense } of knowledge.relations) {
    const { constant, parts } = formOf(places, terms);
    const [part] = parts;
    if (part === undefined) {
      if (sense === "=" ? constant !== 0 : constant < 0) return undefined;
      continue;
    }
    const row = { terms: part.terms, lower: -constant, upper: sense === "=" ? -constant : Infinity };
    components[part.component]?.rows.push(row);
  }
  return { components, places };
}

/** What one component has to say of a linear form. */
export interface Part {
  readonly component: number;
  /** Over the columns of the component. */
  readonly terms: Terms;
}

/** A linear form over all variables as a constant and independent parts. */
export interface Form {
  readonly constant: number;
  readonly parts: readonly Part[];
}

/** Takes a linear form apart by component; terms without weight are left out. */
export function formOf(places: readonly Place[], terms: Terms): Form {
  let constant = 0;
  const parts = new Map<number, (readonly [number, number])[]>();
  for (const [variable, coefficient] of terms) {
    const place = places[variable];
    if (place === undefined) throw new RangeError("Terms name only variables that have bounds.");
    if (place.kind === "fixed") constant += coefficient * place.value;
    else if (coefficient !== 0) {
      const own = parts.get(place.component) ?? [];
      own.push([place.column, coefficient]);
      parts.set(place.component, own);
    }
  }
  return { constant, parts: [...parts].map(([component, own]) => ({ component, terms: own })) };
}
