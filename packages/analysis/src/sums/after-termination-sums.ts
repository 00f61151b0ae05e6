import type { Draft, DraftGroup, DraftSum } from "@rapport/disclosure";
import { yearDays } from "../after-termination/returns-query.js";
import { everybodyIn } from "./everybody-in.js";
import { closureSums } from "./closure-sums.js";
import { pathsOf } from "./paths.js";

const question = "afterTermination";

/** What holds within the question: who was seen for a year was seen for 26 weeks, and every one of them was completed. */
function completedSums(group: DraftGroup): readonly DraftSum[] {
  const { total, part, start } = pathsOf(question, group);
  const completed = start("returned");
  const { boosters, returned } = group.figures;
  const cut = returned?.kind === "lifeTable" && returned.rows.some(({ day }) => day > yearDays);
  return [
    ...(boosters
      ? [
          { whole: completed, parts: [total("boosters")], exhaustive: false },
          { whole: total("boosters"), parts: [total("returnedIn")], exhaustive: false },
        ]
      : [{ whole: completed, parts: [total("returnedIn")], exhaustive: false }]),
    { whole: part("returned", "exit:reached"), parts: [part("returnedIn", "yes")], exhaustive: false },
    // Who did not come back within the year is at risk after it.
    ...(cut
      ? [{ whole: part("returned", `after:${yearDays}`), parts: [part("returnedIn", "no")], exhaustive: true }]
      : []),
  ];
}

/** What holds of completed episodes: within the question, and beside the stages that they ended in. */
export function afterTerminationSums(draft: Pick<Draft, "questions">): readonly DraftSum[] {
  const group = everybodyIn(draft, question);
  if (!group) return [];
  const completed = { path: pathsOf(question, group).start("returned"), count: group.of.things.length };
  return [...completedSums(group), ...closureSums(completed, "completed", draft)];
}
