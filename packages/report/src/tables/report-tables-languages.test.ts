import { languages, french, german } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { released } from "../released.fixture.js";
import { sampleContent } from "../sample.fixture.js";
import { notesName } from "../xlsx/contents-sheet.js";
import { columnDescription } from "./column-description.js";
import { reportTables } from "./report-tables.js";
import { rowsBy } from "./rows-by.fixture.js";

const content = released({ ...sampleContent });
const [english, ...others] = languages.map((language) => ({ language, tables: reportTables(content, { language }) }));

describe("the tables of a report in another language", () => {
  it("have the names, columns, codes and numbers of the English ones, for programs", () => {
    const machine = (tables: ReturnType<typeof reportTables>) =>
      tables.map(({ name, columns, rows }) => ({
        name,
        columns: columns.map((column) => column.name),
        numbers: rows.map((row) => row.filter((cell) => typeof cell === "number")),
        states: rows.map((row) => columns.flatMap((column, at) => (column.name === "state" ? [row[at]] : []))),
      }));
    for (const { tables } of others) expect(machine(tables)).toEqual(machine(english?.tables ?? []));
  });

  it("have titles and descriptions of their own language", () => {
    for (const { tables } of others) {
      for (const [at, { title, description, columns }] of tables.entries()) {
        const same = english?.tables[at];
        expect(description).not.toBe(same?.description);
        expect(columns.map((column) => column.description)).not.toEqual(same?.columns.map((each) => each.description));
        expect(title.length).toBeGreaterThan(0);
      }
    }
  });

  it.each(languages)("are on sheets with different names that Excel takes: $code", (language) => {
    const sheets = [
      language.say("sheet.contents"),
      notesName(language),
      ...reportTables(content, { language }).map(({ title }) => title),
    ];
    expect(new Set(sheets.map((name) => name.toLowerCase())).size).toBe(sheets.length);
    expect(sheets.filter((name) => name.length > 31 || /[[\]:*?/\\']/u.test(name))).toEqual([]);
  });

  it("say how an estimate was made, and of what there is a number", () => {
    const [about, , , estimates, , withheld] = reportTables(content, { language: german });
    expect(
      estimates && rowsBy(estimates).find((row) => row["group"] === "phq9" && row["figure"] === "effect"),
    ).toMatchObject({
      figure_label: "Mittlere Veränderung in Standardabweichungen",
      method: "mittlere Veränderung durch die Standardabweichung vor der Behandlung (Becker 1988), deren t-Intervall",
      state: "printed",
      kind: "derived",
    });
    expect(about && rowsBy(about).find((row) => row["item"] === "preview")).toMatchObject({
      item_label: "Ob er weitergegeben werden darf",
      text: "ja, an die hier genannten Empfänger",
    });
    expect(withheld && rowsBy(withheld)[0]).toMatchObject({
      what: "population table",
      reason: "es stehen zu wenige dahinter, oder es würde zusammen mit anderem etwas verraten",
    });
  });

  it("say in what a column\u2019s numbers are", () => {
    const column = { name: "day", title: "Day", type: "number", unit: "days", description: "Tage." } as const;
    expect(columnDescription(german, column)).toBe("Tage. In Tagen.");
    expect(columnDescription(french, { ...column, unit: "share" })).toBe("Tage. En part de l’unité.");
  });
});
