import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { execa } from "execa";
import { beforeAll, describe, expect, test } from "vitest";
import { authorFolder, builtPlugin, installContract, installTarball } from "./author-folder.js";
import { inventedPractice } from "./end-to-end/invented-practice.js";
import type { Desk } from "./end-to-end/invented-practice.js";
import { rapport } from "./end-to-end/rapport.js";
import { reportOf } from "./end-to-end/read-report.js";
import { changeRows, readTable, writeTable } from "./end-to-end/table-file.js";
import type { Row } from "./end-to-end/table-file.js";
import { temporaryFolder } from "./end-to-end/temporary-folder.js";
import { readManifest, root } from "./workspace.js";

const newDesk = inventedPractice(300);
const folder = temporaryFolder();
const name = "rapport-plugin-love-letter";
let plugin: string;

beforeAll(async () => {
  plugin = await builtPlugin(await authorFolder(path.join(folder, "author")), "love-letter");
});

test("a new plug-in is a whole package whose own tests pass at once", async () => {
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

test("its test fails where the type breaks its word", async () => {
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

test("rapport plugins check finds nothing to mend in it", async () => {
  const { exitCode, stdout, stderr } = await rapport(["plugins", "check", "."], { cwd: plugin });
  expect({ exitCode, stdout, stderr }).toEqual({
    exitCode: 0,
    stdout: "",
    stderr: ". keeps the contract: love-letter.\n",
  });
});

const firstDetails = '{"step":"alone","minutes":10,"anxiety":8,"agreed":true,"obstacle":"time"}';
const lastDetails = '{"step":"on_their_own","minutes":20,"anxiety":4,"agreed":true}';

/** Whether an intervention is of a client and in a stage that love letters are for. */
function meantIn(practice: string): (intervention: Row) => boolean {
  const rowsOf = (table: string) => readTable(practice, table).rows;
  const kinds = new Map(rowsOf("clients").map((row) => [row["client_id"], row["kind"]]));
  const kindOf = new Map(rowsOf("episodes").map((row) => [row["episode_id"], kinds.get(row["client_id"])]));
  const stays = rowsOf("stages").filter(({ stage }) => stage === "middle" || stage === "reaching_goals");
  return ({ episode_id: episode, started_on: day = "" }) =>
    kindOf.get(episode) !== "other" &&
    stays.some(
      ({ episode_id: id, entered_on: from = "", left_on: to }) =>
        id === episode && from <= day && day < (to || "9999-12-31"),
    );
}

/**
 * Every course of one built-in type that could be one of love letters becomes one: its last entry has an anxiety of 4 and the furthest step,
 * all before it an anxiety of 8 and the first step.
 */
function useIn(practice: string): void {
  const used = new Set<string>();
  const meant = meantIn(practice);
  changeRows(practice, "interventions", (row) => {
    if (row["type"] !== "communication" || !meant(row)) return row;
    used.add(row["intervention_id"] ?? "");
    return { ...row, type: "love-letter" };
  });
  const { columns, rows } = readTable(practice, "assignments");
  const dayOf = (row: Row): string => row["reported_on"] || row["assigned_on"] || "";
  const last = new Map<string, Row>();
  for (const row of rows) {
    const before = last.get(row["intervention_id"] ?? "");
    if (before === undefined || dayOf(before) <= dayOf(row)) last.set(row["intervention_id"] ?? "", row);
  }
  const changed = rows.map((row) => {
    const id = row["intervention_id"] ?? "";
    return used.has(id) ? { ...row, setting: "home", details: last.get(id) === row ? lastDetails : firstDetails } : row;
  });
  writeTable(practice, "assignments", { columns, rows: changed });
}

describe("installed from its tarball into a practice that uses it", () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = newDesk("tarball");
    await installContract(desk.practice);
    await installTarball(plugin, name, desk.practice);
    writeFileSync(path.join(desk.practice, "rapport.config.json"), JSON.stringify({ plugins: [name] }));
    useIn(desk.practice);
  });

  test("it has its build and its types, and no tests", () => {
    const installed = path.join(desk.practice, "node_modules", name);
    expect(readdirSync(installed).toSorted()).toEqual(["LICENSE", "README.md", "dist", "package.json"]);
    expect(readdirSync(path.join(installed, "dist")).toSorted()).toEqual(["index.d.ts", "index.js"]);
  });

  test("it is listed with its version and its metrics", async () => {
    const { stdout } = await rapport(["plugins"], { cwd: desk.practice });
    expect(stdout).toMatch(
      /^love-letter +Love letter +0\.1\.0 +rapport-plugin-love-letter\n +Practices; Furthest step; Anxiety at the last/mu,
    );
  });

  test("its metric is read in the finished report", async () => {
    const { html, json } = await reportOf(desk);
    const { questions } = JSON.parse(json) as { questions: readonly Answer[] };
    const types = questions.find(({ question }) => question === "pluginMetrics")?.types ?? [];
    const metrics = types.find(({ code }) => code === "love-letter")?.metrics ?? [];
    const figureOf = (code: string) => metrics.find((metric) => metric.code === code)?.figure;
    // Each course ends with an anxiety of 4, at the furthest step.
    expect(figureOf("anxiety")).toMatchObject({ kind: "mean", mean: { estimate: 4 } });
    expect(figureOf("anxietyChange")).toMatchObject({ kind: "mean", mean: { estimate: -4 } });
    expect(textOf(html)).toContain(
      "Anxiety at the last practice (0 to 10) the last entry of each course; lower is better 4 (4 to 4)",
    );
  });

  test("its records are checked by it, and so are those that it refuses", async () => {
    const checked = await rapport(["check", desk.practice, "--json"]);
    expect(JSON.parse(checked.stdout)).toMatchObject({ exitCode: 0, findings: [] });
    changeRows(desk.practice, "assignments", (row) =>
      row["details"] === lastDetails ? { ...row, details: '{"step":"alone","name":"Rosa"}' } : row,
    );
    const broken = await rapport(["check", desk.practice]);
    expect(broken.exitCode).toBe(1);
    expect(broken.stdout).toMatch(/^assignments\.csv\n {2}error bad-details, column "details": .*Love letter/mu);
    expect(broken.stdout + broken.stderr).not.toContain("Rosa");
  });
});

/** What a page says, without its tags. */
function textOf(html: string): string {
  return html.replaceAll(/<[^>]*>/gu, " ").replaceAll(/\s+/gu, " ");
}

/** What the test reads of an answer in a report's JSON. */
interface Answer {
  readonly question: string;
  readonly types?: readonly {
    readonly code: string;
    readonly metrics: readonly { readonly code: string; readonly figure: unknown }[];
  }[];
}
