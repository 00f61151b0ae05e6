import type { Language } from "@rapport/language";
import { english, french, german } from "@rapport/language";
import { toHtml } from "hast-util-to-html";
import { expect, it } from "vitest";
import { sampleContent } from "../sample.fixture.js";
import { notShown } from "./not-shown.js";

const sentence = (language: Language, ...names: readonly string[]) =>
  notShown(language, names, sampleContent.policy).map((each) => toHtml(each).replaceAll(/<[^>]+>/gu, ""));

it("names what is not shown, one or more, and why", () => {
  expect(sentence(english, "A")).toEqual([
    "Not shown, since fewer than 10 clients stand behind each, or since showing it would give too much away: A.",
  ]);
  expect(sentence(german, "A", "B", "C")).toEqual([
    "Nicht gezeigt, weil jeweils weniger als 10 Klient:innen dahinterstehen oder weil es zu viel verraten würde: A, B und C.",
  ]);
  expect(sentence(french, "A", "B")).toEqual([
    "Non affiché, car moins de 10 clients sont concernés à chaque fois, ou parce que cela en révélerait trop\u00a0: A et B.",
  ]);
});

it("is nothing where all is shown", () => {
  expect(sentence(german)).toEqual([]);
});
