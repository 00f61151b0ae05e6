import { expect, test } from "vitest";
import { importsIn, packageNamed } from "./imports.js";

const only = (text: string) => importsIn(text)[0];

test.each([
  ['import { a, type B, c as d } from "m";', { specifier: "m", typeOnly: false, values: ["a", "c"] }],
  ['import type { A } from "m";', { specifier: "m", typeOnly: true, values: [] }],
  ['import { type A } from "m";', { specifier: "m", typeOnly: true, values: [] }],
  ['import whole, * as rest from "m";', { specifier: "m", typeOnly: false, values: ["default", "*"] }],
  ['import "m";', { specifier: "m", typeOnly: false, values: [] }],
  ['export { a } from "m";', { specifier: "m", typeOnly: false, values: ["a"] }],
  ['export type { A } from "m";', { specifier: "m", typeOnly: true, values: [] }],
  ['export * from "m";', { specifier: "m", typeOnly: false, values: ["*"] }],
  ['const f = async () => import("m");', { specifier: "m", typeOnly: false, values: ["*"] }],
  ['type T = import("m").T;', { specifier: "m", typeOnly: true, values: [] }],
])("%s is read as an import of m", (text, expected) => {
  expect(only(text)).toEqual(expected);
});

test("an import inside a string or a comment is none", () => {
  expect(importsIn('const s = `import "m"`; // import "m"')).toEqual([]);
});

test("a computed import names no module", () => {
  expect(importsIn("const f = (name: string) => import(name);")).toEqual([]);
});

test("a specifier names its package, scope included, subpath left out", () => {
  const specifiers = ["zod", "zod/v4", "@a/b", "@a/b/testing", "./x.js", "..", "node:fs"];
  expect(specifiers.map(packageNamed)).toEqual(["zod", "zod", "@a/b", "@a/b", undefined, undefined, undefined]);
});
