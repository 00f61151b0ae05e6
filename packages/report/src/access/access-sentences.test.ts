import { english, french, german } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { shares, tooFew } from "../practice.fixture.js";
import { attendanceSentence, declinedSentence, sessionsSentences, waitFinding } from "./access-sentences.js";
import { accessFigures, groupOf } from "./access.fixture.js";

const figures = groupOf(accessFigures);

describe("the wait for a first session", () => {
  it("P7.6 is told by when half had come, with its interval", () => {
    expect(waitFinding(english, figures)).toBe(
      "Half of first contacts came to a first session within 2 weeks (1 to 3).",
    );
  });

  it("P7.6 is told by how many had come, where half have not or that is not shown", () => {
    const { toFirstSession } = accessFigures;
    const halfCame = {
      kind: "times",
      steps: [{ code: "first", label: "First", median: { kind: "position", step: 7 } }],
    } as const;
    const said = "Of about 60 first contacts, 50% had come to a first session 8 weeks later.";
    expect(toFirstSession && waitFinding(english, groupOf({ toFirstSession }))).toBe(said);
    expect(toFirstSession && waitFinding(english, groupOf({ toFirstSession, halfCame }))).toBe(said);
    expect(waitFinding(english, groupOf({}))).toBeUndefined();
  });
});

describe("attendance", () => {
  it("P7.6 names its denominator, its doubt, and what became of the other sessions", () => {
    expect(attendanceSentence(english, figures)).toBe(
      "Of the sessions scheduled for a client, 85% (82% to 88%) were attended, on average over about 90 clients; 5% (3% to 7%) were cancelled late or missed without word.",
    );
  });

  it("says nothing where it is not shown", () => {
    expect(attendanceSentence(english, groupOf({}))).toBeUndefined();
    const withheld = { kind: "mean", mean: tooFew, range: [0, 1], share: true } as const;
    expect(attendanceSentence(english, groupOf({ attendedShare: withheld }))).toBeUndefined();
  });
});

describe("sessions of an episode", () => {
  it("P7.6 are told by the episode in the middle, and by the gap that most episodes have", () => {
    expect(sessionsSentences(english, figures)).toEqual([
      "Of about 80 episodes that have ended, the one in the middle had 2\u20133 attended sessions.",
      "From one attended session to the next it is most often up to 7 days, in about 40 of 60 episodes.",
    ]);
  });

  it("say that they rest on few", () => {
    const perEpisode = shares(20, [["1", 20]], true);
    expect(sessionsSentences(english, groupOf({ perEpisode }))).toEqual([
      "Of about 20 episodes that have ended, the one in the middle had 1 attended session; this rests on few episodes.",
    ]);
  });
});

describe("declined first contacts", () => {
  it("P3.1 are told of all, with the most frequent reason", () => {
    expect(declinedSentence(english, figures)).toBe(
      "About 15 of 180 first contacts were declined (8%), most often for \u201cFee or sliding scale\u201d: about 10.",
    );
  });

  it("P3.1 are told without a reason where few were declined", () => {
    const declined = {
      kind: "rate",
      rate: { kind: "rate", numerator: { fewerThan: 5 }, denominator: 60, percent: { atMost: 7 } },
    } as const;
    expect(declinedSentence(english, groupOf({ ...accessFigures, declined }))).toBe(
      "Fewer than 5 of 60 first contacts were declined.",
    );
    expect(declinedSentence(english, groupOf({ declined: { kind: "rate", rate: tooFew } }))).toBeUndefined();
  });
});

describe("access in German and French", () => {
  it("P7.6 tells the wait, of some weeks and of less than one", () => {
    expect(waitFinding(german, figures)).toBe(
      "Die Hälfte der Erstkontakte kam innerhalb von 2 Wochen zu einer ersten Sitzung (1 bis 3).",
    );
    const median = { kind: "position", estimate: 0, lower: 0, upper: 7, step: 7 } as const;
    const halfCame = { kind: "times", steps: [{ code: "first", label: "First", median }] } as const;
    expect(waitFinding(english, groupOf({ halfCame }))).toBe(
      "Half of first contacts came to a first session in less than a week (less than 1 to 1).",
    );
    expect(waitFinding(german, groupOf({ halfCame }))).toBe(
      "Die Hälfte der Erstkontakte kam in unter 1 Woche zu einer ersten Sitzung (unter 1 bis 1).",
    );
    expect(waitFinding(french, groupOf({ halfCame }))).toBe(
      "La moitié des premiers contacts a mené à une première séance en moins d’une semaine (moins de 1 à 1).",
    );
    const { toFirstSession } = accessFigures;
    expect(toFirstSession && waitFinding(german, groupOf({ toFirstSession }))).toBe(
      "Von etwa 60 Erstkontakten waren 8 Wochen später 50\u00A0% zu einer ersten Sitzung gekommen.",
    );
  });

  it("P7.6 tells of attendance", () => {
    expect(attendanceSentence(german, figures)).toBe(
      "Von den angesetzten Sitzungen wurden 85\u00A0% (82\u00A0% bis 88\u00A0%) wahrgenommen, im Mittel über etwa 90 Klient:innen; 5\u00A0% (3\u00A0% bis 7\u00A0%) wurden kurzfristig abgesagt oder ohne Absage versäumt.",
    );
  });

  it("P7.6 tells of one session and of many", () => {
    const one = groupOf({ perEpisode: shares(20, [["1", 20]], true) });
    expect(sessionsSentences(german, one)).toEqual([
      "Von etwa 20 beendeten Behandlungen hatte die mittlere 1 wahrgenommene Sitzung; das beruht auf wenigen Behandlungen.",
    ]);
    expect(sessionsSentences(french, figures)[0]).toBe(
      "Sur environ 80 suivis terminés, le suivi médian a compté 2\u20133 séances suivies.",
    );
  });

  it("P3.1 tells of declined contacts, of a number that is held back too", () => {
    const { declined } = accessFigures;
    expect(declined && declinedSentence(german, groupOf({ declined }))).toBe(
      "Von 180 Erstkontakten wurden etwa 15 abgelehnt (8\u00A0%).",
    );
    expect(declinedSentence(german, figures)).toMatch(/, am häufigsten wegen „.*“: etwa 10\.$/u);
    expect(declined && declinedSentence(french, groupOf({ declined }))).toBe(
      `Sur 180 premiers contacts, environ 15 ont été refusés (${french.percent(0.08)}).`,
    );
    const hidden = { kind: "rate", rate: { kind: "rate", numerator: { hidden: true }, denominator: 60 } } as const;
    expect(declinedSentence(german, groupOf({ declined: hidden }))).toBe(
      "Wie viele von 60 Erstkontakten abgelehnt wurden, wird zurückgehalten.",
    );
  });
});
