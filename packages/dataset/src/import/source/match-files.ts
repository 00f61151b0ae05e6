import { basename } from "node:path";
import type { SourceRule } from "../mapping/cell.js";

/** Whether a file's name fits a pattern with * and ?; capitals and small letters are the same, as on most desks. */
function fits(pattern: string, name: string): boolean {
  const expression = [...pattern]
    .map((sign) => (sign === "*" ? ".*" : sign === "?" ? "." : sign.replaceAll(/[\\^$.|+()[\]{}]/gu, "\\$&")))
    .join("");
  return new RegExp(`^${expression.replaceAll(/(?:\.\*)+/gu, ".*")}$`, "iu").test(name);
}

const takesEverything = ({ files }: SourceRule): boolean => files === undefined || files.includes("*");

export interface MatchedFiles {
  /** The files of each source, by its name. */
  readonly files: ReadonlyMap<string, readonly string[]>;
  /** Files that no source asks for. */
  readonly strangers: readonly string[];
}

/** Gives each file to the sources that ask for it by name; the source that takes every file has those that are left. */
export function matchFiles(sources: readonly SourceRule[], paths: readonly string[]): MatchedFiles {
  const files = new Map<string, readonly string[]>();
  const named = sources.filter((source) => !takesEverything(source));
  for (const { name, files: patterns = [] } of named) {
    files.set(
      name,
      paths.filter((path) => patterns.some((pattern) => fits(pattern, basename(path)))),
    );
  }
  const taken = new Set([...files.values()].flat());
  const left = paths.filter((path) => !taken.has(path));
  const rest = sources.find(takesEverything);
  if (rest) files.set(rest.name, left);
  return { files, strangers: rest ? [] : left };
}
