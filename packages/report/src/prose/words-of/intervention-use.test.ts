import { english, french, german } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { groupOf, rateUnderCode, resultOf, sharesUnder } from "../../figures/figures.fixture.js";
import { sampleContent } from "../../sample.fixture.js";
import { interventionUseWords } from "./intervention-use.js";

const { finding, sentences, findings } = interventionUseWords(english);
const countsOf = (none: number | undefined, one: number, more: number) =>
  sharesUnder("typesPerEpisode", { "0": ["None", none], "1": ["1", one], "4+": ["4 or more", more] }, true);
const all = groupOf(
  "all",
  "All",
  countsOf(25, 60, 200),
  sharesUnder("firstType", { "type:a": ["Talking", 100], several: ["Several on the same day", 60] }),
);
const place = sharesUnder("place", {
  first: ["Began first", 50],
  second: ["Second", 30],
  later: ["Third or later", undefined],
});
const talking = groupOf("type:a", "Talking", rateUnderCode("uptake", 110, 285, 39), place);
const reading = groupOf("type:b", "Reading", rateUnderCode("uptake", 90, 285, 32));
const result = resultOf("interventionUse", all, talking, reading);
const findingOf = (group: typeof all) => finding(group, result, sampleContent);

describe("what is said of the use of interventions", () => {
  it("P7.4 of all episodes: how many types the one in the middle had, and how many had none", () => {
    expect(findingOf(all)).toBe(
      "Of about 285 episodes that reached treatment, the one in the middle had 4 or more types of intervention; about 25 had none on record.",
    );
    expect(sentences(all, result, sampleContent)).toEqual([
      "What began first was most often \u201cTalking\u201d: in about 100 of 160 episodes with an intervention.",
    ]);
  });

  it("one type is one, and none is none", () => {
    expect(findingOf(groupOf("all", "All", countsOf(undefined, 60, 20)))).toBe(
      "Of about 80 episodes that reached treatment, the one in the middle had 1 type of intervention; fewer than 5 had none on record.",
    );
    expect(findingOf(groupOf("all", "All", countsOf(20, 5, 0)))).toBe(
      "Of about 25 episodes that reached treatment, the one in the middle had no intervention on record; this rests on few episodes.",
    );
  });

  it("P7.4 of a type: in how many episodes it was used, and when it began among the others", () => {
    expect(findingOf(talking)).toBe("Talking: used in about 110 of 285 episodes that reached treatment (39%).");
    expect(sentences(talking, result, sampleContent)).toEqual([
      "Of about 80 episodes with it, it began first in 50, second in 30 and third or later in fewer than 5.",
    ]);
  });

  it("says that too few stand behind a type", () => {
    expect(findingOf(groupOf("type:c", "Rare"))).toBe(
      "Rare: too few clients stand behind it to say in how many episodes it was used.",
    );
  });

  it("the first screen has the type that most episodes have, or where none is ahead, the middle episode", () => {
    expect(findings(result, sampleContent)).toEqual([
      {
        groupAt: 1,
        sentence:
          "Talking is the intervention that most episodes have: about 110 of 285 episodes that reached treatment (39%).",
      },
    ]);
    const alike = resultOf("interventionUse", all, talking, { ...talking, code: "type:d" });
    expect(findings(alike, sampleContent)).toEqual([{ groupAt: 0, sentence: findingOf(all) }]);
    expect(findings(resultOf("interventionUse"), sampleContent)).toEqual([]);
  });
});

const episodes = (...counts: readonly [number | undefined, number, number]) =>
  groupOf("all", "All", countsOf(...counts), sharesUnder("firstType", { a: ["A", 40], b: ["B", 40], c: ["C", 20] }));
const rare = groupOf(
  "type:r",
  "Rare",
  sharesUnder("place", { first: ["", 50], second: ["", 30], later: ["", undefined] }),
);
const foundIn = (language: typeof german, group: typeof rare) =>
  interventionUseWords(language).finding(group, resultOf("interventionUse", group), sampleContent);
const saidIn = (language: typeof german, group: typeof rare) =>
  interventionUseWords(language).sentences(group, resultOf("interventionUse", group), sampleContent);

describe("the use of interventions in German", () => {
  it("none, one and many types of the episode in the middle", () => {
    expect(foundIn(german, episodes(20, 5, 0))).toBe(
      "Von etwa 25 Behandlungen, die bis zur Therapie kamen, hatte die mittlere keine eingetragene Intervention; das beruht auf wenigen Behandlungen.",
    );
    expect(foundIn(german, episodes(undefined, 60, 20))).toBe(
      "Von etwa 80 Behandlungen, die bis zur Therapie kamen, hatte die mittlere 1 Interventionsart; ohne eingetragene Intervention: weniger als 5.",
    );
    expect(foundIn(german, episodes(25, 60, 200))).toBe(
      "Von etwa 285 Behandlungen, die bis zur Therapie kamen, hatte die mittlere 4 oder mehr Interventionsarten; ohne eingetragene Intervention: etwa 25.",
    );
  });

  it("what began first, and when a type began", () => {
    expect(saidIn(german, episodes(20, 5, 0))).toEqual([
      "Zuerst begann am häufigsten „A“ und „B“: in jeweils etwa 40 von 100 Behandlungen mit einer Intervention.",
    ]);
    expect(saidIn(german, rare)).toEqual([
      "In etwa 80 Behandlungen mit dieser Intervention begann sie als erste (50), als zweite (30) und als dritte oder später (weniger als 5).",
    ]);
  });
});

describe("the use of interventions in French", () => {
  it("none, one and many types of the episode in the middle", () => {
    expect(foundIn(french, episodes(20, 5, 0))).toBe(
      "Sur environ 25 suivis arrivés au traitement, le suivi médian ne comptait aucune intervention consignée\u202f; cela repose sur peu de suivis.",
    );
    expect(foundIn(french, episodes(25, 60, 200))).toBe(
      "Sur environ 285 suivis arrivés au traitement, le suivi médian comptait 4 types d’intervention ou plus\u202f; sans intervention consignée\u00a0: environ 25.",
    );
  });

  it("what began first, and when a type began", () => {
    expect(saidIn(french, episodes(20, 5, 0))).toEqual([
      "Ce qui a commencé en premier est le plus souvent «\u202fA\u202f» et «\u202fB\u202f»\u00a0: chacun dans environ 40 des 100 suivis avec une intervention.",
    ]);
    expect(saidIn(french, rare)).toEqual([
      "Sur environ 80 suivis avec cette intervention, elle a commencé en premier dans 50, en deuxième dans 30 et en troisième ou plus tard dans moins de 5.",
    ]);
  });

  it("too few clients", () => {
    expect(foundIn(french, rare)).toBe(
      "Rare\u00a0: trop peu de clients sont concernés pour dire dans combien de suivis cette intervention a été utilisée.",
    );
  });
});

it("two types that began first as often as each other are told together", () => {
  expect(saidIn(english, episodes(20, 5, 0))).toEqual([
    "What began first was most often “A” and “B”: in about 40 each of 100 episodes with an intervention.",
  ]);
});
