import type { Chance } from "./chance.js";
import { daysThatFit, isoDay } from "./days.js";
import type { DayLimits } from "./days.js";
import type { IdKind, Ids } from "./ids.js";

/** What the fields of a record are drawn with. */
export interface Draw {
  /** A whole number, both ends included. */
  readonly between: (from: number, to: number) => number;
  /** True as often as not. */
  readonly happens: () => boolean;
  /** One of a list; `undefined` where it is empty. */
  readonly oneOf: <Item>(items: readonly Item[]) => Item | undefined;
  /** One of those that fit. Where none does, any: the check of the record says which rule that breaks. */
  readonly fitting: <Item>(items: readonly Item[], fits: (item: Item) => boolean) => Item | undefined;
  /** One to `most` different ones. */
  readonly someOf: <Item>(items: readonly Item[], most: number) => readonly Item[];
  /** One to `most`, each made anew. */
  readonly several: <Item>(most: number, make: () => Item) => readonly Item[];
  /** Left out as often as not. */
  readonly maybe: <Item>(make: () => Item) => Item | undefined;
  readonly day: (limits?: DayLimits) => string;
  readonly id: (kind: IdKind) => string;
}

export function drawFrom(chance: Chance, ids: Ids): Draw {
  const between = (from: number, to: number) => from + chance.below(to - from + 1);
  const happens = () => chance.below(2) === 0;
  const oneOf = <Item>(items: readonly Item[]) => items[chance.below(items.length)];
  const several = <Item>(most: number, make: () => Item) => Array.from({ length: between(1, most) }, make);
  return {
    between,
    happens,
    oneOf,
    several,
    fitting: (items, fits) => {
      const found = items.filter(fits);
      return oneOf(found.length > 0 ? found : items);
    },
    someOf: (items, most) => {
      const left = [...items];
      return several(Math.min(most, left.length), () => left.splice(chance.below(left.length), 1)).flat();
    },
    maybe: (make) => (happens() ? make() : undefined),
    day: (limits = {}) => {
      const [first, last] = daysThatFit(limits);
      return isoDay(between(first, last));
    },
    id: ids.next,
  };
}
