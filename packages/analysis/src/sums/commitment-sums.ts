import type { DraftQuestion, DraftSum } from "@rapport/disclosure";
import { everybody } from "../figures/everybody.js";
import { engagementGroups } from "../commitment/engagement-groups.js";
import type { Dimension } from "../commitment/engagement-groups.js";
import { drafted } from "./drafted.js";

const dimensions: readonly Dimension[] = ["homework", "attendance", "motivation"];

/**
 * What holds of the episodes that are compared: those at the two levels of one thing are different episodes that reached
 * treatment and have ended, and those of which homework is known had some.
 */
export function commitmentSums(questions: readonly DraftQuestion[]): readonly DraftSum[] {
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
