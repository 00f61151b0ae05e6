import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { execa } from "execa";
import { beforeAll, expect, test } from "vitest";
import { authorFolder, builtPlugin, installContract, installTarball } from "./author-folder.js";
import { inventedPractice } from "./end-to-end/invented-practice.js";
import { rapport } from "./end-to-end/rapport.js";
import { changeRows, readTable, writeTable } from "./end-to-end/table-file.js";
import { temporaryFolder } from "./end-to-end/temporary-folder.js";
import { readManifest, root } from "./workspace.js";

const newDesk = inventedPractice(300);
const folder = temporaryFolder();
const name = "rapport-plugin-love-letter";
const slow = { timeout: 120_000 };

let plugin: string;

beforeAll(async () => {
  plugin = await builtPlugin(await authorFolder(path.join(folder, "author")), "love-letter");
}, 120_000);

test("a new plug-in is a whole package whose own tests pass at once", slow, async () => {
  const { scripts } = readManifest(plugin);
  expect(scripts).toEqual({ build: "tsc", test: "tsc && node --test dist/index.test.js", prepack: "npm run build" });
  const { exitCode, stdout } = await execa(process.execPath, ["--test", "dist/index.test.js"], {
    cwd: plugin,
    reject: false,
  });
  expect(exitCode, stdout).toBe(0);
  expect(stdout).toMatch(/^# pass 1$/mu);
  expect(readdirSync(plugin).toSorted()).toEqual([
    ".gitignore",
    "LICENSE",
    "README.md",
    "dist",
    "package.json",
    "src",
    "tsconfig.json",
  ]);
});

test("its test fails where the type breaks its word", slow, async () => {
  const file = path.join(plugin, "dist/index.js");
  const source = readFileSync(file, "utf8");
  writeFileSync(file, source.replace('take: "last"', 'take: "first"'));
  const { exitCode, stdout } = await execa(process.execPath, ["--test", "dist/index.test.js"], {
    cwd: plugin,
    reject: false,
  });
  writeFileSync(file, source);
  expect(exitCode).toBe(1);
  expect(stdout).toContain("metrics.anxiety");
});

test("it asks for the versions that this workspace has", () => {
  const { dependencies, devDependencies } = readManifest(plugin);
  const contract = readManifest(path.join(root, "packages/plugin")).version;
  const ours = { ...readManifest(root).devDependencies, ...readManifest(path.join(root, "tests")).devDependencies };
  expect(dependencies).toEqual({ "@rapport/plugin": `^${contract}`, zod: `^${ours["zod"]}` });
  expect(devDependencies).toEqual({
    "@types/node": `^${ours["@types/node"]}`,
    typescript: `^${ours["typescript"]}`,
  });
});

test("rapport plugins check finds nothing to mend in it", slow, async () => {
  const { exitCode, stdout, stderr } = await rapport(["plugins", "check", "."], { cwd: plugin });
  expect({ exitCode, stdout, stderr }).toEqual({
    exitCode: 0,
    stdout: "",
    stderr: ". keeps the contract: love-letter.\n",
  });
});

test("installed from its tarball into a practice, it is read, listed and checked", slow, async () => {
  const { practice } = newDesk("tarball");
  await installContract(practice);
  await installTarball(plugin, name, practice);
  writeFileSync(path.join(practice, "rapport.config.json"), JSON.stringify({ plugins: [name] }));
  expect(readdirSync(path.join(practice, "node_modules", name, "dist")).toSorted()).toEqual(["index.d.ts", "index.js"]);
  useIn(practice);

  const listed = await rapport(["plugins"], { cwd: practice });
  expect(listed.stdout).toMatch(
    /^love-letter +Love letter +0\.1\.0 +rapport-plugin-love-letter +Practices; Furthest step;/mu,
  );

  const checked = await rapport(["check", practice, "--json"]);
  expect(JSON.parse(checked.stdout)).toMatchObject({ exitCode: 0, findings: [] });

  changeRows(practice, "assignments", (row) =>
    row["details"] === lastDetails ? { ...row, details: '{"step":"alone","name":"Rosa"}' } : row,
  );
  const broken = await rapport(["check", practice]);
  expect(broken.exitCode).toBe(1);
  expect(broken.stdout).toMatch(/assignments\.csv.*details.*Love letter/u);
  expect(broken.stdout + broken.stderr).not.toContain("Rosa");
});

const firstDetails = '{"step":"alone","minutes":10,"anxiety":8,"agreed":true,"obstacle":"time"}';
const lastDetails = '{"step":"on_their_own","minutes":20,"anxiety":4,"agreed":true}';

/** Every intervention of one built-in type becomes a love letter, with a practice at its beginning and one at its end. */
function useIn(practice: string): void {
  const used = new Set<string>();
  changeRows(practice, "interventions", (row) => {
    if (row["type"] !== "communication") return row;
    used.add(row["intervention_id"] ?? "");
    return { ...row, type: "love-letter" };
  });
  const { columns, rows } = readTable(practice, "assignments");
  const seen = new Set<string>();
  const changed = rows.map((row) => {
    const id = row["intervention_id"] ?? "";
    if (!used.has(id)) return row;
    const details = seen.has(id) ? lastDetails : firstDetails;
    seen.add(id);
    return { ...row, setting: "home", details };
  });
  writeTable(practice, "assignments", { columns, rows: changed });
}
