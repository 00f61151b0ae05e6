/** A practice was asked for of which no episode is that may be counted. */
export class UnknownPracticeError extends Error {
  readonly code = "unknown-practice";
  /** The place of the first such among those that were asked for. */
  readonly at: number;
  /** Whether any such episode names a practice at all. */
  readonly anyNamed: boolean;

  constructor(at: number, anyNamed: boolean) {
    super(
      !anyNamed
        ? "No episode that may be counted names a practice: fill in practice_id of episodes."
        : "No episode that may be counted is of one of the practices that were asked for.",
    );
    this.at = at;
    this.anyNamed = anyNamed;
  }
}
