import { english, french, german } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { flowGroup, meanOf, tableOf } from "./flow.fixture.js";
import { daysSentence, otherWeeks, returnsSentence, weekFinding } from "./flow-sentences.js";

const fewest = 20;
const groupWith = (...figures: typeof flowGroup.figures) => ({ ...flowGroup, figures });

describe("P7.2 how clients flow, in sentences", () => {
  it("tells of half a year first, in natural frequencies of printed counts, with how many stand behind", () => {
    // 20, 15 and 20 of 60.
    expect(weekFinding(english, flowGroup, fewest)).toBe(
      "Of 100 episodes, 26 weeks after they began, about 33 are in \u201cC\u201d, 25 have been completed and 33 have ended before completion (among 60).",
    );
  });

  it("then of the other weeks in their order, and says of how many it is not recorded", () => {
    expect(otherWeeks(english, flowGroup, fewest)).toBe(
      "Of 100, after 4 weeks about 44 are in \u201cB\u201d, 17 have ended before completion and of 6 it is not recorded (among 90); " +
        "after 12 weeks about 50 are in \u201cMiddle\u201d, 6 have been completed and 31 have ended before completion (among 80).",
    );
  });

  it("takes the last week of which enough is known where half a year is not, and says where it rests on few", () => {
    const week = tableOf("state-at-week-12", 25, [
      ["a", 20],
      ["ended", 5, ["completed", "left"]],
      ["unknown", "few"],
    ]);
    expect(weekFinding(english, groupWith(week), fewest)).toBe(
      "Of 100 episodes, 12 weeks after they began, about 80 are in \u201cA\u201d and 20 have ended (among 25; this rests on few episodes).",
    );
    expect(otherWeeks(english, groupWith(week), fewest)).toBeUndefined();
  });

  it("says nothing of 100 where too few stand behind", () => {
    expect(weekFinding(english, flowGroup, 101)).toBeUndefined();
    expect(otherWeeks(english, flowGroup, 101)).toBeUndefined();
    expect(returnsSentence(english, flowGroup, 101)).toBeUndefined();
  });

  it("names no stage as the one with most where another is held back", () => {
    const week = tableOf("state-at-week-26", 50, [
      ["a", 20],
      ["b", "hidden"],
      ["completed", 10],
      ["left", 10],
      ["unknown", "few"],
    ]);
    expect(weekFinding(english, groupWith(week), fewest)).toBe(
      "Of 100 episodes, 26 weeks after they began, 20 have been completed and 20 have ended before completion (among 50).",
    );
  });

  it("speaks of one in the singular", () => {
    const week = tableOf("state-at-week-26", 500, [
      ["a", 5],
      ["completed", 5],
      ["left", "few"],
      ["unknown", "few"],
    ]);
    expect(weekFinding(english, groupWith(week), fewest)).toContain(
      "about 1 is in \u201cA\u201d and 1 has been completed",
    );
  });

  it("P3.9 says how many went back, near none where that is printed as 0, and nothing where it is held back", () => {
    expect(returnsSentence(english, flowGroup, fewest)).toBe(
      "Of 70 episodes with two stays or more, about 21 in 100 have gone back to an earlier stage so far.",
    );
    const returns = (...counts: Parameters<typeof tableOf>[2]) =>
      returnsSentence(english, groupWith(tableOf("returns", 70, counts)), fewest);
    expect(returns(["none", 70], ["once", "few"], ["more", "few"])).toBe(
      "Of 70 episodes with two stays or more, near none have gone back to an earlier stage so far.",
    );
    expect(returns(["none", 55], ["once", "hidden"], ["more", "hidden"])).toBeUndefined();
    expect(returns(["none..once", 65, ["none", "once"]], ["more", 5])).toBeUndefined();
  });

  it("names the two stages that take most of the first year, with their intervals", () => {
    expect(daysSentence(english, flowGroup)).toBe(
      "Of their first 364 days, clients spend most on average in: B, 90 (86 to 94, to the nearest 2); C, 40 (36 to 44, to the nearest 2).",
    );
    expect(daysSentence(english, groupWith(meanOf("a", 30)))).toContain("in: A, 30 (26 to 34, to the nearest 2).");
    expect(daysSentence(english, groupWith())).toBeUndefined();
  });
});

describe("P7.2 how clients flow, in German and French", () => {
  const few = tableOf("state-at-week-12", 25, [
    ["a", 20],
    ["ended", 5, ["completed", "left"]],
    ["unknown", "few"],
  ]);
  const one = tableOf("state-at-week-26", 500, [
    ["a", 5],
    ["completed", 5],
    ["left", "few"],
    ["unknown", 5],
  ]);

  it("is told of half a year, of one and of many", () => {
    expect(weekFinding(german, flowGroup, fewest)).toBe(
      "Von 100 Behandlungen sind 26 Wochen nach ihrem Beginn etwa 33 in „C“, 25 abgeschlossen und 33 vor dem Abschluss beendet (von insgesamt 60).",
    );
    expect(weekFinding(french, flowGroup, fewest)).toBe(
      "Sur 100 suivis, 26 semaines après leur début, environ 33 sont dans «\u202FC\u202F», 25 sont achevés et 33 sont terminés avant l’achèvement (sur 60 au total).",
    );
    expect(weekFinding(french, groupWith(one), fewest)).toBe(
      "Sur 100 suivis, 26 semaines après leur début, environ 1 est dans «\u202FA\u202F», 1 est achevé et pour 1 ce n’est pas consigné (sur 500 au total).",
    );
  });

  it("is told of other weeks, and where it rests on few", () => {
    expect(otherWeeks(german, flowGroup, fewest)).toBe(
      "Von 100 sind nach 4 Wochen etwa 44 in „B“, 17 vor dem Abschluss beendet und 6 nicht erfasst (von insgesamt 90); " +
        "nach 12 Wochen etwa 50 in „Middle“, 6 abgeschlossen und 31 vor dem Abschluss beendet (von insgesamt 80).",
    );
    expect(weekFinding(german, groupWith(few), fewest)).toBe(
      "Von 100 Behandlungen sind 12 Wochen nach ihrem Beginn etwa 80 in „A“ und 20 beendet (von insgesamt 25; das beruht auf wenigen Behandlungen).",
    );
  });

  it("is told of returns and of days", () => {
    const near = groupWith(
      tableOf("returns", 70, [
        ["none", 70],
        ["once", "few"],
        ["more", "few"],
      ]),
    );
    expect(returnsSentence(german, flowGroup, fewest)).toBe(
      "Von 70 Behandlungen mit zwei oder mehr Aufenthalten sind bisher etwa 21 von 100 in eine frühere Phase zurückgekehrt.",
    );
    expect(returnsSentence(french, near, fewest)).toBe(
      "Sur 70 suivis d’au moins deux séjours, presque aucun n’est jusqu’ici revenu à une étape antérieure.",
    );
    expect(daysSentence(german, flowGroup)).toMatch(
      /^Von ihren ersten 364 Tagen verbringen Klient:innen im Mittel die meisten in: B, 90 .*; C, 40 .*\.$/u,
    );
  });
});
