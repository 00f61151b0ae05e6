import type { Language } from "@rapport/language";
import { attendanceSentence, declinedSentence, sessionsSentences, waitFinding } from "../../access/access-sentences.js";
import { contactRun } from "../../access/run-data.js";
import { runSentence } from "../../access/run-sentences.js";
import type { FigureWords, QuestionWords } from "../../figures/question-words.js";
import { isDrafted } from "../../figures/shown-figures.js";
import { contactRunCharts } from "../../html/contact-run.js";

function figures({ say }: Language): Readonly<Record<string, FigureWords>> {
  const ofScheduled = say("access.scheduledCounts");
  const held = say("access.heldCounts");
  return {
    toFirstSession: { name: say("access.toFirstSession"), counts: say("access.toFirstSessionCounts") },
    halfCame: { name: say("access.halfCame"), counts: say("access.halfCameCounts") },
    attendedShare: { name: say("access.attended"), counts: ofScheduled },
    missedShare: { name: say("access.missed"), counts: ofScheduled },
    cancelledShare: { name: say("access.cancelled"), counts: ofScheduled },
    practiceShare: { name: say("access.byPractice"), counts: ofScheduled },
    perEpisode: { name: say("access.perEpisode"), counts: say("access.perEpisodeCounts"), reading: "middle" },
    spacing: { name: say("access.spacing"), counts: say("access.spacingCounts") },
    format: { name: say("access.format"), counts: held },
    modality: { name: say("access.modality"), counts: held },
    months: { name: say("access.months"), counts: say("access.monthsCounts"), reading: "listed" },
    declined: { name: say("access.declined"), counts: say("access.declinedCounts") },
    declines: { name: say("access.declines"), counts: say("access.declinesCounts") },
  };
}

/** P7.6 and P3.1 in words. */
export function accessWords(language: Language): QuestionWords {
  const { say, list } = language;
  return {
    question: "access",
    title: say("access.title"),
    measure: say("access.measure"),
    reading: say("access.reading"),
    figures: figures(language),
    drawn: ["toFirstSession", "perEpisode"],
    finding: (group) =>
      waitFinding(language, group) ??
      attendanceSentence(language, group) ??
      declinedSentence(language, group) ??
      say("access.tooFew"),
    sentences: (group, _result, content) =>
      [
        ...(waitFinding(language, group) === undefined ? [] : [attendanceSentence(language, group)]),
        ...sessionsSentences(language, group),
        ...((waitFinding(language, group) ?? attendanceSentence(language, group))
          ? [declinedSentence(language, group)]
          : []),
        runSentence(language, contactRun(content)),
      ].filter((sentence) => sentence !== undefined),
    findings: ({ groups: [group] }) => {
      const said = group ? [waitFinding(language, group), attendanceSentence(language, group)] : [];
      return said.flatMap((sentence) => (sentence === undefined ? [] : [{ sentence, groupAt: 0 }]));
    },
    definitions: [
      [say("access.firstSession"), say("access.firstSessionMeans")],
      [say("access.attendanceTerm"), say("access.attendanceMeans")],
      [say("access.limits"), say("access.limitsMeans")],
    ],
    optional: [
      {
        what: list([say("access.toFirstSession"), say("access.attended"), say("access.spacing")]),
        table: "sessions",
        isThere: (result) => isDrafted(result, "perEpisode"),
      },
    ],
    charts: (report, { id }) => contactRunCharts(language, report, id),
  };
}
