import { expect, it } from "vitest";
import { UsageError } from "../outcome.js";
import { chosenLanguage } from "./chosen-language.js";

it("takes the language that the command says, else that of the configuration, else English", () => {
  expect(chosenLanguage({ language: "fr" }, { language: "DE" }).code).toBe("de");
  expect(chosenLanguage({ language: "fr" }, {}).code).toBe("fr");
  expect(chosenLanguage({}, {}).code).toBe("en");
});

it("names the languages where one is not known", () => {
  expect(() => chosenLanguage({}, { language: "klingon" })).toThrow(
    new UsageError('"klingon" is not a language that reports are written in. These are: en, de, fr.'),
  );
});
