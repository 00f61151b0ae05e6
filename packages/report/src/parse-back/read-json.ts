import { textOf } from "./bytes.js";
import { withInner } from "./data-address.js";
import type { Piece, ReadInner } from "./piece.js";
import { placeName } from "./plain-name.js";
import { malformed } from "./read-back-error.js";

/** The tokens of JSON that has been found to be well formed (RFC 8259). */
const token = /"(?:[^"\\]|\\.)*"|[[\]{}:,]|[^\s[\]{}:,"]+/gu;

/** An object or array that is being read. */
interface Level {
  readonly where: string;
  readonly array: boolean;
  /** How many members came before. */
  at: number;
  /** The key of the member that is being read, in an object. */
  key: string | undefined;
}

function textOfString(written: string): string {
  const text: unknown = JSON.parse(written);
  return typeof text === "string" ? text : written;
}

/**
 * Every key and value in a JSON file, from the source: a parsed object has lost a key that came twice, and the digits of a
 * number that a double does not hold. Throws a `ReadBackError` where it is not JSON.
 */
export function readJson(bytes: Uint8Array, read: ReadInner): readonly Piece[] {
  const { text: source, marks } = textOf(bytes, "JSON file");
  try {
    JSON.parse(source);
  } catch {
    throw malformed("JSON file", "well-formed JSON");
  }
  const pieces: Piece[] = [...marks];
  const levels: Level[] = [];

  const here = (): string => {
    const level = levels.at(-1);
    if (level === undefined) return "$";
    if (level.array) return `${level.where}[${level.at}]`;
    const name = placeName(level.key ?? "", "");
    return name === "" ? `${level.where}.(key ${level.at + 1})` : `${level.where}.${name}`;
  };
  const open = (array: boolean) => levels.push({ where: here(), array, at: 0, key: undefined });
  const text = (written: string) => {
    const level = levels.at(-1);
    const value = textOfString(written);
    if (level !== undefined && !level.array && level.key === undefined) {
      pieces.push({ where: `${level.where} key ${level.at + 1}`, text: value, hidden: false });
      level.key = value;
      return;
    }
    pieces.push(...withInner({ where: here(), text: value, hidden: false }, read));
  };

  for (const [written] of source.matchAll(token)) {
    const level = levels.at(-1);
    if (written === "{" || written === "[") open(written === "[");
    else if (written === "}" || written === "]") levels.pop();
    else if (written === "," && level !== undefined) {
      level.at += 1;
      level.key = undefined;
    } else if (written.startsWith('"')) text(written);
    else if (written !== ":") pieces.push({ where: here(), text: written, hidden: false });
  }
  return pieces;
}
