import { english, french, german } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { groupOf, meanUnderCode, rateUnderCode, resultOf } from "../../figures/figures.fixture.js";
import { sampleContent } from "../../sample.fixture.js";
import { commitmentWords } from "./commitment.js";

const { finding, sentences, findings } = commitmentWords(english);
const high = groupOf(
  "homework-high",
  "Half or more of the homework done",
  meanUnderCode("adjustedChange", [0.4, 0.1, 0.7]),
  rateUnderCode("completed", 115, 200, 58),
);
const low = groupOf(
  "homework-low",
  "Less than half of the homework done",
  meanUnderCode("adjustedChange", [-0.1, -0.5, 0.3], { n: 25 }),
  rateUnderCode("completed", 10, 25, 40),
);
const told = (group: typeof high) => finding(group, resultOf("commitment", group), sampleContent);

describe("what is said of commitment", () => {
  it("P7.5 a group's change is held against what the first score lets expect, with its interval", () => {
    expect(told(high)).toBe(
      "Clients who did half or more of their homework improved by 0.4 standard deviations more than expected from their first score (0.1 to 0.7); about 60 clients have both scores.",
    );
    expect(told(low)).toBe(
      "Clients who did less than half of their homework improved by 0.1 standard deviations less than expected from their first score (from 0.5 less to 0.3 more); about 25 clients have both scores; this rests on few clients.",
    );
  });

  it("a change that is printed as 0, or has no interval, is said so", () => {
    const none = groupOf("attendance-high", "", meanUnderCode("adjustedChange", [0, -0.2, 0.2]));
    expect(told(none)).toBe(
      "Clients who came to 80% or more of their sessions improved about as much as expected from their first score (from 0.2 less to 0.2 more); about 60 clients have both scores.",
    );
    const alone = groupOf("motivation-low", "", meanUnderCode("adjustedChange", [0.3]));
    expect(told(alone)).toContain(
      "0.3 standard deviations more than expected from their first score (no interval can be given)",
    );
  });

  it("an interval that ends at 0 is not written as if it were on one side", () => {
    const touching = groupOf("homework-high", "", meanUnderCode("adjustedChange", [0.2, 0, 0.4]));
    expect(told(touching)).toContain("(from 0 to 0.4 more)");
  });

  it("without a change, it says how many episodes were completed, or that there are too few", () => {
    const ended = groupOf("attendance-low", "", rateUnderCode("completed", 10, 30, 33));
    expect(told(ended)).toBe(
      "Clients who came to less than 80% of their sessions: about 10 of 30 ended episodes (33%) were completed.",
    );
    expect(told(groupOf("attendance-low", ""))).toBe(
      "Clients who came to less than 80% of their sessions: there are too few to say how it went.",
    );
  });

  it("P7.4 every group says that it is an association and no cause", () => {
    const said = sentences(high, resultOf("commitment", high), sampleContent);
    expect(said).toEqual([
      "Of all in this group, about 115 of 200 ended episodes (58%) were completed.",
      "This is an association: it does not show that homework was the cause.",
    ]);
  });

  it("on the first screen both levels stand in one finding, with the caution in it", () => {
    expect(findings(resultOf("commitment", low, high), sampleContent)).toEqual([
      {
        groupAt: 1,
        sentence:
          "Clients who did half or more of their homework improved by 0.4 standard deviations more than expected from their first score (0.1 to 0.7); those who did less by 0.1 less (from 0.5 less to 0.3 more); this rests on few clients. This is an association: it does not show that homework was the cause.",
      },
    ]);
  });

  it("where a change is not shown of both levels, the finding tells of completed episodes, or nothing", () => {
    const without = groupOf("homework-low", "", rateUnderCode("completed", 15, 40, 38));
    const [found] = findings(resultOf("commitment", without, high), sampleContent);
    expect(found?.sentence).toBe(
      "Clients who did half or more of their homework: about 115 of 200 ended episodes (58%) were completed; of those who did less, about 15 of 40 ended episodes (38%) were completed. This is an association: it does not show that homework was the cause.",
    );
    expect(findings(resultOf("commitment", high), sampleContent)).toEqual([]);
  });

  it("no difference is told where one level has too few for a share", () => {
    const few = groupOf("homework-low", "", rateUnderCode("completed", 10, 15));
    expect(findings(resultOf("commitment", few, high), sampleContent)).toEqual([]);
  });
});

it("P7.5 a share of completed episodes is said with its interval", () => {
  const some = groupOf("attendance-high", "", rateUnderCode("completed", 115, 200, 58, { lower: 0.51, upper: 0.64 }));
  expect(told(some)).toBe(
    "Clients who came to 80% or more of their sessions: about 115 of 200 ended episodes (58%; 51 to 64 in 100) were completed.",
  );
});

describe("commitment in other languages", () => {
  const one = groupOf("motivation-low", "", meanUnderCode("adjustedChange", [1, 0.6, 1.4]));
  const same = groupOf("attendance-high", "", meanUnderCode("adjustedChange", [0, -0.2, 0.2], { n: 20 }));
  const toldIn = (language: typeof german, group: typeof high) =>
    commitmentWords(language).finding(group, resultOf("commitment", group), sampleContent);
  const firstScreen = (language: typeof german) =>
    commitmentWords(language).findings(resultOf("commitment", low, high), sampleContent)[0]?.sentence;

  it("English has a singular for one standard deviation", () => {
    expect(told(one)).toContain("improved by 1 standard deviation more than expected");
  });

  it("German: more, less, as much, and one", () => {
    expect(toldIn(german, one)).toBe(
      "Klient:innen mit einer Motivation unter 7 von 10 zu Beginn verbesserten sich um 1 Standardabweichung mehr, als ihr erster Wert erwarten ließ (0,6 bis 1,4); bei etwa 60 Klient:innen liegen beide Werte vor.",
    );
    expect(toldIn(german, same)).toBe(
      "Klient:innen mit Teilnahme an mindestens 80\u00a0% ihrer Sitzungen verbesserten sich etwa so stark, wie ihr erster Wert erwarten ließ (von 0,2 weniger bis 0,2 mehr); bei etwa 20 Klient:innen liegen beide Werte vor; das beruht auf wenigen Klient:innen.",
    );
    expect(firstScreen(german)).toBe(
      "Klient:innen mit mindestens zur Hälfte erledigten Hausaufgaben verbesserten sich um 0,4 Standardabweichungen mehr, als ihr erster Wert erwarten ließ (0,1 bis 0,7); jene mit kleinerem Anteil um 0,1 weniger (von 0,5 weniger bis 0,3 mehr); das beruht auf wenigen Klient:innen. Das ist ein Zusammenhang: Er zeigt nicht, dass die Hausaufgaben die Ursache waren.",
    );
  });

  it("French: more, less, as much, and less than two, which are one", () => {
    expect(toldIn(french, one)).toBe(
      "Les clients dont la motivation au début était inférieure à 7 sur 10 se sont améliorés de 1 écart type de plus que ne le laissait attendre leur premier score (0,6 à 1,4)\u202f; environ 60 clients ont les deux scores.",
    );
    expect(toldIn(french, same)).toBe(
      "Les clients venus à 80\u00a0% ou plus de leurs séances se sont améliorés à peu près autant que le laissait attendre leur premier score (de 0,2 de moins à 0,2 de plus)\u202f; environ 20 clients ont les deux scores\u202f; cela repose sur peu de clients.",
    );
    expect(firstScreen(french)).toBe(
      "Les clients qui ont fait la moitié ou plus de leurs exercices se sont améliorés de 0,4 écart type de plus que ne le laissait attendre leur premier score (0,1 à 0,7)\u202f; ceux qui en ont fait moins, de 0,1 de moins (de 0,5 de moins à 0,3 de plus)\u202f; cela repose sur peu de clients. C’est une association\u00a0: elle ne montre pas que les exercices en ont été la cause.",
    );
  });

  it("a group that Rapport has no words for is called by its label, and is no cause either", () => {
    const other = groupOf("sleep-high", "More sleep");
    expect(told(other)).toBe("More sleep: there are too few to say how it went.");
    expect(sentences(other, resultOf("commitment", other), sampleContent)).toEqual([
      "This is an association: it does not show that one was the cause of the other.",
    ]);
  });
});
