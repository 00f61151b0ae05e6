import type { Rational } from "./rational.js";

/** Throws a RangeError unless the fraction is above 0. */
export function expectPositive({ numerator, denominator }: Rational, name: string): void {
  if (numerator <= 0n || denominator <= 0n) throw new RangeError(`${name} is a fraction above 0, for instance 1/2.`);
}

/** Throws a RangeError unless the fraction lies between 0 and 1, both excluded. */
export function expectProper(value: Rational, name: string): void {
  expectPositive(value, name);
  if (value.numerator >= value.denominator) throw new RangeError(`${name} is a fraction below 1.`);
}

/** Throws a RangeError unless the value is a whole number and no smaller than `least`. */
export function expectWhole(value: number, least: number, name: string): void {
  if (!Number.isSafeInteger(value) || value < least)
    throw new RangeError(`${name} is a whole number from ${least} up.`);
}

/** Throws a RangeError unless the numbers rise, and there is at least one. */
export function expectRising(values: readonly number[], name: string): void {
  const rises = values.every((value, at) => Number.isFinite(value) && value > (values[at - 1] ?? -Infinity));
  if (values.length === 0 || !rises) throw new RangeError(`${name} holds at least one number, in ascending order.`);
}
