import type { InstrumentResult } from "@rapport/analysis";
import type { Language } from "@rapport/language";
import { english, french, german } from "@rapport/language";
import { toHtml } from "hast-util-to-html";
import { describe, expect, it } from "vitest";
import { sampleContent } from "../sample.fixture.js";
import { instrumentEstimates } from "./instrument-tables.js";

const instrumentOf = (code: string): InstrumentResult => {
  const found = sampleContent.questions
    .flatMap((result) => (result.question === "outcomeChange" ? result.instruments : []))
    .find((each) => each.code === code);
  if (!found) throw new Error(`There is no instrument ${code}.`);
  return found;
};

function rowsOf(language: Language, code: string): readonly (readonly string[])[] {
  const table = instrumentEstimates(language, instrumentOf(code), 0.95, "estimates");
  const rows = table ? toHtml(table).split("<tr>").slice(2) : [];
  return rows.map((row) => [...row.matchAll(/<t[hd][^>]*>([^<]*)/gu)].map(([, cell = ""]) => cell));
}

describe("the shares of an instrument", () => {
  it("stand with their intervals and counts, in the manner of the language", () => {
    expect(rowsOf(english, "phq9")[0]).toEqual(["Improved, of those with two scores", "55%", "42% to 67%", "30 of 55"]);
    expect(rowsOf(german, "phq9")[0]).toEqual([
      "Verbessert, unter denen mit zwei Werten",
      "55\u00a0%",
      "42\u00a0% bis 67\u00a0%",
      "30 von 55",
    ]);
    expect(rowsOf(french, "phq9")[0]).toEqual([
      "Améliorés, parmi les personnes avec deux scores",
      "55\u00a0%",
      "42\u00a0% à 67\u00a0%",
      "30 sur 55",
    ]);
  });

  it("are a bound where few or none are printed", () => {
    expect(rowsOf(german, "phq9")[2]).toEqual([
      "Verschlechtert, unter denen mit zwei Werten",
      "höchstens 8\u00a0%",
      "nicht angegeben",
      "wenige oder keine von 55",
    ]);
    expect(rowsOf(french, "phq9")[2]?.slice(1)).toEqual(["au plus 8\u00a0%", "non indiqué", "peu ou aucun sur 55"]);
  });
});

describe("the mean change of an instrument", () => {
  it("is negative with a true minus sign, and has decimals with the mark of the language", () => {
    expect(rowsOf(english, "phq9").at(-1)).toEqual(["Mean change, points", "\u22124.2", "\u22125.4 to \u22123", "55"]);
    expect(rowsOf(german, "phq9").at(-1)).toEqual([
      "Mittlere Veränderung, Punkte",
      "\u22124,2",
      "\u22125,4 bis \u22123",
      "55",
    ]);
  });

  it("says to what it is rounded, and that no interval is known", () => {
    expect(rowsOf(english, "distress")).toEqual([["Mean change, points", "6, to the nearest 2", "not known", "25"]]);
    expect(rowsOf(german, "distress")).toEqual([
      ["Mittlere Veränderung, Punkte", "6, auf 2 gerundet", "nicht bekannt", "25"],
    ]);
    expect(rowsOf(french, "distress")).toEqual([["Changement moyen, points", "6, arrondi à 2", "inconnu", "25"]]);
  });
});
