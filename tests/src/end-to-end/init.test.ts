import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { contentOf } from "./folder-content.js";
import { rapport } from "./rapport.js";
import { temporaryFolder } from "./temporary-folder.js";

const root = temporaryFolder();
const shippedSchema = new URL("../../../apps/cli/config.schema.json", import.meta.url);

function newFolder(name: string, files: Readonly<Record<string, string>> = {}): string {
  const folder = path.join(root, name);
  mkdirSync(folder);
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
  return folder;
}

const names = (folder: string) => contentOf(folder).map((entry) => entry.split(" ")[0]);
/** In the order in which they are told. */
const written = ["practice.xlsx", "rapport.config.yaml", "rapport.config.schema.json"];
const all = written.toSorted();

test("init writes a workbook, a configuration and its schema, and says what to do next", async () => {
  const folder = newFolder("first");
  const { exitCode, stdout, stderr } = await rapport(["init", "my records"], { cwd: folder });
  const paths = written.map((name) => path.join("my records", name));
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: paths.map((each) => `${each}\n`).join("") });
  expect(stderr).toContain(`rapport check "${paths[0]}"`);
  expect(names(path.join(folder, "my records"))).toEqual(all);
  // A zip file (APPNOTE.TXT 4.3.7).
  expect(readFileSync(path.join(folder, paths[0] ?? "")).subarray(0, 4)).toEqual(Buffer.from("PK\u0003\u0004"));
});

test("without a folder it writes here, beside what is there, and --json prints the paths", async () => {
  const folder = newFolder("here", { "notes.txt": "kept" });
  const { exitCode, stdout } = await rapport(["init", "--json"], { cwd: folder });
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toEqual({ exitCode: 0, files: written });
  expect(names(folder)).toEqual(["notes.txt", ...all]);
});

test("the configuration is valid as it stands, and editors find its schema beside it", async () => {
  const folder = newFolder("valid");
  await rapport(["init"], { cwd: folder });
  const [, schema = ""] = /\$schema=(\S+)/u.exec(readFileSync(path.join(folder, "rapport.config.yaml"), "utf8")) ?? [];
  expect(readFileSync(path.join(folder, schema)).equals(readFileSync(shippedSchema))).toBe(true);
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

test("--force replaces its own files and nothing else", async () => {
  const folder = newFolder("forced", {
    "practice.xlsx": "old",
    "rapport.config.yaml": "practice: A",
    "clients.csv": "kept",
  });
  expect(await rapport(["init", "--force"], { cwd: folder })).toMatchObject({ exitCode: 0 });
  expect(names(folder)).toEqual(["clients.csv", ...all]);
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
