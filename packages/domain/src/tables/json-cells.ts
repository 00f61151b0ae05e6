import { plainCopy } from "../records/checking/plain-copy.js";
import type { Cell } from "./cell.js";

/** What JSON says, frozen; `undefined` where it is none, or is deeper or longer than any record. */
function parsed(cell: string): unknown {
  try {
    const copied = plainCopy(JSON.parse(cell));
    return copied.issue ? undefined : copied.value;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isAnswer(value: unknown): value is number | null {
  return value === null || typeof value === "number";
}

/** A JSON object. */
export const details: Cell<Readonly<Record<string, unknown>>> = {
  code: "not-json",
  expected: 'Expected a JSON object, for instance {"step": 1}.',
  read: (cell) => {
    const value = parsed(cell);
    return isObject(value) ? value : undefined;
  },
  write: (value) => JSON.stringify(value),
};

/** A JSON list of numbers, with null where an answer is missing. */
export const answers: Cell<readonly (number | null)[]> = {
  code: "not-json",
  expected: "Expected a JSON list of at most 200 numbers, null where one is missing, for instance [1,null,3].",
  read: (cell) => {
    const value = parsed(cell);
    if (!Array.isArray(value) || value.length === 0 || value.length > 200) return undefined;
    const list: readonly unknown[] = value;
    return list.every(isAnswer) ? list : undefined;
  },
  write: (value) => JSON.stringify(value),
};
