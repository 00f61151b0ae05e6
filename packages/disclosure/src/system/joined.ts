/** Which of a number of things hang together, as pairs of them are joined (union-find with path halving; Tarjan 1975). */
export interface Components {
  readonly join: (one: number, other: number) => void;
  /** The same number for all that hang together. */
  readonly of: (thing: number) => number;
}

export function componentsOf(things: number): Components {
  const parents = Uint32Array.from({ length: things }, (_, thing) => thing);
  const of = (thing: number): number => {
    let at = thing;
    for (let parent = parents[at] ?? at; parent !== at; parent = parents[at] ?? at) {
      const grand = parents[parent] ?? parent;
      parents[at] = grand;
      at = grand;
    }
    return at;
  };
  return { join: (one, other) => void (parents[of(one)] = of(other)), of };
}
