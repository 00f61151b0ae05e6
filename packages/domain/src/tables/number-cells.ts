import type { Cell } from "./cell.js";
import { decimalText } from "./decimal-text.js";

const decimal = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/u;

interface Limits {
  readonly min?: number;
  readonly max?: number;
}

function read(cell: string, { min = -Infinity, max = Infinity }: Limits): number | undefined {
  const value = decimal.test(cell.trim()) ? Number(cell) : Number.NaN;
  return Number.isFinite(value) && value >= min && value <= max ? value : undefined;
}

/** Any number, or one between limits. */
export function number(limits: Limits = {}): Cell<number> {
  const from = limits.min === undefined ? "" : ` from ${limits.min}`;
  const to = limits.max === undefined ? "" : ` to ${limits.max}`;
  return {
    code: "not-a-number",
    expected: `Expected a number${from}${to}, digits alone with a point for decimals.`,
    read: (cell) => read(cell, limits),
    write: decimalText,
  };
}

export function whole(min: number, max: number): Cell<number> {
  return {
    code: "not-a-number",
    expected: `Expected a whole number from ${min} to ${max}.`,
    read: (cell) => {
      const value = read(cell, { min, max });
      return Number.isInteger(value) ? value : undefined;
    },
    write: decimalText,
  };
}
