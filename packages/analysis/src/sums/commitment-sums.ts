import type { CellPath, DraftQuestion, DraftSum } from "@rapport/disclosure";
import { engagementGroups } from "../commitment/engagement-groups.js";
import type { Dimension } from "../commitment/engagement-groups.js";
import { all as everybody } from "../figures/everybody.js";
import { drafted } from "./drafted.js";

const dimensions: readonly Dimension[] = ["homework", "attendance", "motivation"];

/** The ended episodes of a group, where there are any. */
function endedOf(questions: readonly DraftQuestion[], code: string): readonly CellPath[] {
  const paths = drafted(questions, "commitment", code, "completed");
  return paths ? [paths.part("completed", "denominator")] : [];
}

/** The episodes at the two levels of one thing are different episodes that reached treatment. */
function levelSums(questions: readonly DraftQuestion[]): readonly DraftSum[] {
  const used = drafted(questions, "interventionUse", everybody, "typesPerEpisode");
  const given = drafted(questions, "homework", everybody, "perEpisode");
  const whole = used?.total("typesPerEpisode") ?? given?.total("perEpisode") ?? "population/episodes";
  return dimensions.flatMap((dimension): readonly DraftSum[] => {
    const parts = engagementGroups
      .filter((group) => group.dimension === dimension)
      .flatMap(({ code }) => endedOf(questions, code));
    return parts.length === 0 ? [] : [{ whole, parts, exhaustive: false }];
  });
}

/** Those with little homework done, and with much, are among the episodes of which `homework` says so. */
function homeworkDoneSums(questions: readonly DraftQuestion[]): readonly DraftSum[] {
  const given = drafted(questions, "homework", everybody, "shareDone");
  if (!given) return [];
  const less = given.part("shareDone", "less");
  const others = [less, given.part("shareDone", "unreported")];
  return [
    ...endedOf(questions, "homework-low").map((ended) => ({ whole: less, parts: [ended], exhaustive: false })),
    ...endedOf(questions, "homework-high").map((ended) => ({
      whole: given.total("shareDone"),
      parts: [...others, ended],
      exhaustive: false,
    })),
  ];
}

/** Whoever has both scores has completed an episode; in the mean each unit counts once. */
function scoredSums(questions: readonly DraftQuestion[]): readonly DraftSum[] {
  return engagementGroups.flatMap(({ code }): readonly DraftSum[] => {
    const paths = drafted(questions, "commitment", code, "adjustedChange");
    if (!paths) return [];
    const whole = paths.part("completed", "numerator");
    return [{ whole, parts: [paths.part("adjustedChange", "n")], exhaustive: false }];
  });
}

/** What holds of the episodes that `commitment` compares. */
export function commitmentSums(questions: readonly DraftQuestion[]): readonly DraftSum[] {
  return [...levelSums(questions), ...homeworkDoneSums(questions), ...scoredSums(questions)];
}
