import { mkdirSync } from "node:fs";
import path from "node:path";
import { execa } from "execa";
import { beforeAll, describe, expect, test } from "vitest";
import { guidePages, missingFiles, sourceDocuments } from "./documents.js";
import { fencedBlocks, startedScripts } from "./markdown.js";
import { prepareSnippets, typeErrors, withoutTypes, writeSnippet } from "./snippets.js";
import { readManifest, root } from "./workspace.js";

const guides = guidePages();
const documents = [...sourceDocuments(), ...guides];
/** What a snippet imports that stands beside it is there only where its page is run. */
const importsBeside = (code: string) => /\bfrom "\.{1,2}\//u.test(code);

const snippets = documents.flatMap((document) => {
  const blocks = fencedBlocks(document.text).filter(({ language }) => language === "ts");
  const first = blocks.find(({ name }) => name === undefined);
  return blocks
    .filter(({ code }) => !importsBeside(code))
    .map((block) => ({
      name: `${document.name}:${block.line}`,
      document: document.name,
      code: block.code,
      line: block.line,
      first: first?.code ?? "",
      isFirst: block === first,
      isGuide: guides.includes(document),
    }));
});
const stem = ({ document, line }: { document: string; line: number }) =>
  `${document.replaceAll(/[^\w]+/gu, "-")}-${line}`;

beforeAll(() => prepareSnippets("documents"));

test("there are snippets to check", () => {
  expect(snippets.map(({ document }) => document)).toContain("README.md");
});

test("the check of snippets is as strict as the packages are", () => {
  const wrong = [
    'export const a: string = ["b"][0];',
    'import { missing } from "@rapport/domain";',
    "await nothing();",
  ];
  const errors = typeErrors(wrong.map((code, index) => writeSnippet("documents", `wrong-${index}.ts`, `${code}\n`)));
  expect(errors.map((text) => /'[^']+'/u.exec(text)?.[0])).toEqual([
    "'string | undefined'",
    "'\"@rapport/domain\"'",
    "'nothing'",
  ]);
});

test("every snippet is sound TypeScript, alone or as what follows its page's first", () => {
  const alone = typeErrors(snippets.map((one) => writeSnippet("documents", `${stem(one)}.ts`, one.code)));
  const unsound = snippets
    .map((one, index) => ({ ...one, errors: alone[index] ?? "" }))
    .filter(({ errors }) => errors !== "");
  const following = typeErrors(
    unsound.map((one) => writeSnippet("documents", `${stem(one)}-following.ts`, one.first + one.code)),
  );
  const left = unsound.filter(({ isFirst }, at) => isFirst || following[at] !== "");
  expect(left.map(({ name, errors }) => `${name}\n${errors}`)).toEqual([]);
});

// Every snippet of a guide runs when its page does.
test.each(snippets.filter(({ isFirst, isGuide }) => isFirst && !isGuide))(
  "the first snippet of $document runs as it stands, without a complaint",
  async (one) => {
    const file = writeSnippet("documents", `${stem(one)}.mjs`, withoutTypes(one.code));
    const cwd = path.join(path.dirname(file), stem(one));
    mkdirSync(cwd, { recursive: true });
    const { exitCode, stdout, stderr } = await execa(process.execPath, [file], { cwd, reject: false });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout.split("\n").length, "lines printed").toBeLessThan(200);
  },
);

describe.each(documents)("$name", (document) => {
  const { text } = document;

  test("links to files that exist", () => {
    expect(missingFiles(document)).toEqual([]);
  });

  test("starts scripts that exist", () => {
    const { scripts = {} } = readManifest(root);
    const commands = fencedBlocks(text).filter(({ language }) => ["sh", "bash", "console"].includes(language));
    const started = commands.flatMap(({ code }) => startedScripts(code));
    expect(started.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
  });
});
