import type { FigureGroup } from "@rapport/analysis";
import { percentInWords } from "@rapport/charts";
import type { Language } from "@rapport/language";
import type { QuestionWords } from "../../figures/question-words.js";
import { meanUnder } from "../../figures/released-parts.js";
import { meanInWords } from "../figure-words.js";
import { behindInWords, restsOnFew } from "../things.js";
import { afterSentences, roadblockSentences, shareSentences } from "./homework-episodes.js";

/** What became of it on average: the four shares of all homework. */
function finding(language: Language, group: FigureGroup): string {
  const done = meanUnder(group, "done");
  if (!done) return "Too few clients stand behind it to say how much homework was done.";
  const share = (code: string) => meanUnder(group, code)?.estimate;
  const [partly, notDone, unreported] = [share("partly"), share("notDone"), share("unreported")];
  const others = [
    ...(notDone === undefined ? [] : [`${percentInWords(language, notDone)} was not done`]),
    ...(unreported === undefined ? [] : [`${percentInWords(language, unreported)} not reported on`]),
  ];
  const inPart = partly === undefined ? "" : ` and ${percentInWords(language, partly)} in part`;
  const rest = others.length === 0 ? "" : `; ${language.list(others)}`;
  const people = { count: done.n, of: "clients" } as const;
  return `On average, clients did ${meanInWords(language, done, "percent")} of their homework${inPart}${rest}; about ${behindInWords(language, people)} had some${restsOnFew(language, people)}.`;
}

function doneSentences(language: Language, group: FigureGroup): readonly string[] {
  const mean = meanUnder(group, "reportedDone");
  return mean
    ? [
        `Of what they reported on, they did ${meanInWords(language, mean, "percent")}, with what was done in part as half.`,
      ]
    : [];
}

function ratedSentences(language: Language, group: FigureGroup): readonly string[] {
  const [helpful, distressing] = [meanUnder(group, "helpfulness"), meanUnder(group, "distress")];
  const words = [
    ...(helpful ? [`${meanInWords(language, helpful, "points")} of 10 for how helpful it was`] : []),
    ...(distressing ? [`${meanInWords(language, distressing, "points")} of 10 for how distressing`] : []),
  ];
  return words.length === 0 ? [] : [`They rated it ${language.list(words)}.`];
}

const shareOfAll = "of all homework that was given; clients count once";

/** P6.1, P6.2, P7.4 How much homework is done, and what follows a roadblock. */
export function homeworkWords(language: Language): QuestionWords {
  return {
    question: "homework",
    title: "How much homework is done, and what stands in the way?",
    measure:
      "Assignments to be done at home, as far as they were given and reported by the as-of day, in episodes that reached treatment.",
    reading: "",
    figures: {
      done: { name: "Homework done", counts: shareOfAll },
      partly: { name: "Homework done in part", counts: shareOfAll },
      notDone: { name: "Homework not done", counts: shareOfAll },
      unreported: { name: "Homework without a report", counts: shareOfAll },
      reportedDone: {
        name: "Done of what was reported on",
        counts: "what was done in part counts half; homework without a report is left out; clients count once",
      },
      shareDone: {
        name: "How much of an episode\u2019s homework was done",
        counts: "episodes with homework, of what was reported on; what was done in part counts half",
      },
      perEpisode: {
        name: "Home assignments in an episode",
        counts: "episodes that reached treatment, those without any among them",
        reading: "middle",
      },
      helpfulness: { name: "Helpfulness (0 to 10)", counts: "homework that was rated; clients count once" },
      distress: { name: "Distress (0 to 10)", counts: "homework that was rated; clients count once" },
      roadblocks: {
        name: "What first stood in the way",
        counts: "episodes in which some homework was not done, or only in part",
      },
      afterRoadblock: {
        name: "What followed the first roadblock within eight weeks",
        counts: "episodes with a roadblock on record; each counts once, for the first of these that holds",
      },
      atHome: {
        name: "Assignments to be done at home",
        counts: "of all assignments, those in the room among them; clients count once",
      },
    },
    drawn: ["shareDone", "perEpisode", "afterRoadblock"],
    finding: (group) => finding(language, group),
    sentences: (group) => [
      ...doneSentences(language, group),
      ...shareSentences(language, group),
      ...ratedSentences(language, group),
      ...roadblockSentences(language, group),
      ...afterSentences(language, group),
    ],
    findings: ({ groups: [group] }) =>
      group && meanUnder(group, "done") ? [{ sentence: finding(language, group), groupAt: 0 }] : [],
    definitions: [
      [
        "Homework",
        "What was agreed to be done at home, in courses that were delivered. Clients or episodes count once each, since a count of assignments would tell too much of those who have most.",
      ],
      [
        "What followed a roadblock",
        "Looked for in the same episode from the day on which its first roadblock was reported, for eight weeks: a type of intervention that the episode did not have; where plan revisions are kept, a revised plan; other homework that was done; the end of the episode. That one followed the other does not show that it was its answer.",
      ],
    ],
  };
}
