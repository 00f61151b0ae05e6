import { english } from "@rapport/language";
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
