import { english, french, german } from "@rapport/language";
import { toHtml } from "hast-util-to-html";
import { describe, expect, it } from "vitest";
import { released } from "../released.fixture.js";
import { outcomeChange, sampleContent } from "../sample.fixture.js";
import { comparedInstrument } from "./compared.fixture.js";
import { rulesChart, rulesData } from "./rules-chart.js";
import { rulesPart } from "./rules-part.js";
import { stageScoresTable } from "./stage-scores-table.js";

const contentOf = (instrument = comparedInstrument) => ({
  ...sampleContent,
  questions: [{ ...outcomeChange, instruments: [instrument] }],
});
const partOf = (language = english, instrument = comparedInstrument) =>
  rulesPart(language, released(contentOf(instrument)), instrument, { level: 0.95, id: "one" })
    .map((part) => toHtml(part))
    .join("");
const rowsOf = (html: string) =>
  html
    .split("<tr>")
    .slice(2)
    .map((row) => [...row.matchAll(/<t[hd][^>]*>([^<]*)/gu)].map(([, cell = ""]) => cell));

describe("the same people under several rules", () => {
  it("stand in one row a rule, with what is not shown and what a rule cannot know", () => {
    expect(rowsOf(partOf())).toEqual([
      ["Jacobson and Truax, more than 5.65 points", "30", "25", "0–4", "–", "55% (42% to 67%)"],
      ["Published: 5 points or more at 90% confidence (Löwe et al. 2004)", "35", "20", "0–4", "–", "not given"],
      [
        "Against regression to the mean (Edwards et al. 1978; Speer 1992)",
        ...Array.from({ length: 4 }, () => "not shown"),
        "not given",
      ],
      ["Half a standard deviation, about 2.55 points (Norman et al. 2003)", "45", "10", "0–4", "–", "not given"],
      ["30% of the first score (Farrar et al. 2001)", "40", "10", "0–4", "5", "not given"],
    ]);
    expect(partOf()).toContain("PHQ-9: how much the answer depends on the rule: the same 55 people under each");
  });

  it("are said in German and French", () => {
    expect(rowsOf(partOf(german)).map(([rule]) => rule)).toEqual([
      "Jacobson und Truax, mehr als 5,65 Punkte",
      "Veröffentlicht: 5 Punkte oder mehr bei 90\u00a0% Sicherheit (Löwe et al. 2004)",
      "Gegen die Regression zur Mitte (Edwards et al. 1978; Speer 1992)",
      "Halbe Standardabweichung, etwa 2,55 Punkte (Norman et al. 2003)",
      "30\u00a0% des ersten Wertes (Farrar et al. 2001)",
    ]);
    expect(rowsOf(partOf(french))[1]?.[0]).toBe(
      "Publié\u00a0: 5 points ou plus avec 90\u00a0% de confiance (Löwe et al. 2004)",
    );
  });

  it("are drawn as shares of all, rule by rule, where they are shown", () => {
    const { rows } = rulesData(english, contentOf(), "phq9");
    expect(rows).toHaveLength(4);
    // 40, 10, none and 5 of 55.
    expect(rows.at(-1)?.shares).toEqual({
      improved: 40 / 55,
      unchanged: 10 / 55,
      deteriorated: 0,
      zero_before: 5 / 55,
    });
    const chart = rulesChart(english, released(contentOf()), comparedInstrument, "rules");
    expect(chart && toHtml(chart)).toContain("(Löwe et al. 2004): 35 of 55 improved, fewer than 5 got worse.");
  });

  it("are not drawn where only one rule has numbers, and not told where there is no other rule", () => {
    const [first, , third] = comparedInstrument.byMethod ?? [];
    const one = { ...comparedInstrument, byMethod: [first, third].filter((rule) => rule !== undefined) };
    expect(rulesData(english, contentOf(one), "phq9").rows).toEqual([]);
    expect(partOf(english, one)).not.toContain("<svg");
    expect(rowsOf(partOf(english, one))).toHaveLength(2);
    expect(partOf(english, { ...comparedInstrument, byMethod: [] })).toBe("");
  });

  it("are not drawn where parts that were rounded by themselves exceed the whole", () => {
    const byMethod = (comparedInstrument.byMethod ?? []).map((rule) => ({
      ...rule,
      table: rule.table.kind === "breakdown" ? { ...rule.table, total: 50 } : rule.table,
    }));
    const { rows } = rulesData(english, contentOf({ ...comparedInstrument, byMethod }), "phq9");
    expect(rows).toEqual([]);
  });
});

describe("scores by stage", () => {
  it("stand by stage where they are shown, and say that the clients are not the same", () => {
    const [table] = stageScoresTable(english, comparedInstrument, 0.95, "stages");
    const html = table ? toHtml(table) : "";
    expect(rowsOf(html)).toEqual([
      ["Evaluation", "12.2", "11 to 13", "80"],
      ["Termination", "8, to the nearest 2", "not known", "25"],
    ]);
    expect(html).toContain("These are not the same clients in every stage");
    expect(stageScoresTable(english, { ...comparedInstrument, scoreByStage: [] }, 0.95, "stages")).toEqual([]);
  });
});
