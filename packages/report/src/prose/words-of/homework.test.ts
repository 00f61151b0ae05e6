import { english, french, german } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { groupOf, meanUnderCode, resultOf, sharesUnder } from "../../figures/figures.fixture.js";
import { sampleContent } from "../../sample.fixture.js";
import { homeworkWords } from "./homework.js";

const share = { share: true };
const full = groupOf(
  "all",
  "All",
  meanUnderCode("done", [0.47, 0.43, 0.51], share),
  meanUnderCode("partly", [0.24, 0.2, 0.28], share),
  meanUnderCode("notDone", [0.15, 0.1, 0.2], share),
  meanUnderCode("unreported", [0.14, 0.1, 0.18], share),
  meanUnderCode("reportedDone", [0.69, 0.66, 0.72], share),
  sharesUnder("shareDone", {
    all: ["All of it", 25],
    half: ["Half or more, not all", 205],
    less: ["Less than half", 20],
    unreported: ["Nothing reported", undefined],
  }),
  meanUnderCode("helpfulness", [6, 5.8, 6.2]),
  meanUnderCode("distress", [2.3, 2.1, 2.5]),
  sharesUnder("roadblocks", { time: ["Time", 20], anxiety: ["Anxiety", 35], none: ["None recorded", 50] }),
  sharesUnder("afterRoadblock", {
    changed: ["An intervention of a new type", 30],
    nothing: ["Nothing recorded", 15],
    recent: ["Too early to say", 10],
  }),
  sharesUnder("nextHomework", {
    done: ["Done", 25],
    not_done: ["Not done", 10],
    unreported: ["Not reported on", undefined],
    none_given: ["No homework was given", 10],
    recent: ["Too early to say", 10],
  }),
);
const result = resultOf("homework", full);

describe("what is said of homework", () => {
  it("P6.1 the finding is what became of all of it, the reports that did not come among it", () => {
    expect(homeworkWords(english).finding(full, result, sampleContent)).toBe(
      "On average, clients did 47% (43% to 51%) of their homework and 24% in part; 15% was not done and 14% not reported on; about 60 clients had some.",
    );
    expect(
      homeworkWords(english)
        .findings(result, sampleContent)
        .map(({ groupAt }) => groupAt),
    ).toEqual([0]);
  });

  it("P6.2 a roadblock and what followed it are told by episodes, those without an answer among them", () => {
    expect(homeworkWords(english).sentences(full, result, sampleContent)).toEqual([
      "Of what they reported on, they did 69% (66% to 72%), with what was done in part as half.",
      "Of about 250 episodes with homework, all that was reported on was done in 25, half or more in 205, less than half in 20 and nothing was reported in fewer than 5.",
      "They rated it 6 (5.8 to 6.2) of 10 for how helpful it was and 2.3 (2.1 to 2.5) of 10 for how distressing.",
      "In about 105 episodes some homework was not done, or only in part; what first stood in the way was most often \u201cAnxiety\u201d, in about 35 of them; no roadblock is on record in 50.",
      "About 55 episodes had a roadblock. On record within eight weeks after the first is, by the first of these that holds, an intervention of a new type in 30 and nothing in 15; in about 10 it is too early to say.",
      "The next homework within these weeks was done in 25, not done in 10 and not reported on in fewer than 5; in 10 none was given.",
    ]);
    expect(homeworkWords(german).sentences(full, result, sampleContent).at(-1)).toBe(
      "Die nächste Hausaufgabe in diesen Wochen: erledigt (25), nicht erledigt (10) und ohne Rückmeldung (weniger als 5); in 10 wurde keine gegeben.",
    );
    expect(homeworkWords(french).sentences(full, result, sampleContent).at(-1)).toBe(
      "L’exercice suivant, dans ces semaines\u00a0: fait dans 25, non fait dans 10 et sans compte rendu dans moins de 5\u202f; aucun n’a été donné dans 10.",
    );
  });

  it("no roadblock is said to be most frequent where two are alike", () => {
    const alike = groupOf("all", "All", sharesUnder("roadblocks", { time: ["Time", 20], pain: ["Pain", 20] }));
    expect(homeworkWords(english).sentences(alike, result, sampleContent)).toEqual([
      "In about 40 episodes some homework was not done, or only in part.",
    ]);
  });

  it("says nothing of what is withheld, and that the rest is not shown", () => {
    const none = groupOf("all", "All");
    expect(homeworkWords(english).finding(none, result, sampleContent)).toBe(
      "Too few clients stand behind it to say how much homework was done.",
    );
    expect(homeworkWords(english).sentences(none, result, sampleContent)).toEqual([]);
    expect(homeworkWords(english).findings(resultOf("homework", none), sampleContent)).toEqual([]);
    expect(homeworkWords(english).findings(resultOf("homework"), sampleContent)).toEqual([]);
  });
});

it("of homework that was not done and of that without a report each can be told alone", () => {
  const of = (...codes: readonly string[]) => {
    const means = ["done", ...codes].map((code) => meanUnderCode(code, [0.4], { share: true, n: 25 }));
    const some = groupOf("all", "All", ...means);
    // Without the words of the interval, which are tested with those of means.
    return (language: typeof german) =>
      homeworkWords(language)
        .finding(some, resultOf("homework", some), sampleContent)
        .replace(/ \([^)]*\)/u, "");
  };
  expect(of("partly", "notDone")(german)).toBe(
    "Im Mittel erledigten Klient:innen 40\u00a0% ihrer Hausaufgaben und 40\u00a0% teilweise; 40\u00a0% blieben unerledigt; etwa 25 Klient:innen hatten welche; das beruht auf wenigen Klient:innen.",
  );
  expect(of("unreported")(french)).toBe(
    "En moyenne, les clients ont fait 40\u00a0% de leurs exercices\u202f; 40\u00a0% sont restés sans compte rendu\u202f; environ 25 clients en avaient\u202f; cela repose sur peu de clients.",
  );
  expect(of("unreported")(english)).toBe(
    "On average, clients did 40% of their homework; 40% was not reported on; about 25 clients had some; this rests on few clients.",
  );
  expect(of()(english)).toBe(
    "On average, clients did 40% of their homework; about 25 clients had some; this rests on few clients.",
  );
});

it("a rating is told alone where the other is not shown", () => {
  const alone = groupOf("all", "All", meanUnderCode("distress", [2.5]));
  const [words] = homeworkWords(english).sentences(alone, resultOf("homework", alone), sampleContent);
  expect(words).toBe("They rated it 2.5 (no interval can be given) of 10 for how distressing it was.");
});
