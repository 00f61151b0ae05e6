import { expect, test } from "vitest";
import { followed, walkParts } from "./followed.js";

const fence = "```";
const guide = [
  `${fence}sh\nnpm install --global @rapport/cli\n${fence}`,
  `${fence}csv [a.csv]\na\n1\n${fence}`,
  `<!-- not run: it installs nothing -->\n${fence}sh\nrapport check a.csv # exits 1\nrapport check b\n${fence}`,
  `${fence}text [output]\nfine\n${fence}`,
  `${fence}ts\nlet a = 1;\n${fence}`,
  `${fence}sh\nrapport report a\n${fence}`,
  `${fence}text [output]\ndone\n${fence}`,
].join("\n\n");

test("a walk names its guides and the commands of each", () => {
  const walk = `# Walk\n\n<!-- guide: a.md -->\n\n${fence}sh\none\n\ntwo\n${fence}\n\n<!-- guide: b.md -->\n\n${fence}sh\nthree\n${fence}\n`;
  expect(walkParts(walk)).toEqual([
    { guide: "a.md", commands: ["one", "two"] },
    { guide: "b.md", commands: ["three"] },
  ]);
});

test("a guide is followed with its files and TypeScript, the commands that are typed, and what all of a block's commands print", () => {
  const { blocks, missing } = followed(guide, ["rapport check a.csv # exits 1", "rapport report a"]);
  expect(missing).toEqual([]);
  expect(blocks.map(({ name, code, notRun }) => [name, code.trim(), notRun])).toEqual([
    ["a.csv", "a\n1", undefined],
    [undefined, "rapport check a.csv # exits 1", undefined],
    [undefined, "let a = 1;", undefined],
    [undefined, "rapport report a", undefined],
    ["output", "done", undefined],
  ]);
});

test("a command that the guide does not show, or shows before, is missing", () => {
  expect(followed(guide, ["rapport report a", "rapport check b"]).missing).toEqual(["rapport check b"]);
  expect(followed(guide, ["rapport plugins"]).missing).toEqual(["rapport plugins"]);
});
