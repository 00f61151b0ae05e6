/** What a row may have wrong, to be asked of the engine. */
export interface Fault {
  /** True, in SQL, for a row that has it. */
  readonly when: string;
  /** The column of the source, where it is one. */
  readonly column: string | undefined;
  /** The text that is wrong, in SQL; shown only where a person asks for it. */
  readonly value: string;
  /** What is wrong. It never holds a cell's value. */
  readonly message: string;
  readonly hint: string;
}

/** True or false, in SQL, for a row: whether it has any of these faults. */
export const anyFault = (faults: readonly Fault[]): string =>
  faults.length === 0 ? "false" : `(${faults.map(({ when }) => `coalesce(${when}, false)`).join(" or ")})`;
