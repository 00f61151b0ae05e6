declare const brand: unique symbol;

/**
 * A value that passed the airlock. `release` makes the first one of a report, and `derive` makes others from it; no
 * other function can, neither for the compiler nor at run time. What `release` tells `ahead` has the brand, so that it can be
 * drawn, and has passed only when `release` resolves with that very report.
 */
export type Released<T> = T & { readonly [brand]: true };

const sealed = new WeakSet<object>();

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** Freezes a value and all that it holds, and remembers each object as released. */
export function seal<T extends object>(value: T): Released<T> {
  if (!sealed.has(value)) {
    Object.freeze(value);
    sealed.add(value);
    for (const inner of Object.values(value)) if (isObject(inner)) seal(inner);
  }
  // The one place where the brand is given.
  return value as Released<T>;
}

/** Whether a value came out of the airlock; the check that every renderer makes, for callers without a compiler. */
export function isReleased(value: unknown): boolean {
  return isObject(value) && sealed.has(value);
}

/** Throws a TypeError unless the value came out of the airlock. */
export function assertReleased(value: unknown): void {
  if (!isReleased(value)) {
    throw new TypeError("Only released results can be shown: pass the draft through release() first.");
  }
}

/**
 * What follows from released numbers alone is released as well. `compute` is given the released value and nothing else,
 * so it must not read anything exact from its surroundings.
 *
 * Throws a TypeError when `from` did not pass the airlock.
 */
export function derive<T extends object, U extends object>(
  from: Released<T>,
  compute: (released: T) => U,
): Released<U> {
  assertReleased(from);
  return seal(compute(from));
}
