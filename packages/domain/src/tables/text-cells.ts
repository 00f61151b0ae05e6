import * as z from "zod/mini";
import { day as dayShape, label as labelShape } from "../records/fields.js";
import type { Cell } from "./cell.js";

/** An identifier or a few words, as they stand. */
export const text: Cell<string> = {
  code: "wrong-text",
  expected: "Expected a text of at most 200 characters.",
  read: (cell) => (z.safeParse(labelShape, cell).success ? cell : undefined),
  write: (value) => value,
};

export const day: Cell<string> = {
  code: "not-a-day",
  expected: "Expected a day of the calendar, written like 2026-03-31.",
  read: (cell) => (z.safeParse(dayShape, cell.trim()).success ? cell.trim() : undefined),
  write: (value) => value,
};

export function code<Code extends string>(codes: readonly Code[]): Cell<Code> {
  return {
    code: "unknown-code",
    expected: `Expected one of: ${codes.join(", ")}.`,
    read: (cell) => codes.find((each) => each === cell.trim()),
    write: (value) => value,
  };
}

const booleans: ReadonlyMap<string, boolean> = new Map([
  ["yes", true],
  ["no", false],
]);

export const yesNo: Cell<boolean> = {
  code: "not-yes-or-no",
  expected: "Expected yes or no.",
  read: (cell) => booleans.get(cell.trim()),
  write: (value) => (value ? "yes" : "no"),
};
