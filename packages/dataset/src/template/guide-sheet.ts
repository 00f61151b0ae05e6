import { exampleMark } from "../tables/example-mark.js";
import { sheetTitle } from "../tables/sheet-title.js";
import type { Table } from "../tables/table.js";
import { guideSections } from "./guide-words.js";
import type { Sheet, SheetCell } from "./ooxml/sheet.js";
import { plainWords } from "./plain-words.js";

const heading = (value: string): readonly SheetCell[] => [{ value, style: "heading" }];

/** The first sheet: what goes where, and what must stand nowhere, in plain words. */
export function guideSheet(tables: readonly Table[]): Sheet {
  const sections = guideSections(exampleMark).flatMap(({ title, lines }) => [
    [],
    heading(title),
    ...lines.map(([label, words]): readonly SheetCell[] => [
      { value: label, style: "label" },
      { value: words, style: "prose" },
    ]),
  ]);
  const sheets = tables.map(({ name, about, required }): readonly SheetCell[] => [
    { value: sheetTitle(name), style: "link", leadsTo: sheetTitle(name) },
    { value: `${required ? "Required. " : ""}${plainWords(about)}`, style: "prose" },
  ]);
  return {
    name: "guide",
    columns: [
      { width: 22, style: "plain" },
      { width: 100, style: "plain" },
    ],
    rows: [
      [{ value: "The records of your practice", style: "title" }],
      ...sections,
      [],
      heading("The sheets"),
      ...sheets,
    ],
    frozenRows: 0,
    validations: [],
    tabColour: "C77C02",
  };
}
