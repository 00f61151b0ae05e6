/** An exact fraction. The denominator is above 0; it need not be reduced. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function divisorOf(a: bigint, b: bigint): bigint {
  let [divisor, rest] = [a < 0n ? -a : a, b];
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return divisor;
}

function wholeOf(value: number | bigint): bigint {
  if (typeof value === "number" && !Number.isSafeInteger(value)) {
    throw new RangeError("A fraction is made of two whole numbers, for instance rational(1, 2).");
  }
  return BigInt(value);
}

/** The reduced fraction of two whole numbers. Throws a RangeError for anything else and for a denominator below 1. */
export function rational(numerator: number | bigint, denominator: number | bigint = 1): Rational {
  const [over, under] = [wholeOf(numerator), wholeOf(denominator)];
  if (under < 1n) throw new RangeError("The denominator of a fraction is 1 or more.");
  const divisor = divisorOf(over, under);
  return { numerator: over / divisor, denominator: under / divisor };
}

export function plus(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function minus(a: Rational, b: Rational): Rational {
  return plus(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function times(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

export function isAbove(a: Rational, b: Rational): boolean {
  return a.numerator * b.denominator > b.numerator * a.denominator;
}

export function larger(a: Rational, b: Rational): Rational {
  return isAbove(b, a) ? b : a;
}

/** As a text that a file can hold, such as `1/2` or `3`. */
export function writeRational(value: Rational): string {
  const { numerator, denominator } = rational(value.numerator, value.denominator);
  return denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
}

/** Reads what `writeRational` wrote. Throws a RangeError for any other text. */
export function readRational(text: string): Rational {
  const [, numerator, denominator = "1"] = /^(-?\d+)(?:\/(\d+))?$/u.exec(text) ?? [];
  if (numerator === undefined) throw new RangeError('A fraction is written as two whole numbers, for instance "1/2".');
  return rational(BigInt(numerator), BigInt(denominator));
}
