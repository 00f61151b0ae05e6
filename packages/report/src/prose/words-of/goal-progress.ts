import type { Language } from "@rapport/language";
import { goalCharts } from "../../html/goal-charts.js";
import type { QuestionWords } from "../../figures/question-words.js";
import { achievementFinding, agreementFinding, agreementSentences } from "./goal-findings.js";
import { goalSentences, ratingSentence } from "./goal-sentences.js";

/** The group of all goals; every other one is about a measure. */
const everybody = "all";

const notTold = "Too few clients stand behind the goals to say what came of them.";

/** P7.3, P4.1–P4.4, P3.4 What a report says about goals. */
export function goalProgressWords(language: Language): QuestionWords {
  return {
    question: "goalProgress",
    title: "How much progress is there on goals?",
    measure: "Goals that were agreed by the as-of day, the episodes that they are of, and the clients whose they are.",
    reading:
      "goals differ between clients and are set by them, so they show how far each client got, and not how well one practice does beside another. Goals and scores on measures often say different things; neither replaces the other.",
    figures: {
      achievement: {
        name: "What came of goals",
        counts: "agreed goals, of a client the first five, by the status that was recorded last",
      },
      byArea: { name: "Area of goals", counts: "agreed goals, of a client the first five" },
      gboChange: {
        name: "Change of goal ratings (points of 10)",
        counts:
          "last rating minus first, of goals rated from 0 to 10 on two days or more; higher is better; clients count once",
        isChange: true,
      },
      gboRated: {
        name: "How often goals were rated from 0 to 10",
        counts: "agreed goals, of a client the first five, by the days with a rating",
      },
      gasLevels: {
        name: "Goal attainment at the last rating",
        counts:
          "goals rated by attainment scaling, of a client the first five, from much less to much more than expected",
        reading: "middle",
      },
      gasScore: {
        name: "T score of goal attainment at the last rating",
        counts:
          "50 is as expected, higher is better; the goals of an episode together, by their weights; clients count once",
      },
      gasChange: {
        name: "Change of the T score",
        counts: "last rating minus first, of goals rated on two days or more; clients count once",
        isChange: true,
      },
      goalsMet: {
        name: "Goals achieved in an episode",
        counts: "episodes with goals that have ended; those that last are left out",
      },
      firstMet: {
        name: "Until the first goal was achieved",
        counts:
          "from the day on which an episode\u2019s first goal was set; episodes with a goal achieved on a day that is not recorded are left out",
      },
      reviewed: {
        name: "How often goals were looked at again",
        counts: "all episodes with goals; a day with a rating or a new status counts, and pauses do not",
      },
      pathway: { name: "Pathway chosen", counts: "all episodes with goals" },
      goalAndSymptom: {
        name: "Goal and score",
        counts: "people with a score before treatment and one at its end, in episodes with goals",
      },
    },
    drawn: ["firstMet", "goalsMet", "goalAndSymptom"],
    finding: (group) =>
      group.code === everybody ? (achievementFinding(language, group) ?? notTold) : agreementFinding(language, group),
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
      [
        "Agreed goal",
        "A goal that was accepted, whatever became of it; one that was proposed or planned only, was rejected, or stands in the records by mistake does not count. Of a client, together with others who share a person with it, the first five goals are counted in tables of goals, so that none outweighs the rest; means and episodes take in all.",
      ],
      [
        "Status of a goal",
        "HL7 FHIR\u2019s achievement status. \u201cAchieved\u201d takes in goals that are being sustained, \u201cnot achieved\u201d those without progress and those that turned out not to be attainable. \u201cIn progress\u201d does not say which way a goal moves.",
      ],
      [
        "Change of goal ratings",
        "Goal-based outcomes (Law & Jacob 2015): the last rating from 0 to 10 minus the first, averaged over a client\u2019s goals and then over clients. Of several ratings on one day the lowest counts; ratings from a booster session on are left out.",
      ],
      [
        "T score of goal attainment",
        "Kiresuk & Sherman (1968), with goals assumed to correlate at 0.3: 50 where goals are attained as expected, more where they are exceeded. The more goals there are, the further it lies from 50 at the same levels, and expectations differ: it does not compare persons or practices.",
      ],
      [
        "Until the first goal was achieved",
        "An episode that ends without an achieved goal is counted as ended, and one that lasts as going on. A status that was written down after the end counts as of the last day.",
      ],
      [
        "Looked at again",
        "From the first goal on, never more than 13 weeks without a rating of a goal or a new status, until the episode ends or the as-of day. Rapport\u2019s own definition; others are possible.",
      ],
      [
        "Goal and score",
        "Whether at least one goal of the episode was achieved, beside reliable change on the measure (Jacobson & Truax 1991). In a large study the two agreed in few cases (Krause et al. 2021); what one says is not put in the other\u2019s place.",
      ],
    ],
    charts: (report, place) => (place.group.code === everybody ? goalCharts(language, report, place) : []),
  };
}
