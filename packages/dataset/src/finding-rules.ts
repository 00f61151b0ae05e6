/** What breaking a rule means for the data. */
export interface FindingRule {
  /** An error about a row leaves the row out, an error about a file keeps the dataset from being read. */
  readonly severity: "error" | "warning";
  readonly about: "file" | "row";
  /** What is wrong where it is broken. */
  readonly meaning: string;
}

const file = (severity: FindingRule["severity"], meaning: string) => ({ severity, about: "file", meaning }) as const;
const wrong = (meaning: string) => ({ severity: "error", about: "row", meaning }) as const;
const odd = (meaning: string) => ({ severity: "warning", about: "row", meaning }) as const;

/** Every rule that records are held against, by its id, which stays the same. */
export const findingRules = {
  "missing-table": file("error", "a required table is not there"),
  "empty-table": file("error", "a table has no header, or a required one no row that can be used"),
  unreadable: file("error", "a file cannot be read, or not to its end"),
  "two-files": file("error", "two files hold the same table"),
  "ambiguous-date": file("error", "a column's dates can be read as different days"),
  "mixed-dates": file("error", "a column's dates are written in different ways"),
  "missing-column": file("error", "a required column is not in the header"),
  "duplicate-column": file("error", "a column stands twice in the header"),
  "unknown-column": file("warning", "a column is not part of the table and is not read"),
  "endless-schema": file("error", "an intervention type's own check of details did not end"),
  "failing-schema": file("error", "an intervention type's own check of details threw"),
  "asynchronous-schema": file("error", "an intervention type's own check of details answered with a promise"),
  "ragged-row": wrong("the row has more or fewer cells than the header"),
  "broken-line": wrong("the line is not a JSON object"),
  "error-cell": wrong("the row has a cell with an error in place of a value"),
  "empty-cell": wrong("a cell that has to be filled in is empty"),
  "bad-cell": wrong("a cell is not of its column's type: a day, a number, yes or no, JSON, a list"),
  "out-of-range": wrong("a number is outside its column's range"),
  "unknown-code": wrong("a code is not in its column's set of values"),
  "duplicate-key": wrong("two rows have the same identifier; both are left out"),
  "duplicate-row": wrong("the row is an exact copy of an earlier one, where that cannot be meant"),
  "missing-reference": wrong("no row of the other table has this identifier"),
  "refers-to-rejected": wrong("the row that this one refers to was left out"),
  order: wrong("of two days in a row, the later is before the earlier"),
  incomplete: wrong("two cells that go together are not both filled in, or not both empty"),
  "left-before-entered": wrong("a stay was left before it was entered"),
  "stage-not-in-model": wrong("a stage is not in the practice's stage model (P3.8)"),
  "overlapping-stays": wrong("two stays of an episode overlap (P3.9); both are left out"),
  "never-observed": wrong("observation began when the stay had ended"),
  "censored-without-day": wrong("the exit is `censored` and `observed_until` is empty"),
  "censored-and-left": wrong("the exit is `censored` and `left_on` is filled in"),
  "two-last-days": wrong("`left_on` and `observed_until` are two different days"),
  "intervention-in-evaluation": wrong("an intervention was delivered in a stage without treatment (P3.2)"),
  "outside-scale": wrong("a rating or score is outside its scale or instrument (P4.2)"),
  "bad-details": wrong("the details are not what the intervention type asks for"),
  "intimate-in-room": wrong("genital or partnered work took place in the room (P1.5)"),
  "after-as-of": odd("a day is after the as-of day, or after today"),
  "merged-cells": odd("cells of a sheet are merged, and only the first of them is filled in"),
  "gap-between-stays": odd("days between two stays of an episode are in no stage (P3.9)"),
  "open-stay-before-another": odd("a stay without an end is followed by another one (P3.9)"),
  "censored-before-another": odd("a stay last seen open is followed by another one, so it was left (P3.9)"),
  "observed-before-entered": odd("`observed_from` is before `entered_on` and is not used"),
  "impossible-move": odd("an exit leads to a stage that does not follow this one in the stage model (P3.8)"),
  "closed-with-open-stay": odd("an episode is closed, and a stay in it still lasts (P3.7)"),
  "fourth-evaluation-session": odd("evaluation took more than three sessions (P3.2)"),
  "couple-of-one": odd("a couple is not two people (P1.1)"),
  "no-practice": odd("an episode names no practice, though others of the file do"),
  "second-history": odd("a second history is about the same episode and person (P2)"),
  "unknown-instrument": odd("an instrument is not known here; the row is not analysed"),
  "unknown-type": odd("an intervention type is not known here"),
  "wrong-audience": odd("the intervention type is for another kind of client"),
  "wrong-stage": odd("the intervention starts in a stage that its type does not name (six stages only)"),
  "wrong-setting": odd("the assignment takes place elsewhere than its type"),
  "not-awaited": odd("what the type waits for did not come first: another intervention, or an agreement"),
  "no-follow-up": odd("nothing followed a roadblock for 28 days in an open episode (P6.2)"),
} satisfies Readonly<Record<string, FindingRule>>;

/** A rule's id. */
export type FindingCode = keyof typeof findingRules;

/** Whether a finding keeps a dataset from being read, whatever is left out. */
export function refusesAll({ code, severity }: { readonly code: FindingCode; readonly severity: string }): boolean {
  return severity === "error" && findingRules[code].about === "file";
}
