import { readFileSync, readdirSync } from "node:fs";
import { expect, it } from "vitest";

it("imports danfojs nowhere, so that it loads where danfojs is not installed", () => {
  const sources = readdirSync(import.meta.dirname).filter((name) => !/\.(?:test|fixture)\.ts$/u.test(name));
  const texts = sources.map((name) => readFileSync(new URL(name, import.meta.url), "utf8"));
  expect(sources).toContain("to-danfo.ts");
  expect(texts.filter((text) => /(?:from|import)\W+["']danfojs/u.test(text))).toEqual([]);
});
