import { english, french, german } from "@rapport/language";
import type { Language } from "@rapport/language";
import { toHtml } from "hast-util-to-html";
import { describe, expect, it } from "vitest";
import { released } from "../released.fixture.js";
import { sampleContent } from "../sample.fixture.js";
import { page } from "./page.js";

/** A page without its questions, whose sentences have tests of their own. */
function htmlOf(language: Language, content: Partial<typeof sampleContent> = {}): string {
  return toHtml(page(language, released({ ...sampleContent, questions: [], ...content })));
}

describe("the page", () => {
  it.each([english, german, french])("says which language it is in: $code", (language) => {
    expect(htmlOf(language)).toContain(`<html lang="${language.code}">`);
  });

  it("has a title with the practice, where that is named, and the day", () => {
    const { practice: _practice, ...unnamed } = sampleContent;
    expect(htmlOf(german)).toContain("<title>Ergebnisbericht, Linden Street Practice, 30. Juni 2026</title>");
    expect(toHtml(page(french, released({ ...unnamed, questions: [] })))).toContain(
      "<title>Rapport de résultats, 30 juin 2026</title>",
    );
  });

  it("says for whom it was anonymised, and that a preview is for nobody", () => {
    expect(htmlOf(german)).toContain("Anonymisiert für: Kostenträger. Keine einzelne Klient:in ist beschrieben.");
    expect(htmlOf(french)).toContain(
      "Anonymisé pour\u00a0: les financeurs. Aucun client n’est décrit individuellement.",
    );
    const preview = htmlOf(german, { preview: true });
    expect(preview).toContain(
      "Diese Fassung zeigt der Praxis, was ein Bericht für Kostenträger sagen würde, und darf an niemanden weitergegeben werden.",
    );
    expect(preview).not.toContain("Anonymisiert");
  });

  it("says how it was made at its foot", () => {
    expect(htmlOf(german)).toMatch(
      /Erstellt von Rapport \d\S* aus Aufzeichnungen mit Stand 30\. Juni 2026; Schwelle von 5 Klient:innen, Anzahlen auf 5 gerundet\./u,
    );
  });
});
