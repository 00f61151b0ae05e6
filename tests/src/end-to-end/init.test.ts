import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { contentOf } from "./folder-content.js";
import { rapport } from "./rapport.js";
import { temporaryFolder } from "./temporary-folder.js";

const root = temporaryFolder();

function newFolder(name: string, files: Readonly<Record<string, string>> = {}): string {
  const folder = path.join(root, name);
  mkdirSync(folder);
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
  return folder;
}

const names = (folder: string) => contentOf(folder).map((entry) => entry.split(" ")[0]);
const both = ["practice.xlsx", "rapport.config.yaml"];

test("init writes a workbook and a configuration, and says what to do next", async () => {
  const folder = newFolder("first");
  const { exitCode, stdout, stderr } = await rapport(["init", "my records"], { cwd: folder });
  const written = both.map((name) => path.join("my records", name));
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: written.map((each) => `${each}\n`).join("") });
  expect(stderr).toContain(`rapport check "${written[0]}"`);
  expect(names(path.join(folder, "my records"))).toEqual(both);
  // A zip file (APPNOTE.TXT 4.3.7).
  expect(readFileSync(path.join(folder, written[0] ?? "")).subarray(0, 4)).toEqual(Buffer.from("PK\u0003\u0004"));
});

test("without a folder it writes here, beside what is there, and --json prints the paths", async () => {
  const folder = newFolder("here", { "notes.txt": "kept" });
  const { exitCode, stdout } = await rapport(["init", "--json"], { cwd: folder });
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toEqual({ exitCode: 0, files: both });
  expect(names(folder)).toEqual(["notes.txt", ...both]);
});

test("the configuration is valid as it stands", async () => {
  const folder = newFolder("valid");
  await rapport(["init"], { cwd: folder });
  const { exitCode, stdout } = await rapport(["plugins", "list", "--json"], { cwd: folder });
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ configuration: "rapport.config.yaml" });
});

test.each<[what: string, files: Readonly<Record<string, string>>, words: readonly string[], says: RegExp]>([
  ["a workbook", { "practice.xlsx": "filled in" }, [], /practice\.xlsx is there already.*--force/u],
  ["a configuration", { "rapport.config.yaml": "practice: A" }, [], /rapport\.config\.yaml is there already.*--force/u],
  [
    "another configuration",
    { "rapport.config.json": "{}" },
    ["--force"],
    /rapport\.config\.json is a configuration already/u,
  ],
  ["a file for a folder", { "a.txt": "" }, ["a.txt"], /a\.txt is not a folder/u],
  ["a file for the folder around it", { "b.txt": "" }, ["b.txt/records"], /cannot be made/u],
])("%s that is there is kept, and nothing is written", async (what, files, words, says) => {
  const folder = newFolder(what, files);
  const before = contentOf(folder);
  const { exitCode, stdout, stderr } = await rapport(["init", ...words], { cwd: folder });
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toMatch(says);
  expect(contentOf(folder)).toEqual(before);
});

test("--force replaces its own two files and nothing else", async () => {
  const folder = newFolder("forced", {
    "practice.xlsx": "old",
    "rapport.config.yaml": "practice: A",
    "clients.csv": "kept",
  });
  expect(await rapport(["init", "--force"], { cwd: folder })).toMatchObject({ exitCode: 0 });
  expect(names(folder)).toEqual(["clients.csv", ...both]);
  expect(readFileSync(path.join(folder, "clients.csv"), "utf8")).toBe("kept");
  const fresh = newFolder("fresh");
  await rapport(["init"], { cwd: fresh });
  expect(contentOf(folder)).toEqual(expect.arrayContaining([...contentOf(fresh)]));
});

test("a plug-in that is configured brings its code into the drop-downs", async () => {
  const type = `{ apiVersion: 1, code: "walks", display: "Walks", description: "Clients walk.", audience: ["couple"],
    setting: ["home"], physical: "none", stages: ["middle"], metrics: {}, examples: [{}],
    details: { "~standard": { version: 1, vendor: "mine", validate: (value) => ({ value }) } } }`;
  const folder = newFolder("plugged", {
    "walks.mjs": `export default ${type};\n`,
    "own.json": '{ "plugins": ["./walks.mjs"] }',
  });
  for (const [to, words] of [
    ["with", ["--config", "own.json"]],
    ["without", []],
  ] as const) {
    expect(await rapport(["init", to, ...words], { cwd: folder })).toMatchObject({ exitCode: 0 });
  }
  const workbook = (of: string) => readFileSync(path.join(folder, of, "practice.xlsx"));
  expect(workbook("with").equals(workbook("without"))).toBe(false);
});
