import { french, german } from "@rapport/language";
import type { Language } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { allGoals, goalProgress, groupOf, meanOf, sharesBy } from "../../goals.fixture.js";
import { sampleContent } from "../../sample.fixture.js";
import { goalProgressWords } from "./goal-progress.js";

const found = (language: Language, group: typeof allGoals) =>
  goalProgressWords(language).finding(group, goalProgress, sampleContent);
const said = (language: Language, group: typeof allGoals) =>
  goalProgressWords(language).sentences(group, goalProgress, sampleContent);

const one = groupOf({ achievement: sharesBy({ achieved: 39, improving: 1, no_change: 20 }) });
const few = groupOf({ achievement: sharesBy({ achieved: undefined, not_achieved: 25 }) });
const fell = groupOf({ gboChange: meanOf(-1, [-1.5, -0.5], 20), gboRated: sharesBy({ once: 1, twice: 40 }) });
const rose = groupOf({ gboChange: meanOf(1.5, [1, 2.5], 60) });
const paths = groupOf({ pathway: sharesBy({ medical: 25, fantasy: 25, none: 10 }) });

describe("goals in German", () => {
  it("are told by how many of them were achieved, one and many", () => {
    expect(found(german, allGoals)).toBe("Etwa 45 von 120 Zielen wurden erreicht; 30 weitere kamen voran.");
    expect(found(german, one)).toBe("Etwa 39 von 60 Zielen wurden erreicht; 1 weiteres kam voran.");
    expect(found(german, few)).toBe("Weniger als 5 von etwa 25 Zielen wurden erreicht; das beruht auf wenigen Zielen.");
  });

  it("rise and fall by points of ten", () => {
    expect(said(german, fell)).toEqual([
      "Die Zieleinschätzungen sanken zwischen der ersten und der letzten Einschätzung im Mittel um 1 von 10 Punkten (0,5 bis 1,5), bei etwa 20 Klient:innen; bei etwa 1 Ziel fehlt eine zweite Einschätzung; das beruht auf wenigen Klient:innen.",
    ]);
    expect(said(german, rose)).toEqual([
      "Die Zieleinschätzungen stiegen zwischen der ersten und der letzten Einschätzung im Mittel um 1,5 von 10 Punkten (1 bis 2,5), bei etwa 60 Klient:innen.",
    ]);
  });

  it("are told by episodes and by pathways", () => {
    expect(said(german, allGoals).slice(2, 5)).toEqual([
      "Von etwa 45 beendeten Behandlungen mit Zielen erreichten 20 kein Ziel, 15 eines, 10 zwei und weniger als 5 drei oder mehr.",
      "Ein erstes Ziel ist binnen 8 Wochen nach dem Setzen der Ziele in 50\u00a0% der Behandlungen erreicht; 16\u00a0% enden vorher, soweit etwa 60 Behandlungen darüber Auskunft geben.",
      "Mindestens alle 13 Wochen überprüft wurden Ziele in etwa 30 von 50 Behandlungen, die so lange Ziele hatten.",
    ]);
    expect(said(german, paths)).toEqual([
      "Die am häufigsten gewählten Wege sind „medical“ und „fantasy“, in jeweils etwa 25 von 60 Behandlungen mit Zielen; bei 10 ist keiner eingetragen.",
    ]);
  });
});

describe("goals in French", () => {
  it("are told by how many of them were achieved, one and many", () => {
    expect(found(french, allGoals)).toBe(
      "Sur 120 objectifs, environ 45 ont été atteints\u202f; 30 autres ont progressé.",
    );
    expect(found(french, one)).toBe("Sur 60 objectifs, environ 39 ont été atteints\u202f; 1 autre a progressé.");
    expect(found(french, few)).toBe(
      "Sur environ 25 objectifs, moins de 5 ont été atteints\u202f; cela repose sur peu d’objectifs.",
    );
  });

  it("rise and fall by points of ten, less than two of which are one", () => {
    expect(said(french, fell)).toEqual([
      "Les notes des objectifs ont baissé de 1 point sur 10 (0,5 à 1,5) en moyenne entre la première et la dernière note, chez environ 20 clients\u202f; environ 1 objectif n’a pas de seconde note\u202f; cela repose sur peu de clients.",
    ]);
    expect(said(french, rose)).toEqual([
      "Les notes des objectifs ont augmenté de 1,5 point sur 10 (1 à 2,5) en moyenne entre la première et la dernière note, chez environ 60 clients.",
    ]);
  });

  it("are told by episodes and by pathways", () => {
    expect(said(french, allGoals).slice(2, 5)).toEqual([
      "Sur environ 45 suivis terminés avec objectifs, 20 n’ont atteint aucun objectif, 15 en ont atteint un, 10 en ont atteint deux et moins de 5 en ont atteint trois ou plus.",
      "Un premier objectif est atteint dans un délai de 8 semaines après la fixation des objectifs dans 50\u00a0% des suivis\u202f; 16\u00a0% se terminent avant, d’après environ 60 suivis.",
      "Les objectifs ont été réexaminés au moins toutes les 13 semaines dans environ 30 des 50 suivis qui ont eu des objectifs aussi longtemps.",
    ]);
    expect(said(french, paths)).toEqual([
      "Les voies les plus souvent choisies sont «\u202fmedical\u202f» et «\u202ffantasy\u202f», chacune dans environ 25 des 60 suivis avec objectifs\u202f; pour 10, aucune n’est consignée.",
    ]);
  });
});
