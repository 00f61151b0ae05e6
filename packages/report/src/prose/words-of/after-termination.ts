import type { Language } from "@rapport/language";
import { boosterSentence, returnFinding } from "../../access/after-termination-sentences.js";
import type { QuestionWords } from "../../figures/question-words.js";

/** P7.7 in words. */
export function afterTerminationWords(language: Language): QuestionWords {
  return {
    question: "afterTermination",
    title: "What happens after termination?",
    measure:
      "Booster sessions, and new episodes of the same clients, in weeks after closing: episodes that were completed; those that ended in another way are left out.",
    reading:
      "each figure counts only episodes that were completed long enough ago, so that all in it were seen for as long. A return tells nothing of its reason.",
    figures: {
      returned: {
        name: "New episode after completion",
        counts: "episodes completed more than 52 weeks before the as-of day; a declined contact is a new episode, too",
      },
      boosters: {
        name: "Booster sessions attended",
        counts: "episodes completed at least 26 weeks before the as-of day; sessions in the 26 weeks after closing",
      },
      followed: { name: "How long ago episodes were completed", counts: "all completed episodes" },
    },
    drawn: ["returned", "boosters"],
    finding: (group) =>
      returnFinding(language, group) ??
      boosterSentence(language, group) ??
      "Too few episodes were completed long enough ago to say what followed.",
    sentences: (group) => {
      const booster = returnFinding(language, group) === undefined ? undefined : boosterSentence(language, group);
      return booster === undefined ? [] : [booster];
    },
    findings: ({ groups: [group] }) => {
      const sentence = group && returnFinding(language, group);
      return sentence === undefined ? [] : [{ sentence, groupAt: 0 }];
    },
    definitions: [
      [
        "Booster session",
        "An attended session after the day on which an episode was completed; on that day itself, one that is recorded as a booster.",
      ],
      [
        "New episode after completion",
        "An episode that names the completed one as the one that it reopens, or a later one of the same client, whatever became of it. The earliest counts, from the day of closing to the day on which it was opened.",
      ],
    ],
  };
}
