import path from "node:path";
import { parse, TYPE } from "@formatjs/icu-messageformat-parser";
import type { MessageFormatElement } from "@formatjs/icu-messageformat-parser";
import { expect, test } from "vitest";
import { englishTexts } from "@rapport/language";
import { literalsIn, saidTexts } from "./said-texts.js";
import { root, sourceFiles, workspacePackages } from "./workspace.js";

const texts = new Map<string, string>(Object.entries(englishTexts));

const sources = workspacePackages()
  .filter(({ short }) => ["charts", "report"].includes(short))
  .flatMap(sourceFiles)
  .filter((file) => !/\.(?:test|fixture)\.ts$/u.test(file));

function placesIn(elements: readonly MessageFormatElement[]): readonly string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.argument) return [element.value];
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return [];
    return [element.value, ...Object.values(element.options).flatMap(({ value }) => placesIn(value))];
  });
}

const sorted = (names: readonly string[]) => [...new Set(names)].toSorted().join(", ");

test("texts are asked for with a value for each of their places, and with no other", () => {
  const said = sources.flatMap(saidTexts);
  expect(said.length).toBeGreaterThan(300);
  const wrong = said.flatMap(({ file, key, values }) => {
    const places = sorted(placesIn(parse(texts.get(key) ?? "", { ignoreTag: true })));
    const given = values && sorted(values);
    const at = path.relative(root, file);
    return given === undefined || given === places
      ? []
      : [`${at}: ${key} has the places ${places}; given are ${given}`];
  });
  expect(wrong).toEqual([]);
});

test("every text of the catalogue is used", () => {
  const literals = new Set(sources.flatMap((file) => [...literalsIn(file)]));
  expect([...texts.keys()].filter((key) => !literals.has(key))).toEqual([]);
});
