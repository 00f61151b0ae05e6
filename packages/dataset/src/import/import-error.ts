import type { MappingProblem } from "./mapping/issue-lines.js";

/** What kept an import from being made. */
export type ImportErrorCode =
  | "bad-mapping"
  | "no-such-file"
  | "bad-target"
  | "key-file"
  | "other-key"
  | "exists"
  | "no-folder"
  | "not-ours"
  | "changed"
  | "symbolic-link"
  | "running"
  | "in-use"
  | "no-permission"
  | "disk-full"
  | "not-written";

/** Told apart by `code`; its message is for the person who asked, and holds nothing of a record. */
export class ImportError extends Error {
  override readonly name = "ImportError";

  constructor(
    readonly code: ImportErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The mapping is not one; each problem has its path in it. */
export function mappingError(problems: readonly MappingProblem[]): ImportError {
  const lines = problems.map(({ path, message }) => `  ${path}: ${message}`);
  return new ImportError("bad-mapping", `The mapping cannot be used.\n${lines.join("\n")}`);
}
