import type { CountSystem, Relation } from "../system/count-system.js";

/** Variables that relations tie together, in ascending order, and those relations. */
export interface Component {
  readonly variables: readonly number[];
  readonly relations: readonly Relation[];
}

/** The parts of a system that have nothing to do with each other, in the order of their first variables. */
export function componentsOf({ counts, relations }: CountSystem): readonly Component[] {
  const parents = counts.map((_, variable) => variable);
  const rootOf = (variable: number): number => {
    let root = variable;
    for (let parent = parents[root]; parent !== undefined && parent !== root; parent = parents[root]) {
      parents[root] = parents[parent] ?? parent;
      root = parent;
    }
    return root;
  };
  for (const { terms } of relations)
    for (const [variable] of terms) {
      const roots = [rootOf(terms[0]?.[0] ?? variable), rootOf(variable)];
      parents[Math.max(...roots)] = Math.min(...roots);
    }
  const components = new Map<number, { variables: number[]; relations: Relation[] }>();
  counts.forEach((_, variable) => {
    const root = rootOf(variable);
    const component = components.get(root);
    if (component === undefined) components.set(root, { variables: [variable], relations: [] });
    else component.variables.push(variable);
  });
  for (const relation of relations) {
    const [first] = relation.terms;
    if (first !== undefined) components.get(rootOf(first[0]))?.relations.push(relation);
  }
  return [...components.values()];
}
