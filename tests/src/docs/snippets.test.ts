import path from "node:path";
import { mappingJsonSchema } from "@rapport/dataset";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse as parseCsv } from "csv-parse/sync";
import { beforeAll, describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { guidePages } from "../documents.js";
import { type FencedBlock, fencedBlocks } from "../markdown.js";
import { prepareSnippets, writeSnippet } from "../snippets.js";
import { walkPage } from "./walk-page.js";

const pages = guidePages();
const newFolder = (name: string): string =>
  path.dirname(writeSnippet("pages", `${name.replaceAll(/[^\w]+/gu, "-")}/package.json`, '{ "type": "module" }\n'));

/** What each page says that did not happen. All are walked through at once, since most of it is waiting for commands. */
let problems: ReadonlyMap<string, readonly string[]>;
beforeAll(async () => {
  prepareSnippets("pages");
  const walks = pages.map(async ({ name, text }) => [name, await walkPage(text, newFolder(name))] as const);
  problems = new Map(await Promise.all(walks));
}, 600_000);

test("there are guides to walk through", () => {
  expect(pages.map(({ name }) => name)).toContain("apps/docs/guide/first-report.md");
});

test("the walk finds what is not as a page says", async () => {
  const fence = "```";
  const page = [
    `${fence}sh\nrapport check nowhere\nls\n${fence}`,
    `${fence}js [said.mjs]\nconsole.log("said");\n${fence}`,
    `${fence}sh\nnode said.mjs\nrapport check nowhere # exits 2\n${fence}`,
    `${fence}text [output]\nsaid\n…\nnot said\n${fence}`,
    `${fence}ts\nconst a: number = 1;\n${fence}\n\n${fence}ts\nif (a !== 1) throw new Error();\n${fence}`,
    `${fence}ts\nthrow new Error("no");\n${fence}`,
    `${fence}json [rapport.config.json]\n{ "nothing": 1 }\n${fence}`,
    `<!-- not run: it ends the test -->\n${fence}sh\nrapport check nowhere\n${fence}`,
  ].join("\n\n");
  const found = await walkPage(page, newFolder("wrong"));
  expect(found.map((problem) => problem.split("\n", 1)[0])).toEqual([
    "line 1: rapport check nowhere: ended with 2, not 0.",
    "line 1: ls: expected rapport, node, cd, mkdir, npm, npx, pnpm or git; a guide shows no other command.",
    "line 15: was not printed: not said",
    "line 29: ended with 1.",
    expect.stringMatching(/^line 33: .*is not a configuration/u),
  ]);
});

describe.each(pages)("$name", ({ name, text }) => {
  test("shows what happens when it is followed", () => {
    expect(problems.get(name)).toEqual([]);
  });

  test("shows JSON, YAML and CSV in their form", () => {
    const faults = fencedBlocks(text).flatMap((block) =>
      faultsOf(block).map((fault) => `line ${block.line}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });
});

function faultsOf(block: FencedBlock): readonly string[] {
  try {
    if (block.language === "csv") parseCsv(block.code);
    else if (block.language === "json") JSON.parse(block.code);
    else if (block.language === "yaml") return mappingFaults(block, parseYaml(block.code));
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

const isMapping = new Ajv2020({ strict: false, allErrors: true }).compile(await mappingJsonSchema());

/** A configuration is read by the commands that follow it; a mapping is held against its schema even where none does. */
function mappingFaults({ name = "" }: FencedBlock, value: unknown): readonly string[] {
  if (!/^(?:.*\/)?mapping[\w.-]*\.yaml$/u.test(name) || isMapping(value)) return [];
  return (isMapping.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
