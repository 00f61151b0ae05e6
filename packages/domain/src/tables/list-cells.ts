import type { Cell } from "./cell.js";
import { code } from "./text-cells.js";

const separator = ";";

/** The entries of a cell; blank ones are passed over. */
function entries(cell: string): readonly string[] {
  return cell
    .split(separator)
    .map((each) => each.trim())
    .filter((each) => each !== "");
}

/** A list of codes, each once. */
export function codeList<Code extends string>(codes: readonly Code[]): Cell<readonly Code[]> {
  const one = code(codes);
  return {
    code: one.code,
    expected: `Expected some of these, separated by semicolons: ${codes.join(", ")}.`,
    read: (cell) => {
      const found = entries(cell).map(one.read);
      const known = found.filter((each) => each !== undefined);
      return known.length === found.length ? [...new Set(known)] : undefined;
    },
    write: (value) => value.join(separator),
  };
}

/** Codes of intervention types, each once. No plug-in has a code with a semicolon; elsewhere it is written as a comma. */
export const typeList: Cell<readonly string[]> = {
  code: "wrong-text",
  expected: "Expected codes of intervention types, separated by semicolons, each of at most 200 characters.",
  read: (cell) => {
    const codes = [...new Set(entries(cell))];
    return codes.length > 0 && codes.every((each) => each.length <= 200) ? codes : undefined;
  },
  write: (value) => value.map((each) => each.replaceAll(separator, ",")).join(separator),
};

/** A list of titles. A semicolon inside one would divide it, so it is written as a comma. */
export const titleList: Cell<readonly string[]> = {
  code: "wrong-text",
  expected: "Expected titles of at most 200 characters, separated by semicolons.",
  read: (cell) => (entries(cell).every((each) => each.length <= 200) ? entries(cell) : undefined),
  write: (value) => value.map((each) => each.replaceAll(separator, ",")).join(separator),
};
