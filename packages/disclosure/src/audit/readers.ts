import type { Terms } from "../program/program-types.js";
import type { Target } from "../system/count-system.js";
import type { Attack } from "./attack.js";
import type { Form } from "./components.js";
import { formOf } from "./components.js";
import type { Point } from "./points.js";
import type { Question } from "./question.js";
import { rangesOf } from "./ranges.js";

/** A unit that knows what it contributed to each variable: pairs of a variable and a whole number from 0. */
export interface Insider {
  readonly contributions: Terms;
}

/** An insider, and what it asks. */
export interface Reader {
  /** For each component the least that its variables can be, to this reader. */
  readonly lowers: ReadonlyMap<number, Terms>;
  /** In the order of the targets. */
  readonly questions: readonly Question[];
}

/** Which points leave room for what a reader contributed. Each is looked at once. */
function usableFor(lowers: Terms): (point: Point) => boolean {
  const known = new Map<Point, boolean>();
  return (point) => {
    const before = known.get(point);
    if (before !== undefined) return before;
    const usable = lowers.every(([column, lower]) => (point[column] ?? NaN) >= lower);
    known.set(point, usable);
    return usable;
  };
}

/** The contributions by component, or `undefined` where one is more than there can be. */
function lowersOf({ components, places }: Attack, contributions: Terms): ReadonlyMap<number, Terms> | undefined {
  const lowers = new Map<number, (readonly [number, number])[]>();
  for (const [variable, own] of contributions) {
    const place = places[variable];
    if (place === undefined) throw new RangeError("Contributions name only variables that have bounds.");
    if (place.kind === "fixed") {
      if (own > place.value) return undefined;
      continue;
    }
    if (own > (components[place.component]?.bounds[place.column]?.upper ?? Infinity)) return undefined;
    lowers.set(place.component, [...(lowers.get(place.component) ?? []), [place.column, own]]);
  }
  return lowers;
}

/** For each variable the targets that name it. */
function targetsByVariable(targets: readonly Target[]): ReadonlyMap<number, readonly number[]> {
  const named = new Map<number, number[]>();
  targets.forEach(({ terms }, at) => {
    for (const [variable] of terms) named.set(variable, [...(named.get(variable) ?? []), at]);
  });
  return named;
}

function questionOf(attack: Attack, at: number, target: Target, form: Form, own: ReadonlyMap<number, number>) {
  const contributed = target.terms.reduce((sum, [variable, weight]) => sum + weight * (own.get(variable) ?? 0), 0);
  const width = Math.max(1, target.width - Math.max(0, contributed));
  const { within } = target;
  return {
    at,
    target: { width, ...(within === undefined ? {} : { within }) },
    constant: form.constant - contributed,
    ranges: rangesOf(attack.components, form),
  };
}

/** Says what an insider asks, or `undefined` where it contributed more than there can be. */
export function readersOf(attack: Attack, targets: readonly Target[]): (insider: Insider) => Reader | undefined {
  const named = targetsByVariable(targets);
  const forms = targets.map(({ terms }) => formOf(attack.places, terms));
  return ({ contributions }) => {
    const given = contributions.filter(([, amount]) => amount > 0);
    const lowers = lowersOf(attack, given);
    if (lowers === undefined) return undefined;
    const usable = new Map([...lowers].map(([component, terms]) => [component, usableFor(terms)] as const));
    const touched = new Set(given.flatMap(([variable]) => named.get(variable) ?? []));
    const own = new Map(given);
    const questions = [...touched]
      .toSorted((one, other) => one - other)
      .flatMap((at): readonly Question[] => {
        const target = targets[at];
        const form = forms[at];
        if (target === undefined || form === undefined) return [];
        const question = questionOf(attack, at, target, form, own);
        const ranges = question.ranges.map((range) => {
          const test = usable.get(range.component);
          return test === undefined ? range : { ...range, usable: test };
        });
        return [{ ...question, ranges }];
      });
    return { lowers, questions };
  };
}

/** From now on only counts that leave room for what each of the readers contributed are looked for. */
export function raiseFor({ searches }: Attack, readers: readonly Reader[]): void {
  searches.forEach((search, component) => {
    const highest = new Map<number, number>();
    for (const { lowers } of readers) {
      for (const [column, lower] of lowers.get(component) ?? []) {
        highest.set(column, Math.max(lower, highest.get(column) ?? 0));
      }
    }
    search.raise([...highest]);
  });
}
