import type { Knowledge, Relation, Target } from "../system/count-system.js";
import { componentsOf } from "../system/joined.js";
import { jointOrder } from "./joint-order.js";
import type { Member } from "./joint-order.js";
import { jointRelease, jointVariables } from "./joint-variables.js";
import type { JointRelease, JointVariables, Origin } from "./joint-variables.js";
import type { Manifest } from "./manifest.js";
import { inCommon } from "./same-units.js";
import type { UnitMatch } from "./same-units.js";
import { unitsIn } from "./thing-sets.js";

export interface JointInput {
  /** The release to be made. The things of its cells are by today's unit numbers. */
  readonly current: JointRelease;
  /** Earlier releases, the first one first. */
  readonly manifests: readonly Manifest[];
  /** Their units, matched with today's. */
  readonly units: UnitMatch;
  /** The fewest units that may stand behind anything that a reader can tell. */
  readonly k: number;
}

/** All that the reader of a release and of the earlier ones knows that bears on the release. */
export interface JointSystem {
  readonly knowledge: Knowledge;
  /** Counts, and differences between them, with 1 to k - 1 units behind them. */
  readonly targets: readonly Target[];
  /** The true count of each variable. */
  readonly counts: readonly number[];
  /** The variable of each cell of the current release. */
  readonly current: readonly number[];
  /** Where each variable was printed. */
  readonly origins: readonly (readonly Origin[])[];
}

/** A relation of one release over the common variables; `undefined` where nothing of it is left. */
function inVariables({ terms, sense }: Relation, places: readonly number[]): Relation | undefined {
  const sums = new Map<number, number>();
  for (const [cell, coefficient] of terms) {
    const variable = places[cell];
    if (variable === undefined) throw new RangeError("Expected relations over places in cells.");
    sums.set(variable, (sums.get(variable) ?? 0) + coefficient);
  }
  const left = [...sums].filter(([, coefficient]) => coefficient !== 0).toSorted(([a], [b]) => a - b);
  return left.length > 0 ? { terms: left, sense } : undefined;
}

function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

function ordersOf({ variables }: JointVariables) {
  const paths = new Map<string, Member[]>();
  variables.forEach((variable, at) => {
    const members = paths.get(variable.path);
    if (members) members.push({ at, variable });
    else paths.set(variable.path, [{ at, variable }]);
  });
  return [...paths.values()].map(jointOrder);
}

/** The targets, over all variables: single counts and differences. */
function targetsOf(
  { variables }: JointVariables,
  differences: ReturnType<typeof jointOrder>["differences"],
  k: number,
) {
  const counts = variables.map(({ things }, at) => {
    return { terms: [[at, 1]] as Target["terms"], units: unitsIn(things, k) };
  });
  return [...counts, ...distinct(differences)].flatMap(({ terms, units }): readonly Target[] =>
    units > 0 && units < k ? [{ terms, width: k - 2, within: { lower: 1, upper: k - 1 } }] : [],
  );
}

/** The new number of each variable that hangs together with a current one. */
function connected(variables: number, relations: readonly Relation[], current: readonly number[]) {
  const components = componentsOf(variables);
  for (const { terms } of relations) {
    const [first, ...others] = terms;
    if (first) for (const [other] of others) components.join(other, first[0]);
  }
  const wanted = new Set(current.map(components.of));
  const kept = Array.from({ length: variables }, (_, at) => at).filter((at) => wanted.has(components.of(at)));
  return { kept, numbers: new Map(kept.map((at, number) => [at, number])) };
}

/** Items whose variables are all kept, under their new numbers. */
function renumbered<Item extends { readonly terms: Target["terms"] }>(
  items: readonly Item[],
  numbers: ReadonlyMap<number, number>,
): readonly Item[] {
  return items.flatMap((item) => {
    const terms = item.terms.flatMap(([at, coefficient]) => {
      const number = numbers.get(at);
      return number === undefined ? [] : [[number, coefficient] as const];
    });
    return terms.length === item.terms.length ? [{ ...item, terms }] : [];
  });
}

/**
 * What a reader of all releases knows: the bounds and the sums of each, and that a count is at most another one of the same
 * path where it is as of no later day, its filters are the other's or add to them, and its things are among the other's in
 * truth. Parts by the values of one added filter that have nobody twice are together at most their whole, and just it where
 * they cover it.
 *
 * A count that was printed twice of the same things is one variable, within both bounds. All that is assumed of the reader is
 * true of the records. Only what hangs together with the current release is returned.
 */
export function jointSystem({ current, manifests, units, k }: JointInput): JointSystem {
  const earlier = manifests.map((manifest, at) => jointRelease(manifest, units.manifests[at] ?? new Uint32Array()));
  const common = inCommon(units.current);
  const today = current.cells.map((cell) => ({ ...cell, things: common(cell.things) }));
  const releases = [...earlier, { ...current, cells: today }];
  const joint = jointVariables(releases);
  const orders = ordersOf(joint);
  const own = releases.flatMap(({ relations }, release) =>
    relations.flatMap((relation) => inVariables(relation, joint.places[release] ?? []) ?? []),
  );
  const all = distinct([...own, ...orders.flatMap(({ relations }) => relations)]);
  const targets = targetsOf(
    joint,
    orders.flatMap(({ differences }) => differences),
    k,
  );
  const places = joint.places.at(-1) ?? [];
  const { kept, numbers } = connected(joint.variables.length, all, places);
  const variables = kept.flatMap((at) => joint.variables[at] ?? []);
  return {
    knowledge: { bounds: variables.map(({ bounds }) => bounds), relations: renumbered(all, numbers) },
    targets: renumbered(targets, numbers),
    counts: variables.map(({ things }) => things.length),
    current: places.flatMap((at) => numbers.get(at) ?? []),
    origins: variables.map(({ origins }) => origins),
  };
}
