import { expectWhole } from "./arguments.js";

/**
 * What orders the things of one unit, such as a keyed hash of the unit's own identifier and `rank`, the number of its things
 * that stand before. It must not depend on other units, or the absence of one would change what others contribute.
 */
export type KeyOf = (unit: number, rank: number) => string;

function firstByKey(unit: number, places: readonly number[], most: number, keyOf: KeyOf): readonly number[] {
  return places
    .map((place, rank) => ({ place, rank, key: keyOf(unit, rank) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)) || a.rank - b.rank)
    .slice(0, most)
    .map(({ place }) => place);
}

/**
 * Keeps at most `most` things of every unit, those with the lowest keys, or its first ones without keys; this is what makes
 * the sensitivity of anything counted afterwards true (Casacuberta et al. 2022, on libraries that took it to be lower).
 *
 * `things` is the unit of each thing, as in a cell of a draft. Returns the places of the things kept, in ascending order.
 */
export function boundContributions(things: Uint32Array, most: number, keyOf: KeyOf = () => ""): Uint32Array {
  expectWhole(most, 1, "most");
  const placesOf = new Map<number, number[]>();
  things.forEach((unit, place) => {
    const places = placesOf.get(unit);
    if (places) places.push(place);
    else placesOf.set(unit, [place]);
  });
  const kept = [...placesOf].flatMap(([unit, places]) =>
    places.length <= most ? places : firstByKey(unit, places, most, keyOf),
  );
  return Uint32Array.from(kept).sort();
}
