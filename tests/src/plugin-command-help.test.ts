import { writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { contentOf } from "./end-to-end/folder-content.js";
import { rapport } from "./end-to-end/rapport.js";
import { temporaryFolder } from "./end-to-end/temporary-folder.js";

const folder = temporaryFolder();
// Whoever asks for help, or calls wrongly, gets no configuration run.
writeFileSync(path.join(folder, "rapport.config.js"), 'throw new Error("run");');

test.each([["list"], ["new"], ["check"]])("plugins %s has help of its own, with examples", async (name) => {
  const { exitCode, stdout, stderr } = await rapport(["plugins", name, "--help"], { cwd: folder });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(stdout).toContain(`Usage: rapport plugins ${name}`);
  expect(stdout).toMatch(new RegExp(`^Examples:\\n {2}rapport plugins ${name}`, "mu"));
  expect(stdout).toContain("--json");
});

test.each([[["plugins", "--help"]], [["help", "plugins"]], [["plugins", "help"]]])(
  "%j names what belongs to plugins, with examples",
  async (words) => {
    const { exitCode, stdout, stderr } = await rapport(words, { cwd: folder });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    for (const each of ["list", "new", "check", "Examples:"]) expect(stdout).toContain(each);
  },
);

test.each<[fault: string, words: readonly string[], says: readonly RegExp[]]>([
  ["a command that is mistyped", ["lst"], [/unknown command 'lst'/u, /Did you mean list\?/u]],
  ["an option that is mistyped", ["list", "--jsn"], [/unknown option/u, /Did you mean --json\?/u]],
  ["an argument too many", ["list", "practice"], [/too many arguments/u, /--help/u]],
  [
    "a configuration that is not there",
    ["list", "--config", "no.json"],
    [/no\.json: the configuration does not exist/u],
  ],
  ["a configuration with another ending", ["list", "--config", "."], [/is not a file/u]],
  ["no name", ["new"], [/missing required argument/u, /--help/u]],
  ["a name that makes no code", ["new", "9to5"], [/"9to5" cannot be the name/u, /rapport plugins new love-letter/u]],
  ["a scope without the rest", ["new", "@me/walks"], [/@me\/rapport-plugin-/u]],
  ["the name of a built-in type", ["new", "sensate-focus"], [/"sensate-focus" is the code of a built-in type/u]],
  ["a licence that is not offered", ["new", "walks", "--license", "GPL"], [/MIT, Apache-2\.0, none/u]],
  ["a folder that holds files", ["new", "walks", "--to", "."], [/holds files already.*--to.*--force/u]],
  ["a file for a folder", ["new", "walks", "--to", "rapport.config.js", "--force"], [/is not a folder/u]],
  ["a plug-in that is not there", ["check", "nowhere"], [/nowhere: does not exist/u]],
  ["a folder that is no package", ["check", "."], [/has no package\.json/u]],
  ["no plug-in", ["check"], [/missing required argument/u, /--help/u]],
])("%s is a wrong call, said on stderr, and nothing is written", async (_, words, says) => {
  const before = contentOf(folder);
  const { exitCode, stdout, stderr } = await rapport(["plugins", ...words], { cwd: folder });
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toMatch(/^error: /u);
  expect(stderr).not.toMatch(/^ +at /mu);
  for (const each of says) expect(stderr).toMatch(each);
  expect(contentOf(folder)).toEqual(before);
});
