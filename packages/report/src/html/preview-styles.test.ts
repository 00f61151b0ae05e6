import { english, french, german } from "@rapport/language";
import { expect, it } from "vitest";
import { previewStyles, previewWords } from "./preview-styles.js";

it("marks each page of a preview in the language of the report", () => {
  expect([english, german, french].map(previewWords)).toEqual([
    "Preview \u2013 not for release",
    "Vorschau \u2013 nicht zur Weitergabe",
    "Aperçu \u2013 à ne pas diffuser",
  ]);
  expect(previewStyles(german)).toContain('content: "Vorschau \u2013 nicht zur Weitergabe";');
});

it.each([english, german, french])("has no sign in its mark that would end a text of a style: $code", (language) => {
  expect(previewWords(language)).not.toMatch(/["\\\n]/u);
});
