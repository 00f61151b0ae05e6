/** What is wrong with a look. */
export interface LookProblem {
  readonly path: "accent" | "logo" | "logo.description";
  /** A sentence without its capital and its point. */
  readonly message: string;
}

/** A look that no report can have; `problems` holds all that is wrong with it. */
export class LookError extends Error {
  override readonly name = "LookError";

  constructor(readonly problems: readonly LookProblem[]) {
    super(problems.map(({ path, message }) => `${path}: ${message}.`).join("\n"));
  }
}
