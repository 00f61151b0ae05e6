import type { Encoding } from "./text-encoding.js";
import { readText } from "./text-stream.js";

/** A line of a file, counted from 1; without a text where it is longer than any record. */
export interface Line {
  readonly number: number;
  readonly text: string | undefined;
}

/** A line of more characters than this is no record. */
const longestLine = 10_000_000;

/** Reads a file line by line; blank lines are counted and passed over. */
export async function* readLines(path: string, encoding: Encoding): AsyncGenerator<Line> {
  let number = 1;
  let begun = "";
  let long = false;
  for await (const piece of readText(path, encoding)) {
    const parts = piece.split("\n");
    for (const [at, part] of parts.entries()) {
      long ||= begun.length + part.length > longestLine;
      begun = long ? "" : begun + part;
      if (at === parts.length - 1) continue;
      if (long) yield { number, text: undefined };
      else if (begun.trim() !== "") yield { number, text: begun };
      number += 1;
      begun = "";
      long = false;
    }
  }
  if (long) yield { number, text: undefined };
  else if (begun.trim() !== "") yield { number, text: begun };
}

/** The keys of a line's object; `undefined` where it is not one JSON object. */
export function keysOf(text: string): readonly string[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : undefined;
  } catch {
    return undefined;
  }
}
