import type { Language } from "@rapport/language";
import { english, french as spokenFrench, german as spokenGerman } from "@rapport/language";
import { toHtml } from "hast-util-to-html";
import { describe, expect, it } from "vitest";
import { timeInStage } from "../sample.fixture.js";
import { curveTable, mediansTable, staysTable } from "./stage-tables.js";

/** Names out of code lists are said elsewhere. */
const unnamed = (language: Language): Language => ({ ...language, label: (label) => label });
const german = unnamed(spokenGerman);
const french = unnamed(spokenFrench);

const cellsOf = (html: string) =>
  html.split("<tr>").map((row) => [...row.matchAll(/<(?:t[hd]|caption)(?: [^>]*)?>([^<]*)/gu)].map(([, cell]) => cell));

const stageOf = (code: string) => {
  const stage = timeInStage.stages.find((each) => each.code === code);
  if (!stage) throw new Error(`There is no stage ${code}.`);
  return stage;
};

describe("the table of medians", () => {
  const rows = (language: Language) => cellsOf(toHtml(mediansTable(language, timeInStage, "medians")));

  it("says when the stays are over, less than a week, not reached, with an open end, or not shown", () => {
    expect(rows(english)[2]?.slice(2)).toEqual([
      "less than a week (less than 1 to 1)",
      "less than a week (less than 1 to 1)",
      "not reached (2 weeks or more)",
    ]);
    expect(rows(german).slice(1, 3)).toEqual([
      ["Phase", "Aufenthalte", "Ein Viertel vorbei nach", "Die Hälfte vorbei nach", "Drei Viertel vorbei nach"],
      [
        "Intake call",
        "165",
        "unter 1 Woche (unter 1 bis 1)",
        "unter 1 Woche (unter 1 bis 1)",
        "nicht erreicht (2 Wochen oder mehr)",
      ],
    ]);
    expect(rows(french)[5]).toEqual([
      "Middle stage",
      "75",
      "9 semaines (8 à 10)",
      "18 semaines (14 semaines ou plus)",
      "non atteint (20 semaines ou plus)",
    ]);
    expect(rows(french).at(-1)).toEqual(["Maintenance", ...Array.from({ length: 4 }, () => "non affiché")]);
  });

  it("says whose stays they are, and how many were in the stage more than once, where that is told", () => {
    const parts = [
      { code: "once", count: 140 },
      { code: "again", fewerThan: 5 },
    ] as const;
    const stages = timeInStage.stages.map((stage, at) =>
      at === 0 ? { ...stage, clients: { kind: "breakdown", total: 140, parts } as const } : stage,
    );
    const cells = (language: Language) =>
      cellsOf(toHtml(mediansTable(language, { ...timeInStage, stages }, "medians"))).map((row) => row[2]);
    expect(cells(english).slice(1, 4)).toEqual(["Clients", "140 (more than once: 0\u20134)", "not shown"]);
    expect(cells(german)[2]).toBe("140 (mehr als einmal: 0\u20134)");
    expect(cells(french)[2]).toBe("140 (plus d\u2019une fois\u00a0: 0\u20134)");
  });

  it("says at which level its intervals are", () => {
    expect(rows(german)[0]?.[0]).toBe(
      "Wann die Aufenthalte in jeder Phase vorbei sind, mit Intervallen zum Niveau 95\u00a0% in Wochen",
    );
  });
});

describe("the table of stays", () => {
  it("explains a count that is held back", () => {
    const stays = { kind: "breakdown", total: 40, parts: [{ code: "completed", hidden: true }] } as const;
    const caption = (language: Language) =>
      cellsOf(toHtml(staysTable(language, { ...stageOf("middle"), stays }, timeInStage.labels, "stays")))[0]?.[0];
    expect(caption(english)).toBe("Middle stage: how stays ended. * stands for a number that is held back.");
    expect(caption(german)).toBe(
      "Middle stage: wie die Aufenthalte endeten. * steht für eine Zahl, die zurückgehalten wird.",
    );
    expect(caption(french)).toBe(
      "Middle stage\u00a0: comment les séjours ont pris fin. * remplace un nombre non communiqué.",
    );
  });
});

describe("the table of a curve", () => {
  const stage = stageOf("intake_call");
  const rows = (language: Language, level = 0.95) =>
    stage.curve ? cellsOf(toHtml(curveTable(language, stage, stage.curve, level, "curve"))) : [];

  it("has its shares and intervals in the manner of the language", () => {
    expect(rows(german)[1]?.slice(0, 4)).toEqual([
      "Wochen in der Phase",
      "Noch dort",
      "Intervall (95\u00a0%)",
      "Noch laufende Aufenthalte",
    ]);
    expect(rows(german)[3]?.slice(0, 4)).toEqual(["1", "38\u00a0%", "27\u00a0% bis 48\u00a0%", "60"]);
    expect(rows(french, 0.9)[1]?.[2]).toBe("Intervalle à 90\u00a0%");
  });

  it("says the names of ways out by the labels of the language", () => {
    const translated = { ...german, label: (label: string) => (label === "Other ways out" ? "Andere Wege" : label) };
    expect(rows(translated)[1]?.at(-1)).toBe("Andere Wege");
  });
});
