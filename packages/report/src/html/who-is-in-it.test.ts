import type { ReportContent } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { english, french, german } from "@rapport/language";
import { toHtml } from "hast-util-to-html";
import { describe, expect, it } from "vitest";
import { sampleContent } from "../sample.fixture.js";
import { whoIsInIt } from "./who-is-in-it.js";

function paragraphs(language: Language, content: ReportContent): readonly string[] {
  const html = toHtml(whoIsInIt(language, content).element);
  return [...html.matchAll(/<(?:p|li)>([^<]*)/gu)].map(([, text = ""]) => text);
}

const population = { ...sampleContent.population, tables: [] };
const content: ReportContent = { ...sampleContent, population, notAnswered: [] };

describe("who is in it", () => {
  it("says how many, and how many gave no consent, by printed counts", () => {
    expect(paragraphs(english, content)).toEqual([
      "About 150 clients with about 165 episodes of care. A client is a person, a couple or another relationship unit.",
      "Fewer than 5 clients gave no consent to the use of their records for analytics, or withdrew it. They are left out, and nothing else about them was counted.",
    ]);
    expect(paragraphs(german, content)).toEqual([
      "Etwa 150 Klient:innen mit etwa 165 Behandlungen. Eine Klient:in ist eine Person, ein Paar oder eine andere Beziehungseinheit.",
      "Weniger als 5 Klient:innen haben der Nutzung ihrer Aufzeichnungen für Auswertungen nicht zugestimmt oder die Zustimmung zurückgezogen. Sie sind nicht enthalten, und sonst wurde nichts über sie gezählt.",
    ]);
    expect(paragraphs(french, content)).toEqual([
      "Environ 150 clients avec environ 165 suivis. Un client est une personne, un couple ou une autre unité relationnelle.",
      "Moins de 5 clients n’ont pas consenti à l’utilisation de leurs données à des fins d’analyse, ou ont retiré leur consentement. Ils sont exclus et rien d’autre n’a été compté à leur sujet.",
    ]);
  });

  it("says which practices of a network it is of", () => {
    const practices = { number: 3, named: ["North"], chosen: false };
    expect(paragraphs(english, { ...content, practices })[1]).toBe("The records are of 3 practices, among them North.");
  });

  it("does not say how many gave no consent where that is held back", () => {
    const held = { ...content, population: { ...population, clientsWithoutConsent: { hidden: true } as const } };
    expect(paragraphs(german, held)[1]).toBe(
      "Klient:innen, die der Nutzung ihrer Aufzeichnungen für Auswertungen nicht zugestimmt oder die Zustimmung zurückgezogen haben, sind nicht enthalten. Wie viele es sind, wird hier nicht gesagt, und sonst wurde nichts über sie gezählt.",
    );
  });

  it("says why nothing but totals is told of very few", () => {
    expect(paragraphs(french, { ...content, totalsOnly: true }).slice(2)).toEqual([
      "Seuls ces totaux sont communiqués, car les clients sont trop peu nombreux pour davantage\u00a0: moins de 30 sans personne en commun. Avec si peu de clients, la plupart des nombres d’un tableau représenteraient une à quatre personnes et pourraient les trahir.",
      "Un rapport en dit plus à partir de 30 clients\u00a0: attendre qu’il y en ait autant, retenir une période plus longue, ou demander à davantage de clients si leurs données peuvent être utilisées.",
    ]);
  });

  it("names a question without data with what it would need, in words and by the table's name", () => {
    const lacking = { ...content, notAnswered: [{ question: "homework", needs: "interventions, assignments" }] };
    expect(paragraphs(english, lacking).at(-1)).toBe(
      "How much homework is done, and what stands in the way? It would need: interventions (table “interventions”) and assignments (table “assignments”)",
    );
    expect(paragraphs(german, lacking).at(-1)).toBe(
      "Wie viel von den Hausaufgaben wird erledigt, und was steht im Weg? Dafür wäre nötig: Interventionen (Tabelle „interventions“) und Aufgaben (Tabelle „assignments“)",
    );
  });
});
