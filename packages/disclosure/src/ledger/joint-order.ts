import type { Relation } from "../system/count-system.js";
import type { JointVariable } from "./joint-variables.js";
import { areApart, differingAttributes, isNarrower } from "./narrower.js";
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

/** Whether by its definition alone a count can only be a part of another: filters that narrow the other's, and no later day. */
function refines({ variable: part }: Member, { variable: whole }: Member): boolean {
  return isNarrower(part.filters, whole.filters) && part.from <= whole.until;
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

/** Parts whose filters add one attribute to the whole's, or narrow one, by that attribute. */
function byAttribute(whole: Member, parts: readonly Member[]): ReadonlyMap<string, readonly Member[]> {
  const found = new Map<string, Member[]>();
  for (const part of parts) {
    const [attribute, ...more] = differingAttributes(part.variable.filters, whole.variable.filters);
    if (attribute !== undefined && more.length === 0) found.set(attribute, [...(found.get(attribute) ?? []), part]);
  }
  return found;
}

/**
 * Parts of which no two have anybody in common by their values: each with all that still fit beside it and those before. Where
 * every two values are apart, all together are the only ones.
 */
function familiesOf(attribute: string, parts: readonly Member[]): readonly (readonly Member[])[] {
  const valueOf = ({ variable }: Member) => variable.filters[attribute] ?? "";
  const families = parts.map((seed) =>
    parts.reduce<readonly Member[]>(
      (family, part) =>
        family.every((each) => areApart(attribute, valueOf(each), valueOf(part))) ? [...family, part] : family,
      [seed],
    ),
  );
  const inOrder = families.map((family) => parts.filter((part) => family.includes(part)));
  return [...new Map(inOrder.map((family) => [family.map(({ at }) => at).join(" "), family])).values()];
}

/** For each day as of which there are parts, the latest of every value of the attribute until that day that go together. */
function sections(attribute: string, parts: readonly Member[]): readonly (readonly Member[])[] {
  const inTime = parts.toSorted((a, b) => (a.variable.from < b.variable.from ? -1 : 1));
  const latest = new Map<string | undefined, Member>();
  return inTime.flatMap((part, place) => {
    latest.set(part.variable.filters[attribute], part);
    const isLastOfDay = inTime[place + 1]?.variable.from !== part.variable.from;
    const families = isLastOfDay ? familiesOf(attribute, [...latest.values()]) : [];
    return families.filter((family) => family.length > 1);
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
