import type { Relation } from "../system/count-system.js";
import type { JointVariable } from "./joint-variables.js";
import { allOf, differenceOf } from "./thing-sets.js";

/** What is left of a whole without its parts. */
export interface JointDifference {
  readonly terms: Relation["terms"];
  /** How many units stand behind it. */
  readonly units: number;
}

/** What a reader knows about counts of one path, since one is a part of another. */
export interface JointOrder {
  readonly relations: readonly Relation[];
  readonly differences: readonly JointDifference[];
}

/** A variable with its number. */
export interface Member {
  readonly at: number;
  readonly variable: JointVariable;
}

/** Whether by its definition alone a count can only be a part of another: filters that add to the other's, and no later day. */
function refines({ variable: part }: Member, { variable: whole }: Member): boolean {
  const narrower = Object.entries(whole.filters).every(
    ([attribute, value]) => Object.hasOwn(part.filters, attribute) && part.filters[attribute] === value,
  );
  return narrower && part.from <= whole.until;
}

/** The members that are parts of one, by number, with the units behind what is left. */
function partsOf(whole: Member, members: readonly Member[]): ReadonlyMap<number, number> {
  const parts = new Map<number, number>();
  for (const part of members) {
    if (part.at === whole.at || !refines(part, whole)) continue;
    const { came, went } = differenceOf(part.variable.things, whole.variable.things);
    if (went === 0) parts.set(part.at, came);
  }
  return parts;
}

/** Parts whose filters add one attribute to the whole's, by that attribute. */
function byAttribute(whole: Member, parts: readonly Member[]): ReadonlyMap<string, readonly Member[]> {
  const found = new Map<string, Member[]>();
  for (const part of parts) {
    const [attribute, ...more] = Object.keys(part.variable.filters).filter(
      (each) => !Object.hasOwn(whole.variable.filters, each),
    );
    if (attribute !== undefined && more.length === 0) found.set(attribute, [...(found.get(attribute) ?? []), part]);
  }
  return found;
}

/** For each day as of which there are parts, the latest of every value of the attribute until that day. */
function sections(attribute: string, parts: readonly Member[]): readonly (readonly Member[])[] {
  const inTime = parts.toSorted((a, b) => (a.variable.from < b.variable.from ? -1 : 1));
  const latest = new Map<string | undefined, Member>();
  return inTime.flatMap((part, place) => {
    latest.set(part.variable.filters[attribute], part);
    const isLastOfDay = inTime[place + 1]?.variable.from !== part.variable.from;
    return isLastOfDay && latest.size > 1 ? [[...latest.values()]] : [];
  });
}

function termsOf(whole: Member, parts: readonly Member[]): Relation["terms"] {
  return [[whole.at, 1], ...parts.map(({ at }) => [at, -1] as const)];
}

/** Parts of one whole that have nobody twice: together they are no more than it, and just it where they cover it. */
function divisions(whole: Member, parts: readonly Member[]): readonly (JointDifference & Relation)[] {
  const groups = [...byAttribute(whole, parts)].flatMap(([attribute, those]) => sections(attribute, those));
  return groups.flatMap((group) => {
    const together = allOf(group.map(({ variable }) => variable.things));
    const { came, went } = differenceOf(together, whole.variable.things);
    if (went > 0) return [];
    return [{ terms: termsOf(whole, group), sense: came === 0 ? ("=" as const) : (">=" as const), units: came }];
  });
}

/** The order among counts of one path: a part is at most its whole, where its definition implies that and its things are there. */
export function jointOrder(members: readonly Member[]): JointOrder {
  const parts = new Map(members.map((whole) => [whole.at, partsOf(whole, members)]));
  const relations: Relation[] = [];
  const differences: JointDifference[] = [];
  for (const whole of members) {
    const own = parts.get(whole.at) ?? new Map<number, number>();
    const below = members.filter(({ at }) => own.has(at));
    for (const part of below) {
      const terms = termsOf(whole, [part]);
      differences.push({ terms, units: own.get(part.at) ?? 0 });
      // A row that two others imply, through a count between, would only slow the solver.
      const isImplied = below.some((between) => parts.get(between.at)?.has(part.at));
      if (!isImplied) relations.push({ terms, sense: ">=" });
    }
    for (const { units, ...relation } of divisions(whole, below)) {
      relations.push(relation);
      differences.push({ terms: relation.terms, units });
    }
  }
  return { relations, differences };
}
