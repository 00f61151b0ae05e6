import { readFileSync } from "node:fs";

/** One person's Beck Depression Inventory II before treatment, after 8 months, and the last one after treatment began. */
interface Course {
  readonly before: number;
  readonly after: number | undefined;
  readonly last: number | undefined;
}

// Proudfoot et al. (2003), as `BtheB` of the R package HSAUR: id, drug, length, treatment, then five scores, the last at 8
// months; an empty field is a missing score.
const source = new URL("../../../tests/data/beat-the-blues/source.csv", import.meta.url);

/** 100 people, 48 of them without a score at 8 months. */
export const BEAT_THE_BLUES: readonly Course[] = readFileSync(source, "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [before = 0, ...later] = line
      .split(",")
      .slice(4)
      .map((field) => (field === "" ? undefined : Number(field)));
    return { before, after: later.at(-1), last: later.findLast((score) => score !== undefined) };
  });
