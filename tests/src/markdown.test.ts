import { expect, test } from "vitest";
import { fencedBlocks, linkedFiles, startedScripts } from "./markdown.js";

const fence = "```";

test("a block has its language, its code and its line; a longer fence may hold a shorter one", () => {
  const text = `a\n\n${fence}ts\nconst a = 1;\n${fence}\n\n${fence}\`md\n${fence}sh\nb\n${fence}\n${fence}\`\n`;
  expect(fencedBlocks(text)).toEqual([
    { language: "ts", code: "const a = 1;\n", line: 3 },
    { language: "md", code: `${fence}sh\nb\n${fence}\n`, line: 7 },
  ]);
});

test("a block may name the file that it shows, and say why it is not run", () => {
  const text = `<!-- not run: it takes a day -->\n\n${fence}sh\na\n${fence}\n\n${fence}yaml [b/c.yaml]\nd: 1\n${fence}\n`;
  expect(fencedBlocks(text).map(({ name, notRun }) => ({ name, notRun }))).toEqual([
    { name: undefined, notRun: "it takes a day" },
    { name: "b/c.yaml", notRun: undefined },
  ]);
});

test("a block in a list loses the list's indent and no more", () => {
  expect(fencedBlocks(`- a\n\n  ${fence}ts\n  if (a)\n    b();\n  ${fence}\n`)).toEqual([
    { language: "ts", code: "if (a)\n  b();\n", line: 3 },
  ]);
});

test("a link to a file is found in each of its forms, an address or a place on the page is not", () => {
  const text = `[a](b.md#c) ![d](<e.png>) [f](https://g.org) [h](#i)\n[j]: ../k/README.md\n${fence}\n[l](m.md)\n${fence}\n`;
  expect(linkedFiles(text)).toEqual(["b.md", "e.png", "../k/README.md"]);
});

test("a script is found behind npx pnpm@10, with or without run", () => {
  expect(startedScripts("npx pnpm@10 test\nnpx --yes pnpm@10 run demo # c\nnpx pnpm@10 install\nnode a.js\n")).toEqual([
    "test",
    "demo",
  ]);
});
