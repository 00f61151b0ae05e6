import type { Draft, DraftSum } from "@rapport/disclosure";
import { closureSums } from "./closure-sums.js";
import { everybodyIn } from "./everybody-in.js";
import { pathsOf } from "./paths.js";

const question = "afterTermination";

/** What holds of completed episodes: within the question, and beside the stages and the other ends. */
export function afterTerminationSums(draft: Pick<Draft, "questions">): readonly DraftSum[] {
  const group = everybodyIn(draft, question);
  if (!group) return [];
  const { total, part } = pathsOf(question, group);
  const completed = total("followed");
  const yearAgo = part("followed", "over-52-weeks");
  const boosters = [part("followed", "26-52-weeks"), yearAgo];
  return [
    ...(group.figures["returned"] ? [{ whole: total("returned"), parts: [yearAgo], exhaustive: true }] : []),
    ...(group.figures["boosters"] ? [{ whole: total("boosters"), parts: boosters, exhaustive: true }] : []),
    ...closureSums({ path: completed, count: group.of.things.length }, "completed", draft),
  ];
}
