import type { DraftQuestion, DraftSum } from "@rapport/disclosure";
import { everybody } from "../figures/everybody.js";
import { engagementGroups } from "../commitment/engagement-groups.js";
import type { Dimension } from "../commitment/engagement-groups.js";
import { drafted } from "./drafted.js";

const dimensions: readonly Dimension[] = ["homework", "attendance", "motivation"];

/**
 * The episodes that are compared: those at the two levels of one thing are different episodes that reached
 * treatment and have ended, and those of which homework is known had some.
 */
function endedSums(questions: readonly DraftQuestion[]): readonly DraftSum[] {
  const used = drafted(questions, "interventionUse", everybody, "typesPerEpisode");
  const given = drafted(questions, "homework", everybody, "perEpisode");
  return dimensions.flatMap((dimension): readonly DraftSum[] => {
    const ended = engagementGroups
      .filter((group) => group.dimension === dimension)
      .flatMap(
        ({ code }) => drafted(questions, "commitment", code, "completed")?.part("completed", "denominator") ?? [],
      );
    if (ended.length === 0) return [];
    const none = given && dimension === "homework" ? [given.part("perEpisode", "0")] : [];
    const treated = used?.total("typesPerEpisode") ?? given?.total("perEpisode") ?? "population/episodes";
    const whole = none.length > 0 && given ? given.total("perEpisode") : treated;
    return [{ whole, parts: [...none, ...ended], exhaustive: false }];
  });
}

/** Whoever has both scores has completed an episode; in the mean each unit counts once. */
function scoredSums(questions: readonly DraftQuestion[]): readonly DraftSum[] {
  return engagementGroups.flatMap(({ code }): readonly DraftSum[] => {
    const paths = drafted(questions, "commitment", code, "adjustedChange");
    if (!paths) return [];
    return [
      { whole: paths.part("completed", "numerator"), parts: [paths.part("adjustedChange", "n")], exhaustive: false },
    ];
  });
}

/** What holds of `commitment`. */
export function commitmentSums(questions: readonly DraftQuestion[]): readonly DraftSum[] {
  return [...endedSums(questions), ...scoredSums(questions)];
}
