import { methods, recipients } from "@rapport/disclosure";
import { english, french, german } from "@rapport/language";
import { describe, expect, it } from "vitest";
import { sampleContent } from "../sample.fixture.js";
import { deductionSentences, notPromised, protectionSentences } from "./protection-sentences.js";

const { policy, protection } = sampleContent;
const done = (change: object = {}, more: object = {}) =>
  protectionSentences(english, { ...sampleContent, ...more, protection: { ...protection, ...change } }).join("\n");

describe("protectionSentences", () => {
  it("say how far a number can be off, and what a printed 0 stands for", () => {
    expect(done()).toContain("lies within 4 of the true one: taken alone, 20 stands for any number from 16 to 24");
    expect(done()).toContain("from 0 to 4 and is written as that, or as \u201cfewer than 5\u201d");
    expect(done({ furthest: undefined })).toContain("Nothing limits how far");
  });

  it("say how much was merged, withheld and repeated, and that none was", () => {
    expect(done()).toContain("In 3 tables, categories");
    expect(done()).toContain("5 figures are not shown: each rests on fewer than 10 clients, or");
    expect(done()).toContain("1 figure is printed as in the last report");
    const none = done({ mergedTables: 0, withheldFigures: 0, repeatedFigures: 0 });
    expect(none).toContain("No categories were merged.\nNo figure is withheld.");
    expect(none).not.toContain("last report");
  });

  it("never say which figures are withheld for which reason", () => {
    expect(done()).toContain("which one applies is not said, since that could give something away itself");
  });

  it("say how far lines can be off, by rounding where that has a limit, and by the grid", () => {
    expect(done()).toContain("off by up to one interval");
    expect(done()).toContain("lies further than 8 percentage points");
    const stages = sampleContent.questions.flatMap((result) => {
      if (result.question !== "timeInStage") return [];
      return result.stages.map(({ curve, ...stage }) => {
        const { furthest: _furthest, ...rest } = curve ?? { exits: [], points: [] };
        return { ...stage, curve: rest };
      });
    });
    const [time] = sampleContent.questions;
    expect(done({}, { questions: [{ ...time, stages }] })).not.toContain("No point of a stage");
  });

  it.each(methods)("say what %s does to counts", (method) => {
    expect(done({}, { policy: { ...policy, method } })).not.toContain("undefined");
    expect(done({}, { policy: { ...policy, method } })).toMatch(/counts?\b/iu);
  });

  it("say nothing of tables and lines where nothing but totals is told", () => {
    expect(done({}, { totalsOnly: true })).not.toMatch(/merged|withheld|Lines over time/u);
  });
});

describe("deductionSentences", () => {
  const said = (change: object = {}) => deductionSentences(english, { ...sampleContent, ...change }).join(" ");

  it("say what was attacked, with which earlier reports, and that no small count follows", () => {
    expect(said()).toContain("combined all 412 counts (together with 2 earlier reports)");
    expect(said()).toContain(
      "Nobody can tell from this report, with all 2 earlier ones, that a count is one of 1 to 4",
    );
    const first = said({ protection: { ...protection, earlierReleases: 0 } });
    expect(first).toContain("(there is no earlier report)");
    expect(first).toContain("Nobody can tell from this report that");
  });

  it("call a report anonymised for its recipients alone, and a preview never", () => {
    expect(said()).toContain("anonymised for them alone");
    expect(said({ preview: true })).not.toMatch(/anonymised/iu);
  });
});

it.each(recipients)("names %s as those for whom it holds, and what is not promised", (recipient) => {
  const words = notPromised(english, { ...sampleContent, policy: { ...policy, recipient } }).join(" ");
  expect(words).toContain("somebody who knows all the other clients");
  expect(words).toContain("nothing from the practice itself");
  expect(words).not.toContain("undefined");
});

describe("protection in German and French", () => {
  it("is told by number, and for whom it was tested", () => {
    const one = {
      ...sampleContent,
      protection: { ...protection, mergedTables: 1, withheldFigures: 1, earlierReleases: 1 },
    };
    const [german1, french1] = [german, french].map((language) =>
      [...protectionSentences(language, one), ...deductionSentences(language, one)].join("\n"),
    );
    expect(german1).toContain("\nIn 1 Tabelle wurden Kategorien zusammengefasst, ");
    expect(german1).toContain("\n1 Kennzahl wird nicht gezeigt: Jede beruht auf weniger als 10 Klient:innen ");
    expect(german1).toContain("Niemand kann aus diesem Bericht, zusammen mit 1 früheren,");
    expect(german1).toContain("Das wurde für Kostenträger geprüft, und nur dafür ist der Bericht anonymisiert.");
    expect(french1).toContain("\nDans 1 tableau, des catégories peu fournies");
    expect(french1).toContain("\n1 chiffre n’est pas affiché\u00a0: chacun repose sur moins de 10 clients");
    expect(french1).toContain("(avec 1 rapport antérieur).");
    expect(french1).toContain("ou «\u202fmoins de 5\u202f», pour que même un zéro ne trahisse rien.");
  });
});
