export interface PracticeOptions {
  /** How many clients it has: 12 where nothing is said. */
  readonly clients?: number;
}
