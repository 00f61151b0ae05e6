import type { Language } from "@rapport/language";
import { attendanceSentence, declinedSentence, sessionsSentences, waitFinding } from "../../access/access-sentences.js";
import { contactRun } from "../../access/run-data.js";
import { runSentence } from "../../access/run-sentences.js";
import type { FigureWords, QuestionWords } from "../../figures/question-words.js";
import { contactRunCharts } from "../../html/contact-run.js";

const ofScheduled = "of all sessions scheduled for a client up to the as-of day; clients who share a person count once";

const notSeen = "episodes that began before their records did are left out";

const figures: Readonly<Record<string, FigureWords>> = {
  toFirstSession: {
    name: "Time from first contact to first session",
    counts: `first contacts; a call in the intake stage is no session; ${notSeen}`,
  },
  halfCame: {
    name: "When half of all first contacts had come",
    counts: `first contacts, those that ended without a session among them; ${notSeen}`,
  },
  attendedShare: { name: "Sessions attended", counts: ofScheduled },
  missedShare: { name: "Sessions cancelled late or missed without word", counts: ofScheduled },
  cancelledShare: { name: "Sessions cancelled in time", counts: ofScheduled },
  practiceShare: { name: "Sessions cancelled by the practice", counts: ofScheduled },
  perEpisode: {
    name: "Attended sessions of an episode",
    counts: `episodes that have ended, those without a session among them; no booster sessions; ${notSeen}`,
    reading: "middle",
  },
  spacing: {
    name: "From one attended session to the next",
    counts: "episodes with two attended sessions or more, by the median; the time after the last is not in it",
  },
  format: { name: "With whom sessions were held", counts: "episodes with an attended session" },
  modality: { name: "Where sessions were held", counts: "episodes with an attended session" },
  months: {
    name: "First contacts by month",
    counts: "all first contacts, by the month in which they were made",
    reading: "listed",
  },
  declined: { name: "First contacts declined", counts: "all first contacts, those not yet decided among them" },
  declines: { name: "Why first contacts were declined", counts: "declined first contacts" },
};

/** P7.6 and P3.1 in words. */
export function accessWords(language: Language): QuestionWords {
  return {
    question: "access",
    title: "How do clients come to sessions, and how often?",
    measure:
      "The time from first contact to first session in weeks, what became of scheduled sessions, how many there were and how far apart, and who was declined: first contacts up to the as-of day.",
    reading: "a first contact counts whether a session followed or not, so that those who never came do not get lost.",
    figures,
    drawn: ["toFirstSession", "perEpisode"],
    finding: (group) =>
      waitFinding(language, group) ??
      attendanceSentence(language, group) ??
      declinedSentence(language, group) ??
      "Too few first contacts are known to say how clients come to sessions.",
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
      [
        "First session",
        "The first session that was attended, from the day of first contact on. Of episodes that began before their records did it is not known. A telephone call in the intake stage decides fit and is no session; nor is a booster session, or one after the end of the episode. To end without a session competes with coming to one (Aalen & Johansen 1978). The time by which half had come is the Kaplan\u2013Meier median in which those who ended without a session stay among all for as long as they could have been seen (Fine & Gray 1999).",
      ],
      [
        "Attendance",
        "For each client the share of all sessions scheduled up to the as-of day that were attended, cancelled in time, cancelled late or missed without word, or cancelled by the practice; then the mean over clients with its t interval (Student 1908). Sessions themselves are not counted, since a client has many of them.",
      ],
      [
        "Limits of a run chart",
        "The mean of the monthly counts as printed, and 2.66 times the mean difference from one month to the next to either side of it, not below 0 (Shewhart 1931; Wheeler & Chambers 1992). A month stands out beyond a limit, or as one of eight or more in a row on one side of the mean. Rounded counts vary more than true ones, so that the limits are rather too wide.",
      ],
    ],
    charts: (report, { id }) => contactRunCharts(language, report, id),
  };
}
