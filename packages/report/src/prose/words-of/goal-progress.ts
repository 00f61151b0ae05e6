import type { Language } from "@rapport/language";
import { goalCharts } from "../../html/goal-charts.js";
import type { QuestionWords } from "../../figures/question-words.js";
import { isDrafted } from "../../figures/shown-figures.js";
import { achievementFinding, agreementFinding, agreementSentences } from "./goal-findings.js";
import { goalSentences, ratingSentence } from "./goal-sentences.js";

/** The group of all goals; every other one is about a measure. */
const everybody = "all";

/** P7.3, P4.1–P4.4, P3.4 What a report says about goals. */
export function goalProgressWords(language: Language): QuestionWords {
  const { say, label, within, list } = language;
  return {
    question: "goalProgress",
    title: say("goals.title"),
    measure: say("goals.measure"),
    reading: say("goals.reading"),
    figures: {
      achievement: { name: say("goals.achievement.name"), counts: say("goals.achievement.counts") },
      byArea: { name: say("goals.byArea.name"), counts: say("goals.byArea.counts") },
      gboChange: { name: say("goals.gboChange.name"), counts: say("goals.gboChange.counts"), isChange: true },
      gboRated: { name: say("goals.gboRated.name"), counts: say("goals.gboRated.counts") },
      gasLevels: { name: say("goals.gasLevels.name"), counts: say("goals.gasLevels.counts"), reading: "middle" },
      gasScore: { name: say("goals.gasScore.name"), counts: say("goals.gasScore.counts") },
      gasChange: { name: say("goals.gasChange.name"), counts: say("goals.gasChange.counts"), isChange: true },
      goalsMet: { name: say("goals.goalsMet.name"), counts: say("goals.goalsMet.counts") },
      firstMet: { name: say("goals.firstMet.name"), counts: say("goals.firstMet.counts") },
      reviewed: { name: say("goals.reviewed.name"), counts: say("goals.reviewed.counts") },
      pathway: { name: say("goals.pathway.name"), counts: say("goals.pathway.counts") },
      goalAndSymptom: { name: say("goals.goalAndSymptom.name"), counts: say("goals.goalAndSymptom.counts") },
    },
    drawn: ["firstMet", "goalsMet", "goalAndSymptom"],
    finding: (group) =>
      group.code === everybody
        ? (achievementFinding(language, group) ?? say("goals.tooFew"))
        : agreementFinding(language, group),
    sentences: (group) =>
      group.code === everybody ? goalSentences(language, group) : agreementSentences(language, group),
    findings: ({ groups }) =>
      groups.flatMap((group, groupAt) =>
        group.code === everybody
          ? [achievementFinding(language, group), ratingSentence(language, group)].flatMap((sentence) =>
              sentence === undefined ? [] : [{ sentence, groupAt }],
            )
          : [],
      ),
    definitions: [
      [say("goals.agreed.term"), say("goals.agreed.meaning")],
      [
        say("goals.status.term"),
        say("goals.status.meaning", {
          achieved: label("Achieved"),
          notAchieved: within(label("Not achieved")),
          inProgress: label("In progress"),
        }),
      ],
      [say("goals.ratingChange.term"), say("goals.ratingChange.meaning")],
      [say("goals.tScore.term"), say("goals.tScore.meaning")],
      [say("goals.firstMet.name"), say("goals.untilFirst.meaning")],
      [say("goals.lookedAtAgain.term"), say("goals.lookedAtAgain.meaning")],
      [say("goals.goalAndSymptom.name"), say("goals.agreement.meaning")],
    ],
    optional: [
      {
        what: list([say("goals.gboChange.name"), say("goals.gasLevels.name"), say("goals.reviewed.name")]),
        table: "goal_ratings",
        isThere: (result) => isDrafted(result, "gboRated"),
      },
    ],
    charts: (report, place) => (place.group.code === everybody ? goalCharts(language, report, place) : []),
  };
}
