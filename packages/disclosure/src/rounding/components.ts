import { componentsOf as joinedOf } from "../system/joined.js";
import type { CountSystem, Relation } from "../system/count-system.js";

/** Variables that relations tie together, in ascending order, and those relations. */
export interface Component {
  readonly variables: readonly number[];
  readonly relations: readonly Relation[];
}

/** The parts of a system that have nothing to do with each other, in the order of their first variables. */
export function componentsOf({ counts, relations }: CountSystem): readonly Component[] {
  const joined = joinedOf(counts.length);
  for (const { terms } of relations) for (const [variable] of terms) joined.join(variable, terms[0]?.[0] ?? variable);
  const components = new Map<number, { variables: number[]; relations: Relation[] }>();
  counts.forEach((_, variable) => {
    const number = joined.of(variable);
    const component = components.get(number);
    if (component === undefined) components.set(number, { variables: [variable], relations: [] });
    else component.variables.push(variable);
  });
  for (const relation of relations) {
    const [first] = relation.terms;
    if (first !== undefined) components.get(joined.of(first[0]))?.relations.push(relation);
  }
  return [...components.values()];
}
