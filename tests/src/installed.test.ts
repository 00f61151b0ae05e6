import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { execa } from "execa";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { otherNodes, type OtherNode } from "./other-nodes.js";
import { command } from "./pnpm.js";
import { registryOfTarballs, type RegistryOfTarballs } from "./registry-of-tarballs.js";
import { filesBelow, publishedPackages, root } from "./workspace.js";

const published = publishedPackages();
const names = published.map(({ manifest }) => manifest.name);
/** What a program may import of each package. */
const entries = published.flatMap(({ manifest }) =>
  Object.keys(manifest.exports ?? {})
    .filter((entry) => !entry.endsWith(".json"))
    .map((entry) => manifest.name + entry.slice(1)),
);

// A space and letters outside ASCII, as in many a home.
const place = mkdtempSync(path.join(tmpdir(), "Praxis Müller "));
let registry: RegistryOfTarballs | undefined;
let nodes: readonly OtherNode[] = [];
beforeAll(async () => {
  nodes = await otherNodes(path.join(place, "nodes"));
  registry = await registryOfTarballs();
});
afterAll(async () => {
  await registry?.close();
  rmSync(place, { recursive: true, force: true, maxRetries: 5 });
});

/** An empty project of somebody who gets our packages from the registry, and everything else from where it is. */
function project(name: string): string {
  const folder = path.join(place, name);
  mkdirSync(folder);
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ name, private: true, type: "module" }));
  writeFileSync(path.join(folder, ".npmrc"), `@rapport:registry=${registry?.address ?? ""}\n`);
  writeFileSync(path.join(folder, "import.mjs"), importing);
  return folder;
}

/** Imports every entry, and prints those that export nothing. */
const importing = `
const empty = [];
for (const entry of ${JSON.stringify(entries)}) if (Object.keys(await import(entry)).length === 0) empty.push(entry);
console.log(JSON.stringify(empty));
`;

const launcher = (folder: string) => path.join(folder, "node_modules/@rapport/cli/bin/rapport.js");

async function run(node: OtherNode, cwd: string, ...words: readonly string[]) {
  const { exitCode, stdout, stderr } = await execa(node.program, words, { cwd, reject: false });
  return { exitCode, stdout, stderr };
}

const digestOf = (file: string): string => createHash("sha256").update(readFileSync(file)).digest("hex");

const version = published.find(({ short }) => short === "cli")?.manifest.version;

/** What was not as it should be when every entry was imported and the command started, on every Node. */
async function faultsIn(folder: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const node of nodes) {
    for (const [words, expected] of [
      [["import.mjs"], "[]"],
      [[launcher(folder), "--version"], version],
    ] as const) {
      const { exitCode, stdout, stderr } = await run(node, folder, ...words);
      if (exitCode !== 0 || stdout !== expected || stderr !== "")
        faults.push(`${node.name}, ${words.join(" ")}: ended with ${exitCode}\n${stdout}\n${stderr}`);
    }
  }
  return faults;
}

const megabytes = (folder: string): number =>
  filesBelow(folder).reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;

describe("npm", () => {
  let folder = "";
  beforeAll(async () => {
    folder = project("npm");
    await execa("npm", ["install", "--no-audit", "--no-fund", "@rapport/cli"], { cwd: folder });
  });

  test("installs the command with all that it needs in less than 150 MB", () => {
    const size = megabytes(path.join(folder, "node_modules"));
    expect(size).toBeGreaterThan(10);
    expect(size).toBeLessThan(150);
  });

  test("starts the command by npx, without asking a registry", async () => {
    const { stdout } = await execa("npx", ["--offline", "--no", "--", "rapport", "--version"], { cwd: folder });
    expect(stdout).toBe(version);
  });

  test("installs every package, which loads on every Node", async () => {
    await execa("npm", ["install", "--no-audit", "--no-fund", ...names], { cwd: folder });
    expect(await faultsIn(folder)).toEqual([]);
  });

  test("gives a report with its charts, the same on every Node", async () => {
    const rapport = launcher(folder);
    // What is shown hangs on the practice's secret, so that all have the first one's.
    const secretOf = (node: OtherNode | undefined) => path.join(folder, node?.name ?? "", ".rapport");
    const made: Record<string, readonly string[]> = {};
    for (const node of nodes) {
      const into = path.join(folder, node.name);
      mkdirSync(into);
      if (node !== nodes[0]) {
        mkdirSync(secretOf(node), { mode: 0o700 });
        copyFileSync(path.join(secretOf(nodes[0]), "secret.key"), path.join(secretOf(node), "secret.key"));
      }
      const steps = [
        [rapport, "synthesize", "--episodes", "60", "--seed", "1", "--to", "practice"],
        [rapport, "report", "practice", "--format", "html,png,xlsx", "-o", "report.html"],
      ];
      for (const step of steps) expect(await run(node, into, ...step), node.name).toMatchObject({ exitCode: 0 });
      const written = filesBelow(into).filter((file) => !file.startsWith(secretOf(node)));
      made[node.name] = written.map((file) => `${path.relative(into, file)} ${digestOf(file)}`).toSorted();
    }
    const [first = [], ...others] = Object.values(made);
    for (const kind of [".html ", ".png ", ".xlsx ", ".csv "])
      expect(first.filter((file) => file.includes(kind))).not.toEqual([]);
    for (const each of others) expect(each).toEqual(first);
  });

  test("brings types that hold under the strictest settings, without one for what is not installed", async () => {
    const uses = entries.map((entry, at) => `import * as all${at} from "${entry}";`).join("\n");
    const kept = `export const kept = [${entries.map((_, at) => `all${at}`).join(", ")}].length;\n`;
    writeFileSync(path.join(folder, "uses.ts"), `${uses}\n${kept}`);
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      module: "nodenext",
      target: "es2023",
      lib: ["es2023", "dom"],
      types: [],
      noEmit: true,
    };
    writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["uses.ts"] }));
    const tsc = path.join(root, "node_modules/typescript/bin/tsc");
    const { stdout } = await execa(process.execPath, [tsc, "-p", folder], { reject: false });
    expect(stdout).toBe("");
  });
});

test("pnpm installs every package, which loads on every Node", async () => {
  const folder = project("pnpm");
  const [program, ...before] = command(process.env["npm_execpath"]);
  await execa(program, [...before, "add", "--ignore-workspace", ...names], { cwd: folder });
  expect(await faultsIn(folder)).toEqual([]);
});

test("yarn installs every package, which loads on every Node", async () => {
  const folder = project("yarn");
  await execa("npx", ["--yes", "yarn@1.22.22", "add", "--no-lockfile", "--silent", ...names], { cwd: folder });
  expect(existsSync(launcher(folder))).toBe(true);
  expect(await faultsIn(folder)).toEqual([]);
});
