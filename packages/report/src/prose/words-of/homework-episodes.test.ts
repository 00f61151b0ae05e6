import { french, german } from "@rapport/language";
import { expect, it } from "vitest";
import { groupOf, resultOf, sharesUnder } from "../../figures/figures.fixture.js";
import { sampleContent } from "../../sample.fixture.js";
import { homeworkWords } from "./homework.js";

const group = groupOf(
  "all",
  "All",
  sharesUnder("shareDone", {
    all: ["All of it", 25],
    half: ["Half or more, not all", 205],
    less: ["Less than half", 20],
    unreported: ["Nothing reported", undefined],
  }),
  sharesUnder("roadblocks", { anxiety: ["x", 15], none: ["None recorded", undefined] }),
  sharesUnder("afterRoadblock", {
    changed: ["An intervention of a new type", 30],
    done_next: ["Other homework", undefined],
    recent: ["Too early to say", 10],
  }),
);
const said = (language: typeof german) =>
  homeworkWords(language).sentences(group, resultOf("homework", group), sampleContent);

it("homework is told in German so that any count fits the sentence", () => {
  expect(said(german)).toEqual([
    "Von etwa 250 Behandlungen mit Hausaufgaben: alles Rückgemeldete erledigt (25), die Hälfte oder mehr erledigt (205), weniger als die Hälfte erledigt (20) und nichts rückgemeldet (weniger als 5).",
    "In etwa 15 Behandlungen wurden manche Hausaufgaben nicht oder nur teilweise erledigt; am häufigsten stand zuerst „x“ im Weg, in etwa 15 davon; kein Hindernis ist eingetragen für weniger als 5; das beruht auf wenigen Behandlungen.",
    "Etwa 40 Behandlungen hatten ein Hindernis. Eingetragen ist binnen acht Wochen nach dem ersten, jeweils das Erste, das zutrifft: eine Intervention neuer Art (30) und spätere Hausaufgaben, die erledigt wurden (weniger als 5); für etwa 10 ist es noch zu früh.",
  ]);
});

it("homework is told in French", () => {
  expect(said(french)).toEqual([
    "Sur environ 250 suivis avec exercices, tout ce dont il a été rendu compte a été fait dans 25, la moitié ou plus dans 205, moins de la moitié dans 20 et rien n’a été rapporté dans moins de 5.",
    "Dans environ 15 suivis, des exercices n’ont pas été faits, ou seulement en partie\u202f; le premier obstacle a été le plus souvent «\u202fx\u202f», dans environ 15 d’entre eux\u202f; aucun obstacle n’est consigné dans moins de 5\u202f; cela repose sur peu de suivis.",
    "Environ 40 suivis ont rencontré un obstacle. Dans les huit semaines après le premier est consigné, selon le premier cas qui s’applique, une intervention d’un nouveau type dans 30 et des exercices ultérieurs qui ont été faits dans moins de 5\u202f; pour environ 10, il est trop tôt pour le dire.",
  ]);
});
