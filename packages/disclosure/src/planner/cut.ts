/** What is printed as one category: a part that stays as it is, or parts that are merged. */
export interface CutClass {
  readonly code: string;
  /** What a report calls it, where the merge tree says so. */
  readonly display?: string;
  /** The codes of the parts in it, in their order. */
  readonly of: readonly string[];
}

/** Classes of which every part is in exactly one. */
export interface Cut {
  readonly classes: readonly CutClass[];
}
