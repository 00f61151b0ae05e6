import type { Language } from "@rapport/language";
import { boosterSentence, returnFinding } from "../../access/after-termination-sentences.js";
import type { QuestionWords } from "../../figures/question-words.js";
import { isDrafted } from "../../figures/shown-figures.js";

/** P7.7 in words. */
export function afterTerminationWords(language: Language): QuestionWords {
  const { say } = language;
  return {
    question: "afterTermination",
    title: say("afterTermination.title"),
    measure: say("afterTermination.measure"),
    reading: say("afterTermination.reading"),
    figures: {
      returned: { name: say("afterTermination.returned"), counts: say("afterTermination.returnedCounts") },
      boosters: { name: say("afterTermination.boosters"), counts: say("afterTermination.boostersCounts") },
      followed: { name: say("afterTermination.followed"), counts: say("afterTermination.followedCounts") },
    },
    drawn: ["returned", "boosters"],
    finding: (group) =>
      returnFinding(language, group) ?? boosterSentence(language, group) ?? say("afterTermination.tooFew"),
    sentences: (group) => {
      const booster = returnFinding(language, group) === undefined ? undefined : boosterSentence(language, group);
      return booster === undefined ? [] : [booster];
    },
    findings: ({ groups: [group] }) => {
      const sentence = group && returnFinding(language, group);
      return sentence === undefined ? [] : [{ sentence, groupAt: 0 }];
    },
    optional: [
      {
        what: say("afterTermination.boosters"),
        table: "sessions",
        isThere: (result) => isDrafted(result, "boosters"),
      },
    ],
    definitions: [
      [say("afterTermination.booster"), say("afterTermination.boosterMeans")],
      [say("afterTermination.returned"), say("afterTermination.returnedMeans")],
    ],
  };
}
