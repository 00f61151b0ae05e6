import type { FigureGroup } from "@rapport/analysis";
import { percentInWords } from "@rapport/charts";
import type { Language } from "@rapport/language";
import type { QuestionWords } from "../../figures/question-words.js";
import { meanUnder } from "../../figures/released-parts.js";
import { meanInWords } from "../figure-words.js";
import { behindInWords, restsOnFew } from "../things.js";
import { afterSentences, nextSentences, roadblockSentences, shareSentences } from "./homework-episodes.js";

/** Which of two texts there are. */
function told<One extends string, Other extends string>(
  [one, hasOne]: readonly [One, boolean],
  [other, hasOther]: readonly [Other, boolean],
): "both" | "none" | One | Other {
  if (hasOne) return hasOther ? "both" : one;
  return hasOther ? other : "none";
}

/** What became of it on average: the four shares of all homework. */
function finding(language: Language, group: FigureGroup): string {
  const { say } = language;
  const done = meanUnder(group, "done");
  if (!done) return say("homework.tooFew");
  const share = (code: string) => {
    const mean = meanUnder(group, code);
    return mean ? percentInWords(language, mean.estimate) : "";
  };
  const [partly, notDone, unreported] = [share("partly"), share("notDone"), share("unreported")];
  const people = { count: done.n, of: "clients" } as const;
  return say("homework.finding", {
    done: meanInWords(language, done, "percent"),
    inPart: partly === "" ? "" : say("homework.inPart", { share: partly }),
    rest: say("homework.rest", {
      told: told(["notDone", notDone !== ""], ["unreported", unreported !== ""]),
      notDone,
      unreported,
    }),
    clients: behindInWords(language, people),
    few: restsOnFew(language, people),
  });
}

function doneSentences(language: Language, group: FigureGroup): readonly string[] {
  const mean = meanUnder(group, "reportedDone");
  return mean ? [language.say("homework.ofReported", { share: meanInWords(language, mean, "percent") })] : [];
}

function ratedSentences(language: Language, group: FigureGroup): readonly string[] {
  const rating = (code: string) => {
    const mean = meanUnder(group, code);
    return mean ? meanInWords(language, mean, "points") : "";
  };
  const [helpful, distressing] = [rating("helpfulness"), rating("distress")];
  const which = told(["helpful", helpful !== ""], ["distressing", distressing !== ""]);
  return which === "none" ? [] : [language.say("homework.ratings", { told: which, helpful, distressing })];
}

/** P6.1, P6.2, P7.4 How much homework is done, and what follows a roadblock. */
export function homeworkWords(language: Language): QuestionWords {
  const { say } = language;
  const shareOfAll = say("homework.shareOfAll");
  const rated = say("homework.rated");
  const ofRoom = say("homework.ofRoom");
  return {
    question: "homework",
    title: say("homework.title"),
    measure: say("homework.measure"),
    reading: "",
    figures: {
      done: { name: say("homework.done.name"), counts: shareOfAll },
      partly: { name: say("homework.partly.name"), counts: shareOfAll },
      notDone: { name: say("homework.notDone.name"), counts: shareOfAll },
      unreported: { name: say("homework.unreported.name"), counts: shareOfAll },
      reportedDone: { name: say("homework.reportedDone.name"), counts: say("homework.reportedDone.counts") },
      shareDone: { name: say("homework.shareDone.name"), counts: say("homework.shareDone.counts") },
      perEpisode: {
        name: say("homework.perEpisode.name"),
        counts: say("homework.perEpisode.counts"),
        reading: "middle",
      },
      helpfulness: { name: say("homework.helpfulness.name"), counts: rated },
      distress: { name: say("homework.distress.name"), counts: rated },
      roadblocks: { name: say("homework.roadblocks.name"), counts: say("homework.roadblocks.counts") },
      afterRoadblock: { name: say("homework.afterRoadblock.name"), counts: say("homework.afterRoadblock.counts") },
      nextHomework: { name: say("homework.nextHomework.name"), counts: say("homework.nextHomework.counts") },
      atHome: { name: say("homework.atHome.name"), counts: say("homework.atHome.counts") },
      roomDone: { name: say("homework.roomDone.name"), counts: ofRoom },
      roomUnreported: { name: say("homework.roomUnreported.name"), counts: ofRoom },
    },
    drawn: ["shareDone", "perEpisode", "afterRoadblock"],
    finding: (group) => finding(language, group),
    sentences: (group) => [
      ...doneSentences(language, group),
      ...shareSentences(language, group),
      ...ratedSentences(language, group),
      ...roadblockSentences(language, group),
      ...afterSentences(language, group),
      ...nextSentences(language, group),
    ],
    findings: ({ groups: [group] }) =>
      group && meanUnder(group, "done") ? [{ sentence: finding(language, group), groupAt: 0 }] : [],
    definitions: [
      [say("homework.home.term"), say("homework.home.meaning")],
      [say("homework.followed.term"), say("homework.followed.meaning")],
    ],
  };
}
