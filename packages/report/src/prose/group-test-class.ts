import type { GroupTest } from "@rapport/analysis";
import type { Language } from "@rapport/language";

/** A p of 0.05 or more is told as no more than that. */
export const ordinary = 0.05;

/** Whether a test tells the groups apart. */
export function tellsApart(test: GroupTest | undefined): test is GroupTest {
  return test !== undefined && test.below < 1;
}

/** The number that a p is below, or that it is not below. */
export function classOf({ decimalMark }: Language, { below }: GroupTest): string {
  return String(below < 1 ? below : ordinary).replace(".", decimalMark);
}
