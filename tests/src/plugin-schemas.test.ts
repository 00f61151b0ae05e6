import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { execa } from "execa";
import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import { together } from "./plugin-schemas.fixture.js";
import { withoutTypes } from "./snippets.js";
import { packInto } from "./tarballs.js";
import { publishedPackages, readManifest, root } from "./workspace.js";

const here = import.meta.dirname;
const project = mkdtempSync(path.join(tmpdir(), "rapport-schemas-"));
const program = path.join(project, "together.ts");
/** What the fixture imports beside the contract, linked as an install would. */
const libraries = ["zod", "zod-4-4", "zod-3", "valibot"];

beforeAll(async () => {
  const plugin = publishedPackages().filter(({ short }) => short === "plugin");
  for (const one of plugin) await packInto(project, one);
  for (const name of libraries)
    link(path.join(here, "../node_modules", name), path.join(project, "node_modules", name));
  link(path.join(root, "node_modules/@types/node"), path.join(project, "node_modules/@types/node"));
  writeFileSync(path.join(project, "package.json"), '{ "type": "module" }');
  copyFileSync(path.join(here, "plugin-schemas.fixture.ts"), program);
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

test("there are two minors of zod 4, and a zod 3", () => {
  const versions = libraries.map((name) => readManifest(path.join(here, "../node_modules", name)).version);
  const minors = versions.slice(0, 3).map((version = "") => version.split(".").slice(0, 2).join("."));
  expect(new Set(minors).size).toBe(3);
  expect(minors.map((minor) => minor.charAt(0))).toEqual(["4", "4", "3"]);
});

test("schemas of zod 4 in two minors, zod 3 and valibot stand in one registry, and each checks its own details", () => {
  const sound = { step: 2, mood: "tense", read: false };
  expect(together.codes).toEqual(["in-zod", "in-zod-4-4", "in-zod-3", "in-valibot"]);
  expect(together.details).toEqual({
    "in-zod": [sound, ["anxiety"]],
    "in-zod-4-4": [sound, ["anxiety"]],
    "in-zod-3": [sound, ["anxiety"]],
    "in-valibot": [sound, ["anxiety"]],
  });
});

test("a misspelt field, one of another type and another version of the contract are found at run time too", () => {
  expect(together.misspelt).toEqual(Array.from({ length: 4 }, () => ["metric-without-example"]));
  expect(together.mistaken).toEqual(Array.from({ length: 4 }, () => ["metric-example-mismatch"]));
  expect(together.later).toEqual(["unknown-api-version"]);
});

test("they do so from the tarball, whose types know the fields of each library's schema", async () => {
  expect(typeErrors(program)).toEqual([]);
  const script = path.join(project, "together.mjs");
  writeFileSync(script, `${withoutTypes(ts.sys.readFile(program) ?? "")}\nconsole.log(JSON.stringify(together));\n`);
  const { stdout } = await execa(process.execPath, [script], { cwd: project });
  expect(JSON.parse(stdout)).toEqual(together);
});

test("the check of types sees the errors that the file expects", () => {
  const careless = path.join(project, "careless.ts");
  writeFileSync(careless, (ts.sys.readFile(program) ?? "").replaceAll("// @ts-expect-error", "// as it is:"));
  expect(typeErrors(careless)).toHaveLength(9);
});

/** What TypeScript says of a file, as strict as the packages are; nothing leads to the sources. */
function typeErrors(file: string): readonly string[] {
  const { config } = ts.readConfigFile(path.join(root, "tsconfig.base.json"), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, project);
  const compiled = ts.createProgram([file], { ...options, noEmit: true });
  return ts.getPreEmitDiagnostics(compiled).map((one) => ts.flattenDiagnosticMessageText(one.messageText, "\n"));
}

function link(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  symlinkSync(from, to, "junction");
}
