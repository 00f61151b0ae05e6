import { expect, it } from "vitest";
import { isSheetOf, sheetTitle } from "./sheet-title.js";
import { tables } from "./tables.js";

const titles = tables.map(({ name }) => sheetTitle(name));

it("is one that Excel takes: no more than 31 characters, not History, and no two are the same", () => {
  for (const title of titles) expect(title).toMatch(/^(?!history$)[a-z_]{1,31}$/u);
  expect(new Set(titles).size).toBe(titles.length);
});

it("is known in capitals, with blanks around it, and as the table is called", () => {
  for (const title of [" Histories ", "history", "HISTORY"]) expect(isSheetOf("history", title)).toBe(true);
  expect(isSheetOf("goals", "histories")).toBe(false);
});
