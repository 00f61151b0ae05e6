import { componentsOf } from "../system/joined.js";
import type { Manifest } from "./manifest.js";

/** Units that are common to several releases: those that share a client, directly or through others, are one. */
export interface UnitMatch {
  /** How many there are; their numbers run from 0. */
  readonly count: number;
  /** The common unit of each unit of today. */
  readonly current: Uint32Array;
  /** The common unit of each unit of each manifest. */
  readonly manifests: readonly Uint32Array[];
}

type Units = readonly (readonly string[])[];

/**
 * The units of all releases in common numbers. Two clients who were units of their own and are a couple today are one unit
 * throughout, so that neither hides the other. A unit that shares no token with another stays one of its own, as does a unit
 * without tokens.
 */
export function matchUnits(manifests: readonly Pick<Manifest, "units">[], current: Units): UnitMatch {
  const releases: readonly Units[] = [...manifests.map(({ units }) => units), current];
  const all = releases.flat();
  const components = componentsOf(all.length);
  const firstWith = new Map<string, number>();
  all.forEach((tokens, at) => {
    for (const token of tokens) {
      const first = firstWith.get(token);
      if (first === undefined) firstWith.set(token, at);
      else components.join(at, first);
    }
  });
  const numbers = new Map<number, number>();
  const common = all.map((_, at) => {
    const component = components.of(at);
    const number = numbers.get(component) ?? numbers.size;
    numbers.set(component, number);
    return number;
  });
  let from = 0;
  const mappings = releases.map((units) => {
    const mapping = Uint32Array.from(common.slice(from, from + units.length));
    from += units.length;
    return mapping;
  });
  return { count: numbers.size, current: mappings.at(-1) ?? new Uint32Array(), manifests: mappings.slice(0, -1) };
}

function renumbered(things: Uint32Array, mapping: Uint32Array): Uint32Array {
  const inCommonNumbers = new Uint32Array(things.length);
  let ascends = true;
  let before = 0;
  for (let at = 0; at < things.length; at += 1) {
    const common = mapping[things[at] ?? 0] ?? 0;
    ascends &&= common >= before;
    before = common;
    inCommonNumbers[at] = common;
  }
  return ascends ? inCommonNumbers : inCommonNumbers.sort();
}

/**
 * Puts things, which ascend, into common numbers, ascending too; `mapping` has the common unit of each unit. Where all keep
 * their numbers, as in a first release, the things are given back as they are, and not copied.
 *
 * What it gives throws a RangeError for a unit that `mapping` has not.
 */
export function inCommon(mapping: Uint32Array): (things: Uint32Array) => Uint32Array {
  const keep = mapping.every((common, unit) => common === unit);
  return (things) => {
    if ((things.at(-1) ?? -1) >= mapping.length) throw new RangeError("Expected numbers of units that are matched.");
    return keep ? things : renumbered(things, mapping);
  };
}
