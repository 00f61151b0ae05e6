/** Numbers in a plain or typed array; only read, never changed. */
export type NumberSeries = ArrayLike<number>;

/** Throws unless both arguments have the same number of elements. */
export function checkSameLength(name: string, length: number, referenceName: string, referenceLength: number): void {
  if (length !== referenceLength) {
    throw new RangeError(
      `${name} must have as many elements as ${referenceName}: expected ${referenceLength}, got ${length}`,
    );
  }
}

/** Throws unless every element is a finite number. */
export function checkFinite(name: string, values: NumberSeries): void {
  for (let i = 0; i < values.length; i++) {
    const value: unknown = values[i];
    if (typeof value !== "number") throw new TypeError(`${name}[${i}] must be a number`);
    if (!Number.isFinite(value)) throw new RangeError(`${name}[${i}] must be a finite number`);
  }
}

function allNonNegative(values: NumberSeries): boolean {
  for (let i = 0; i < values.length; i++) {
    const value: unknown = values[i];
    if (typeof value !== "number" || !(value >= 0 && value < Infinity)) return false;
  }
  return true;
}

/** Throws unless every element is a finite number of at least 0. */
export function checkNonNegative(name: string, values: NumberSeries): void {
  if (allNonNegative(values)) return;
  checkFinite(name, values);
  for (let i = 0; i < values.length; i++) {
    if ((values[i] ?? 0) < 0) throw new RangeError(`${name}[${i}] must not be negative`);
  }
}

/** Throws unless the value is a finite number. */
export function checkFiniteNumber(name: string, value: number): void {
  if (typeof value !== "number") throw new TypeError(`${name} must be a number`);
  if (!Number.isFinite(value)) throw new RangeError(`${name} must be a finite number`);
}

/** Throws unless the value is a finite number of at least 0. */
export function checkNonNegativeNumber(name: string, value: number): void {
  checkFiniteNumber(name, value);
  if (value < 0) throw new RangeError(`${name} must not be negative`);
}

/** Throws unless the value lies strictly between 0 and 1. */
export function checkOpenProbability(name: string, value: number): void {
  checkFiniteNumber(name, value);
  if (value <= 0 || value >= 1) throw new RangeError(`${name} must lie between 0 and 1, for example 0.95`);
}

/** Throws unless every element is a whole number of at least 0. */
export function checkCounts(name: string, values: NumberSeries): void {
  checkNonNegative(name, values);
  for (let i = 0; i < values.length; i++) {
    if (!Number.isInteger(values[i])) throw new RangeError(`${name}[${i}] must be a whole number`);
  }
}
