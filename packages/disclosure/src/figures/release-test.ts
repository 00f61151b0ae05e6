import type { DraftTest } from "../draft.js";
import { probabilityClasses } from "../release-types.js";
import type { ReleasedTest } from "../release-types.js";

/** A test by the class of its p-value: the value itself could be turned back into the counts that it was made of. */
export function releaseTest({ p }: Pick<DraftTest, "p">): ReleasedTest {
  return { kind: "test", below: probabilityClasses.find((below) => p < below) ?? 1 };
}
