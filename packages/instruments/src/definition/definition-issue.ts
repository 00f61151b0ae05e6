/** What is wrong with a definition, and where. */
export interface DefinitionIssue {
  /** For instance `keys[0].reversed`, or `goldenCases[2]`. */
  readonly path: string;
  /** What was expected. */
  readonly message: string;
}

/** An issue, unless the condition holds. */
export function expected(holds: boolean, path: string, message: string): readonly DefinitionIssue[] {
  return holds ? [] : [{ path, message: `Expected ${message}.` }];
}
